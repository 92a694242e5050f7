import { expect, it } from 'vitest'
import { harness, type LiveAnswer } from '../support/harness/harness.ts'

const text = `
dir('api') {
  withEnv(['A=1']) {
    def value = sh(script: 'first', returnStdout: true)
    withCredentials([usernamePassword(credentialsId: 'c', usernameVariable: 'U', passwordVariable: 'P')]) {
      sh "second $value"
    }
  }
}
try {
  sh 'third'
} catch (e) {
  return [pwd(tmp: true), e.message]
}`

it.each(['cps', 'sandbox'] as const)('asks for live steps while the script waits (%s)', async (engine) => {
  const asked: unknown[] = []
  const answers: LiveAnswer[] = [
    { stdout: 'out' },
    { variables: { U: 'user', P: 'pass word' } },
    {},
    { status: 3 },
    { returns: '/tmp' },
  ]
  const { ok, value } = await (
    await harness()
  ).act(
    { kind: 'script', text, engine, live: ['sh', 'pwd', 'withCredentials'] },
    ({ step, args, env, folder }) => {
      asked.push([step, args[0], env, folder])
      return Promise.resolve(answers.shift() ?? {})
    },
  )
  expect({ ok, value }).toEqual({ ok: true, value: ['/tmp', 'script returned exit code 3'] })
  const job = '/home/jenkins/agent/workspace/job'
  const bound = {
    $symbol: 'usernamePassword',
    args: { credentialsId: 'c', usernameVariable: 'U', passwordVariable: 'P' },
  }
  expect(asked).toEqual([
    ['sh', { script: 'first', returnStdout: true }, { A: '1' }, `${job}/api`],
    ['withCredentials', [bound], { A: '1' }, `${job}/api`],
    ['sh', 'second out', { A: '1', U: 'user', P: 'pass word' }, `${job}/api`],
    ['sh', 'third', {}, job],
    ['pwd', { tmp: true }, {}, job],
  ])
})

it('fails a live step that could not be acted out', async () => {
  const { error } = await (
    await harness()
  ).act({ kind: 'script', text: "sh 'x'", live: ['sh'] }, () => Promise.reject(new Error('no shell')))
  expect(error?.message).toBe('Error: no shell')
})
