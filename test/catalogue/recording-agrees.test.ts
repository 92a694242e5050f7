import { expect, it } from 'vitest'
import { currentBuild, env } from '../../dsl/runtime/globals.ts'
import { record, type RecordingOptions } from '../../dsl/runtime/recording-executor.ts'
import * as steps from '../../dsl/steps/index.ts'
import { harness, type StepCall } from '../support/harness/harness.ts'

interface Comparison extends Pick<RecordingOptions, 'responses' | 'params' | 'env' | 'files'> {
  readonly does: string
  readonly typescript: () => unknown
  readonly groovy: string
}

const comparisons: readonly Comparison[] = [
  {
    does: 'blocks and their variables',
    typescript: () => {
      steps.container('go', () => {
        steps.withEnv(['A=1', 'B=$A-$C', 'PATH+X=/x'], () => {
          steps.withCredentials([steps.bindings.string({ credentialsId: 'id', variable: 'TOKEN' })], () => {
            steps.dir('web', () => steps.sh({ script: 'make', label: 'Make' }))
          })
        })
      })
    },
    groovy: `
      container('go') {
        withEnv(['A=1', 'B=$A-$C', 'PATH+X=/x']) {
          withCredentials([string(credentialsId: 'id', variable: 'TOKEN')]) {
            dir('web') { sh script: 'make', label: 'Make' }
          }
        }
      }`,
    env: { C: '3' },
  },
  {
    does: 'retry until it works',
    typescript: () => steps.retry(3, () => steps.sh('flaky')),
    groovy: `retry(3) { sh 'flaky' }`,
    responses: [{ step: 'sh', times: 2, status: 1 }],
  },
  {
    does: 'retry that gives up',
    typescript: () => steps.retry({ count: 2 }, () => steps.sh('flaky')),
    groovy: `retry(count: 2) { sh 'flaky' }`,
    responses: [{ step: 'sh', status: 1 }],
  },
  {
    does: 'catchError, warnError and what follows',
    typescript: () => {
      steps.catchError({ buildResult: 'UNSTABLE', stageResult: 'FAILURE' }, () => steps.error('a'))
      steps.echo(String(currentBuild.currentResult))
      steps.warnError('b', () => steps.sh('fails'))
      steps.catchError(() => steps.error('c'))
      steps.echo(String(currentBuild.result))
    },
    groovy: `
      catchError(buildResult: 'UNSTABLE', stageResult: 'FAILURE') { error 'a' }
      echo String.valueOf(currentBuild.currentResult)
      warnError('b') { sh 'fails' }
      catchError { error 'c' }
      echo String.valueOf(currentBuild.result)`,
    responses: [{ step: 'sh', status: 3 }],
  },
  {
    does: 'an uncaught error',
    typescript: () => {
      steps.echo('before')
      steps.error('stop')
      steps.echo('after')
    },
    groovy: `echo 'before'; error 'stop'; echo 'after'`,
  },
  {
    does: 'an error that is caught, and finally',
    typescript: () => {
      try {
        steps.error('stop')
      } catch (error) {
        steps.echo(error instanceof Error ? error.message : '')
      } finally {
        steps.echo('finally')
      }
    },
    groovy: `try { error 'stop' } catch (e) { echo e.message } finally { echo 'finally' }`,
  },
  {
    does: 'parallel branches, one of which fails',
    typescript: () => {
      steps.parallel({
        a() {
          steps.sh('a')
        },
        b() {
          steps.parallel({ c: () => steps.echo('c') })
          steps.error('b fails')
        },
        d: () => steps.echo('d'),
      })
      steps.echo('after')
    },
    groovy: `
      parallel(
        a: { sh 'a' },
        b: { parallel(c: { echo 'c' }); error 'b fails' },
        d: { echo 'd' })
      echo 'after'`,
  },
  {
    does: 'failFast',
    typescript: () => steps.parallel({ a: () => steps.error('a'), b: () => steps.sh('b'), failFast: true }),
    groovy: `parallel(a: { error 'a' }, b: { sh 'b' }, failFast: true)`,
  },
  {
    does: 'stages of a script',
    typescript: () => {
      steps.stageStep('one', () => steps.unstable('careful'))
      steps.stageStep('two', () => steps.stageStep('inner', () => steps.sh('x')))
    },
    groovy: `stage('one') { unstable 'careful' }; stage('two') { stage('inner') { sh 'x' } }`,
    responses: [{ step: 'sh', status: 1 }],
  },
  {
    does: 'variables written to env',
    typescript: () => {
      env['A'] = '1'
      steps.withEnv(['A=2', 'B='], () => steps.echo(`${env['A']} ${env['B'] ?? 'null'}`))
      steps.echo(`${env['A']}`)
    },
    groovy: `
      env.A = '1'
      withEnv(['A=2', 'B=']) { echo "\${env.A} \${env.B}" }
      echo "\${env.A}"`,
    env: { B: 'x' },
  },
  {
    does: 'values of steps',
    typescript: () => {
      const revision = steps.sh({ script: 'git rev-parse HEAD', returnStdout: true }).trim()
      steps.echo(revision)
      if (steps.fileExists('a.txt')) steps.echo(steps.readFile('a.txt'))
      steps.writeFile({ file: 'b.txt', text: 'b' })
      steps.dir('..', () => steps.echo(steps.pwd()))
      steps.echo(String(steps.sh({ script: 'test', returnStatus: true })))
      const answer = steps.input({
        message: 'Where?',
        parameters: [steps.parameterDefinitions.choice({ name: 'T', choices: ['x', 'y'] })],
      })
      steps.echo(String(answer))
    },
    groovy: `
      def revision = sh(script: 'git rev-parse HEAD', returnStdout: true).trim()
      echo revision
      if (fileExists('a.txt')) echo readFile('a.txt')
      writeFile file: 'b.txt', text: 'b'
      dir('..') { echo pwd() }
      echo String.valueOf(sh(script: 'test', returnStatus: true))
      def answer = input(message: 'Where?', parameters: [choice(name: 'T', choices: ['x', 'y'])])
      echo String.valueOf(answer)`,
    files: { 'a.txt': 'content' },
    responses: [
      { step: 'sh', match: 'rev-parse', stdout: 'abc\n' },
      { step: 'sh', match: '^test', status: 4 },
    ],
  },
  {
    does: 'waitUntil and the rest of the block steps',
    typescript: () => {
      let turns = 0
      steps.waitUntil(() => {
        turns += 1
        steps.echo(String(turns))
        return turns === 3
      })
      steps.timeout({ time: 1, unit: 'HOURS' }, () =>
        steps.lock('staging', () => steps.timestamps(() => steps.echo('x'))),
      )
    },
    groovy: `
      int turns = 0
      waitUntil {
        turns += 1
        echo String.valueOf(turns)
        return turns == 3
      }
      timeout(time: 1, unit: 'HOURS') { lock('staging') { timestamps { echo 'x' } } }`,
  },
]

it.each(comparisons)('records $does as the engine runs it', async ({ typescript, groovy, ...start }) => {
  const { run } = await harness()
  const recorded = record(typescript, start)
  const {
    steps: calls,
    result,
    stages,
    mismatches,
    rejected,
  } = await run({
    kind: 'script',
    text: groovy,
    ...(start.responses && { responses: [...start.responses] }),
    ...(start.env && { env: { ...start.env } }),
    ...(start.files && { files: { ...start.files } }),
  })
  expect({ mismatches, rejected }).toEqual({ mismatches: [], rejected: [] })
  // JavaScript has one kind of text; whether Groovy's was a GString is not compared.
  expect(recorded.steps).toEqual(calls.map((call) => withoutGString(call)))
  expect({ result: recorded.result, stages: recorded.stages }).toEqual({
    result,
    stages: stages.map((stage) => ({ name: stage.name, result: stage.result })),
  })
})

function withoutGString(call: StepCall): Omit<StepCall, 'gstring'> {
  const { gstring, ...rest } = call
  return gstring === undefined ? call : rest
}
