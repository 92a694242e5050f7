import { expect, it } from 'vitest'
import { currentBuild, env, scm } from '../../dsl/runtime/globals.ts'
import { record, RecordingExecutor } from '../../dsl/runtime/recording-executor.ts'
import { Interruption, StepFailure } from '../../dsl/runtime/recording/failures.ts'
import { renderShellTemplate } from '../../dsl/runtime/shell-template.ts'
import { shell, unsafeShell } from '../../dsl/runtime/shell.ts'
import { runTimeValue } from '../../dsl/runtime/run-time-value.ts'
import { defineJenkinsStep } from '../../dsl/runtime/step-function.ts'
import * as steps from '../../dsl/steps/index.ts'

const params = runTimeValue<{ readonly TAG: string }>('params')

it('notes each call with its arguments, variables and blocks', () => {
  const { steps: calls } = record(() => {
    steps.container('go', () => {
      steps.withEnv(['A=1', 'PATH+X=/x'], () => {
        steps.dir({ path: 'web' }, () => steps.sh({ script: 'make', returnStatus: true }))
      })
    })
    steps.archiveArtifacts('dist/*')
  })
  const path = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'
  expect(calls).toEqual([
    { step: 'container', args: ['go'], block: true, env: {}, path: [] },
    { step: 'withEnv', args: [['A=1', 'PATH+X=/x']], block: true, env: {}, path: ['container go'] },
    {
      step: 'dir',
      args: [{ path: 'web' }],
      block: true,
      env: { A: '1', PATH: `/x:${path}` },
      path: ['container go', 'withEnv'],
    },
    {
      step: 'sh',
      args: [{ script: 'make', returnStatus: true }],
      env: { A: '1', PATH: `/x:${path}` },
      path: ['container go', 'withEnv', 'dir'],
    },
    { step: 'archiveArtifacts', args: ['dist/*'], env: {}, path: [] },
  ])
})

it('keeps a template beside the script that it becomes', () => {
  const { steps: calls } = record(
    () => {
      if (params.TAG !== '') steps.echo(params.TAG)
      steps.sh({ script: shell`./deploy "${params.TAG}" ${['a', 'b c']}`, returnStdout: true })
      steps.sh({ script: unsafeShell('$EXTRA') })
    },
    { params: { TAG: "v'1" } },
  )
  expect(calls.map(({ args, template }) => ({ args, template }))).toEqual([
    { args: ["v'1"], template: undefined },
    {
      args: [
        { script: renderShellTemplate(['./deploy "', '" ', ''], ["v'1", ['a', 'b c']]), returnStdout: true },
      ],
      template: { strings: ['./deploy "', '" ', ''], values: ["v'1", ['a', 'b c']] },
    },
    { args: [{ script: '$EXTRA' }], template: undefined },
  ])
})

it('writes describables and functions as the trace of the engine does', () => {
  const { steps: calls } = record(() => {
    steps.checkout(
      steps.scmGit({
        userRemoteConfigs: [{ url: 'u' }],
        branches: [{ name: 'main' }],
        extensions: [steps.gitExtensions.lfs()],
      }),
    )
    steps.copyArtifacts({ projectName: 'app', selector: steps.buildSelectors.specific('4') })
    steps.parallel({ a: () => {}, failFast: true })
    steps.checkout(scm)
  })
  expect(calls.map(({ args }) => args)).toEqual([
    [
      {
        $symbol: 'scmGit',
        args: {
          userRemoteConfigs: [{ url: 'u' }],
          branches: [{ name: 'main' }],
          extensions: [{ $symbol: 'lfs', args: {} }],
        },
      },
    ],
    [{ projectName: 'app', selector: { $symbol: 'specific', args: ['4'] } }],
    [{ a: '<closure>', failFast: true }],
    ['<scm>'],
  ])
})

it('answers as the responses say, each as often as it may', () => {
  const { value } = record(
    () => [
      steps.sh({ script: 'git rev-parse HEAD', returnStdout: true }),
      steps.sh({ script: 'git rev-parse HEAD', returnStdout: true }),
      steps.sh({ script: 'make', returnStatus: true }),
      steps.junit('r.xml'),
    ],
    {
      responses: [
        { step: 'sh', match: 'rev-parse', times: 1, stdout: 'abc\n' },
        { step: 'sh', match: '^make', status: 2 },
        { step: 'junit', returns: { failCount: 1 } },
      ],
    },
  )
  expect(value).toEqual(['abc\n', '', 2, { failCount: 1 }])
})

it('fails where a script fails, and says so in the result', () => {
  const { error, result } = record(() => steps.sh('make'), { responses: [{ step: 'sh', status: 2 }] })
  expect(error).toEqual(new StepFailure('script returned exit code 2'))
  expect(result).toBe('FAILURE')
})

it('gives the files of the workspace, relative to the directory', () => {
  const { value } = record(
    () => {
      steps.dir('web', () =>
        steps.writeFile({ file: 'out.txt', text: steps.readFile('in.txt').toUpperCase() }),
      )
      return [
        steps.fileExists('web/out.txt'),
        steps.readFile('web/out.txt'),
        steps.dir('web', () => steps.pwd()),
      ]
    },
    { files: { 'web/in.txt': 'abc' } },
  )
  expect(value).toEqual([true, 'ABC', '/home/jenkins/agent/workspace/job/web'])
})

it('keeps what env was given, for the rest of the build', () => {
  const { value } = record(
    () => {
      env['A'] = '1'
      const inside = steps.withEnv(['A=2', 'B=$A-$C'], () => [env['A'], env['B']])
      return [env['A'], ...inside, env['MISSING'], env.BUILD_NUMBER]
    },
    { env: { C: '3' } },
  )
  expect(value).toEqual(['1', '2', '$A-$C', undefined, '1'])
})

it('refuses a step that needs an agent where none is held', () => {
  const { error } = record(() => steps.sh('make'), { node: false })
  expect(error).toEqual(new StepFailure('The step "sh" needs an agent, and none is held here.'))
  expect(record(() => steps.node('linux', () => steps.sh('make')), { node: false }).error).toBeUndefined()
})

it('runs the body of a library step, whose own steps are what counts', () => {
  const greet = defineJenkinsStep<(options: { readonly name: string }) => void>({
    name: 'greet',
    positional: null,
    takesBody: false,
    requiresNode: false,
    scriptOnly: false,
    libraryBody: (options) => steps.echo(`Hello ${String(Reflect.get(Object(options), 'name'))}`),
  })
  const { steps: calls } = record(() => greet({ name: 'you' }))
  expect(calls).toMatchObject([{ step: 'echo', args: ['Hello you'] }])
})

it('lets an interruption through retry, and through catchError when asked', () => {
  const responses = [{ step: 'sh', throws: { result: 'ABORTED' as const } }]
  const retried = record(() => steps.retry(3, () => steps.sh('make')), { responses })
  expect(retried.steps.filter(({ step }) => step === 'sh')).toHaveLength(1)
  expect(retried.error).toBeInstanceOf(Interruption)
  expect(record(() => steps.catchError(() => steps.sh('make')), { responses }).result).toBe('ABORTED')
  const passing = record(() => steps.catchError({ catchInterruptions: false }, () => steps.sh('make')), {
    responses,
  })
  expect(passing.error).toBeInstanceOf(Interruption)
})

it('tells the result so far, which only gets worse', () => {
  const { value, result } = record(() => {
    steps.unstable('careful')
    currentBuild.result = 'SUCCESS'
    return [currentBuild.result, currentBuild.currentResult, currentBuild.resultIsWorseOrEqualTo('UNSTABLE')]
  })
  expect(value).toEqual(['UNSTABLE', 'UNSTABLE', true])
  expect(result).toBe('UNSTABLE')
})

it('runs several functions as parts of one build', () => {
  const executor = new RecordingExecutor()
  executor.run(() => {
    env['A'] = '1'
    steps.unstable('careful')
  })
  executor.run(() => steps.echo(`${env['A'] ?? ''} ${currentBuild.currentResult}`))
  expect(executor.steps.map(({ args }) => args)).toEqual([['careful'], ['1 UNSTABLE']])
})
