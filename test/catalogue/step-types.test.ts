import { expectTypeOf, it } from 'vitest'
import type { JsonValue } from '../../dsl/runtime/json-value.ts'
import type { RunWrapper } from '../../dsl/runtime/globals.ts'
import { env, scm } from '../../dsl/runtime/globals.ts'
import { shell, type ShellValue, unsafeShell } from '../../dsl/runtime/shell.ts'
import type { Secret } from '../../dsl/secret.ts'
import * as steps from '../../dsl/steps/index.ts'

/** A test of types only: the compiler reads the body, and nothing runs it. */
function types(name: string, body: () => void): void {
  it(name, () => {
    expectTypeOf(body).toBeFunction()
  })
}

types('sh gives what its switches say', () => {
  expectTypeOf(steps.sh('make')).toEqualTypeOf<void>()
  expectTypeOf(steps.sh({ script: 'make' })).toEqualTypeOf<void>()
  expectTypeOf(steps.sh({ script: 'make', returnStdout: false })).toEqualTypeOf<void>()
  expectTypeOf(steps.sh({ script: 'make', returnStdout: true })).toEqualTypeOf<string>()
  expectTypeOf(steps.sh({ script: 'make', returnStatus: true, label: 'Make' })).toEqualTypeOf<number>()
  expectTypeOf(steps.pwsh({ script: 'Get-Date', returnStdout: true })).toEqualTypeOf<string>()
  // @ts-expect-error the two switches shut each other out
  steps.sh({ script: 'make', returnStdout: true, returnStatus: true })
  // @ts-expect-error the result would depend on a value of the run
  steps.sh({ script: 'make', returnStdout: env.PATH === '' })
  // @ts-expect-error the script is missing
  steps.sh({ returnStdout: true })
  // @ts-expect-error a misspelt option
  steps.sh({ script: 'make', returnStdOut: true })
})

types('sh is a template tag whose holes hold words', () => {
  const secret = {} as Secret // stands for a credential of the environment
  expectTypeOf(steps.sh`make ${'a b'} ${1} ${true} ${['a', 2]} ${secret}`).toEqualTypeOf<void>()
  // @ts-expect-error an object is no word
  expectTypeOf(steps.sh`make ${{ a: 1 }}`).toBeVoid()
  // @ts-expect-error a variable that may be unset needs a default
  expectTypeOf(steps.sh`git checkout ${env.BRANCH_NAME}`).toBeVoid()
  expectTypeOf<ShellValue>().toEqualTypeOf<
    string | number | boolean | Secret | readonly (string | number)[]
  >()
})

types('script takes text, a template and text named unsafe', () => {
  expectTypeOf(steps.sh({ script: shell`ls ${'a'}`, returnStdout: true })).toEqualTypeOf<string>()
  expectTypeOf(steps.sh({ script: unsafeShell('ls'), returnStatus: true })).toEqualTypeOf<number>()
  // @ts-expect-error unsafeShell takes a string
  unsafeShell(1)
})

types('a sole required argument may stand alone', () => {
  expectTypeOf(steps.readFile('f')).toEqualTypeOf<string>()
  expectTypeOf(steps.readFile({ file: 'f', encoding: 'UTF-8' })).toEqualTypeOf<string>()
  expectTypeOf(steps.fileExists('f')).toEqualTypeOf<boolean>()
  // @ts-expect-error writeFile needs two
  steps.writeFile('f')
  // @ts-expect-error echo needs its text
  steps.echo()
  // @ts-expect-error a number is no text
  steps.echo(1)
})

types('a block step gives what its body gives', () => {
  expectTypeOf(steps.container('go', () => 'a')).toEqualTypeOf<string>()
  expectTypeOf(steps.container({ name: 'go', shell: '/busybox/sh' }, () => 1)).toEqualTypeOf<number>()
  expectTypeOf(steps.dir('web', () => steps.readFile('f'))).toEqualTypeOf<string>()
  expectTypeOf(steps.timeout({ time: 1, unit: 'HOURS' }, () => true)).toEqualTypeOf<boolean>()
  expectTypeOf(steps.retry(3, () => {})).toEqualTypeOf<void>()
  expectTypeOf(steps.withEnv(['A=b'], () => null)).toEqualTypeOf<null>()
  expectTypeOf(steps.timestamps(() => 1)).toEqualTypeOf<number>()
  expectTypeOf(steps.catchError(() => {})).toEqualTypeOf<void>()
  expectTypeOf(steps.catchError({ buildResult: 'UNSTABLE' }, () => {})).toEqualTypeOf<void>()
  expectTypeOf(steps.waitUntil(() => true)).toEqualTypeOf<void>()
  // @ts-expect-error waitUntil looks at what its body returns
  steps.waitUntil(() => 'soon')
  // @ts-expect-error the body is missing
  steps.container('go')
  // @ts-expect-error no such unit
  steps.timeout({ time: 1, unit: 'hours' }, () => {})
})

types('error never returns', () => {
  expectTypeOf(steps.error('no')).toEqualTypeOf<never>()
})

types('parallel takes functions and failFast, and gives their values', () => {
  expectTypeOf(steps.parallel({ a: () => 1, b: () => 'x', failFast: true })).toEqualTypeOf<{
    readonly a: number
    readonly b: string
  }>()
  const branches: Record<string, () => void> = {}
  expectTypeOf(steps.parallel(branches)).toEqualTypeOf<{ readonly [name: string]: void }>()
  // @ts-expect-error a branch is a function
  steps.parallel({ a: 1 })
  // @ts-expect-error failFast is a switch
  steps.parallel({ a: () => 1, failFast: 'yes' })
})

types('withCredentials takes bindings only', () => {
  const { bindings } = steps
  const user = bindings.usernamePassword({ credentialsId: 'x', usernameVariable: 'U', passwordVariable: 'P' })
  expectTypeOf(
    steps.withCredentials([user, bindings.string({ credentialsId: 'y', variable: 'T' })], () => 1),
  ).toEqualTypeOf<number>()
  // @ts-expect-error the variable is missing
  bindings.string({ credentialsId: 'y' })
  // @ts-expect-error an extension of git is no binding
  steps.withCredentials([steps.gitExtensions.lfs()], () => 1)
})

types('checkout takes the own repository and described ones', () => {
  expectTypeOf(steps.checkout(scm)).toEqualTypeOf<Readonly<Record<string, string>>>()
  steps.checkout(
    steps.scmGit({
      userRemoteConfigs: [{ url: 'https://git.example/app.git', credentialsId: 'git' }],
      branches: [{ name: 'main' }],
      extensions: [
        steps.gitExtensions.cloneOption({ shallow: true, depth: 1 }),
        { $class: 'RelativeTargetDirectory', relativeTargetDir: 'app' },
      ],
    }),
  )
  steps.checkout({ $class: 'SubversionSCM', locations: [] })
  // @ts-expect-error a binding is no repository
  steps.checkout(steps.bindings.string({ credentialsId: 'y', variable: 'T' }))
  // @ts-expect-error a class of the family needs its fields
  steps.scmGit({ userRemoteConfigs: [], branches: [], extensions: [{ $class: 'RelativeTargetDirectory' }] })
  // @ts-expect-error a repository needs an address
  steps.scmGit({ userRemoteConfigs: [{ name: 'origin' }], branches: [] })
})

types('results say what can be read', () => {
  expectTypeOf(steps.git({ url: 'u' })).toEqualTypeOf<Readonly<Record<string, string>>>()
  expectTypeOf(steps.junit('r.xml').failCount).toEqualTypeOf<number>()
  expectTypeOf(steps.slackSend({ message: 'm' })?.threadId).toEqualTypeOf<string | undefined>()
  expectTypeOf(steps.readJSON({ text: '1' })).toEqualTypeOf<JsonValue>()
  expectTypeOf(steps.readYaml<{ a: number }>({ text: 'a: 1' }).a).toEqualTypeOf<number>()
  expectTypeOf(steps.writeJSON({ json: 1, returnText: true })).toEqualTypeOf<string>()
  expectTypeOf(steps.writeJSON({ json: 1, file: 'f' })).toEqualTypeOf<void>()
  expectTypeOf(steps.unzip({ zipFile: 'z', read: true })).toEqualTypeOf<Readonly<Record<string, string>>>()
  expectTypeOf(steps.load('f')).toEqualTypeOf<unknown>()
})

types('build gives the other build, or null when it does not wait', () => {
  expectTypeOf(steps.build('deploy')).toEqualTypeOf<RunWrapper>()
  expectTypeOf(steps.build({ job: 'deploy', propagate: false })).toEqualTypeOf<RunWrapper>()
  expectTypeOf(steps.build({ job: 'deploy', wait: false })).toEqualTypeOf<null>()
  expectTypeOf(steps.build({ job: 'deploy', wait: false, waitForStart: true })).toEqualTypeOf<RunWrapper>()
  steps.build({ job: 'deploy', parameters: [steps.parameterValues.string({ name: 'A', value: 'b' })] })
  // @ts-expect-error a definition of a parameter is no value for it
  steps.build({ job: 'deploy', parameters: [steps.parameterDefinitions.string({ name: 'A' })] })
})

types('input gives what it asks for', () => {
  const name = steps.parameterDefinitions.string({ name: 'NAME' })
  expectTypeOf(steps.input('Go on?')).toEqualTypeOf<void>()
  expectTypeOf(steps.input({ message: 'Go on?', ok: 'Yes' })).toEqualTypeOf<void>()
  expectTypeOf(steps.input({ message: 'Go on?', submitterParameter: 'WHO' })).toEqualTypeOf<string>()
  expectTypeOf(steps.input({ message: 'Who?', parameters: [name] })).toEqualTypeOf<string | boolean>()
  expectTypeOf(steps.input({ message: 'Who?', parameters: [name, name] })).toEqualTypeOf<
    string | boolean | Readonly<Record<string, string | boolean>>
  >()
})

types('env knows what Jenkins sets', () => {
  expectTypeOf(env.BUILD_NUMBER).toEqualTypeOf<string>()
  expectTypeOf(env.BRANCH_NAME).toEqualTypeOf<string | undefined>()
  expectTypeOf(env['MINE']).toEqualTypeOf<string | undefined>()
  env['MINE'] = 'x'
  // @ts-expect-error Jenkins numbers the builds
  env.BUILD_NUMBER = '1'
})
