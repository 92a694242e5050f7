import { expect, it } from 'vitest'
import { emittedScripts } from './emitted-scripts.ts'
import { runInGroovy, runStep } from './run-step.ts'

const workspace = '/home/jenkins/agent/workspace/job'
const destinations = ['registry.example.com/team/app:1']
const registryLogins = [{ registry: 'registry.example.com', credentialsId: 'team' }]
const digest = `sha256:${'0a'.repeat(32)}`
const isNew = { step: 'sh', match: 'test -e', status: 1 }
const buildahFolder = { step: 'sh', match: 'random/uuid', stdout: '/buildah' }
const responses = [
  buildahFolder,
  { step: 'sh', match: 'registry-logins.XXXXXX', stdout: '/logins' },
  { step: 'sh', match: 'docker-build.XXXXXX', stdout: '/docker' },
  { step: 'sh', match: 's2i.XXXXXX', stdout: '/s2i' },
  isNew,
  { step: 'sh', match: 'jenkins-digest', stdout: digest },
]

const folders = [
  ['kanikoBuild', 'the logins', { destinations, registryLogins }, 'registry-logins.XXXXXX'],
  ['buildahBuild', 'its files', { push: false }, 'random/uuid'],
  ['dockerBuild', 'its files', { push: false }, 'docker-build.XXXXXX'],
  [
    's2iBuild',
    'the Dockerfile',
    { using: 'kaniko', builderImage: 'example.com/go:1', destinations },
    's2i.XXXXXX',
  ],
] as const

it.each(folders)('%s in a folder of the workspace keeps %s outside of the workspace', async (...row) => {
  const [step, , args, match] = row
  const runs = await emittedScripts({ step, args, folder: 'services/api', options: { responses } })
  for (const scripts of runs) {
    const { script = '', env = {} } = scripts.find((emitted) => emitted.script.includes(match)) ?? {}
    expect(`${script} ${Object.values(env).join(' ')}`).toContain(`${workspace}@tmp`)
  }
})

const cleanUps = [
  ['kanikoBuild', folders[0][2], 'jenkins-digest'],
  ['buildahBuild', { push: false, secrets: [{ id: 'a', src: 'b' }] }, 'umask 077'],
  ['dockerBuild', folders[2][2], 'docker --log-level'],
  ['s2iBuild', folders[3][2], 'ln -s'],
] as const

it.each(cleanUps)('%s ends with why it failed, when nothing can be removed any more', async (...row) => {
  const [step, args, match] = row
  const first = { step: 'sh', match, throws: { message: 'the first cause' } }
  const gone = { step: 'sh', match: 'rm -rf', throws: { message: 'the pod is gone' } }
  const { error, steps } = await runStep({
    step,
    args,
    options: { responses: [isNew, buildahFolder, first, gone, ...responses] },
  })
  expect(error).toBe('the first cause')
  const said = steps.flatMap(([name, text]) =>
    name === 'echo' ? [String(Object(text).message ?? text)] : [],
  )
  expect(said.at(-1)).toMatch(/could not be removed: the pod is gone$/)
})

it('ends as aborted when the abort comes while it cleans up', async () => {
  const throws = { class: 'FlowInterruptedException', result: 'ABORTED' as const }
  const { cps, sandbox } = await runInGroovy({
    step: 'dockerBuild',
    args: { push: false },
    options: { responses: [{ step: 'sh', match: 'rm -rf', throws }, ...responses] },
  })
  for (const { error } of [cps, sandbox]) expect(error?.class).toContain('FlowInterruptedException')
})
