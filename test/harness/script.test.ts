import { expect, it } from 'vitest'
import { harness, type HarnessRequest } from '../support/harness/harness.ts'

async function script(text: string, more: Partial<HarnessRequest> = {}) {
  return (await harness()).run({ kind: 'script', engine: 'cps', text, ...more })
}

it('gives the value of a script with its types', async () => {
  const { value } = await script(
    `def x = 'b'; [null, true, 1, 2L, 2.5, 3.0d, "a\${x}", [k: 'v'], ['2': 1], [1, 1] as Set]`,
  )
  expect(value).toEqual([
    null,
    true,
    1,
    { $number: '2', class: 'java.lang.Long' },
    { $number: '2.5', class: 'java.math.BigDecimal' },
    { $number: '3.0', class: 'java.lang.Double' },
    { $gstring: 'ab' },
    { k: 'v' },
    { $map: [['2', 1]] },
    { $set: [1] },
  ])
})

it('records steps with arguments, variables and enclosing blocks', async () => {
  const { steps } = await script(`
    stage('Build') {
      withEnv(['A=b$HOME']) {
        container('kaniko') { sh script: "make \${env.A}", label: 'x' }
      }
    }`)
  expect(steps.at(-1)).toEqual({
    step: 'sh',
    args: [{ script: 'make b$HOME', label: 'x' }],
    gstring: true,
    env: { A: 'b$HOME' },
    path: ['stage Build', 'withEnv', 'container kaniko'],
  })
})

it('answers steps from the responses', async () => {
  const { value, result, steps } = await script(
    `def v = sh(script: 'version', returnStdout: true).trim()
     retry(3) { sh 'flaky' }
     [v, sh(script: 'check', returnStatus: true), readFile('a.txt')]`,
    {
      files: { 'a.txt': 'text' },
      responses: [
        { step: 'sh', match: '^version$', stdout: '1.2\n' },
        { step: 'sh', match: '^check$', status: 3 },
        { step: 'sh', match: '^flaky$', times: 2, throws: { message: 'no' } },
      ],
    },
  )
  expect(value).toEqual(['1.2', 3, 'text'])
  expect(result).toBe('SUCCESS')
  expect(steps.filter(({ step }) => step === 'sh')).toHaveLength(5)
})

it('makes describables of symbol calls', async () => {
  const { steps } = await script(`
    withCredentials([usernamePassword(credentialsId: 'c', usernameVariable: 'U', passwordVariable: 'P')]) {
      sh 'deploy'
    }`)
  expect(steps.map(({ step }) => step)).toEqual(['withCredentials', 'sh'])
  expect(steps[0]?.args).toEqual([
    [
      {
        $symbol: 'usernamePassword',
        args: { credentialsId: 'c', usernameVariable: 'U', passwordVariable: 'P' },
      },
    ],
  ])
  expect(steps[1]?.env).toEqual({ P: '****P****', U: '****U****' })
})

it('calls library steps', async () => {
  const { value, steps } = await script(`greet(name: 'x') { echo 'in'; 5 }`, {
    library: { greet: `def call(Map args, Closure body) { echo 'hello ' + args.name; body() }` },
  })
  expect(value).toBe(5)
  expect(steps.map(({ args }) => args)).toEqual([['hello x'], ['in']])
})

it('runs branches one after another and keeps their values', async () => {
  const { value, steps } = await script(`parallel a: { echo '1'; sh 'x'; 1 }, b: { echo '2'; 2 }`)
  expect(value).toEqual({ a: 1, b: 2 })
  expect(steps.slice(1).map(({ branch, args }) => [branch, args[0]])).toEqual([
    ['a', '1'],
    ['a', 'x'],
    ['b', '2'],
  ])
})

it('lets failFast end the other branches', async () => {
  const text = `parallel(a: { error 'boom' }, b: { sh 'long' }, failFast: true)`
  const { error, steps } = await script(text)
  expect(error).toMatchObject({ class: 'hudson.AbortException', message: 'boom', where: 'WorkflowScript:1' })
  expect(steps.map(({ step }) => step)).toEqual(['parallel', 'error', 'sh'])
})

it('reports CPS mismatches, also of steps in @NonCPS code', async () => {
  const mismatch = await script('[2, 1].sort { a, b -> a <=> b }')
  expect(mismatch.ok).toBe(false)
  expect(mismatch.mismatches[0]).toContain('expected to call java.util.ArrayList.sort but wound up catching')
  const step = await script(`@NonCPS def f() { sh 'x' }\nf()`)
  expect(step.mismatches).toEqual(['expected to call WorkflowScript.f but wound up catching sh'])
})

it('reports refused signatures even when the script catches the refusal', async () => {
  const { ok, rejected } = await script(`try { [].is([]) } catch (e) { echo 'caught' }`, {
    engine: 'sandbox',
  })
  expect(ok).toBe(true)
  expect(rejected).toEqual([
    'staticMethod org.codehaus.groovy.runtime.DefaultGroovyMethods is java.lang.Object java.lang.Object',
  ])
})

it('gives the place of compile errors', async () => {
  const { error } = await script(`def x = 1\necho 'a')`)
  expect(error).toMatchObject({
    where: expect.stringContaining('WorkflowScript:2:'),
    errors: [{ line: 2, column: 9 }],
  })
})

it('gives up scripts that hang and goes on', async () => {
  const h = await harness()
  const [hung, next] = await h.runAll([
    { kind: 'script', text: 'while (true) { }', timeoutMillis: 1000 },
    { kind: 'script', text: '1 + 1' },
  ])
  expect(hung?.error?.class).toBe('jenkinsts.harness.Timeout')
  expect(next?.value).toBe(2)
})

it('keeps prints of the script away from the protocol', async () => {
  const { steps, value } = await script(`println 'x'; 3`)
  expect(steps[0]?.step).toBe('echo')
  expect(value).toBe(3)
})

it.each([
  [
    'a matcher',
    "def m = 'a' =~ /a/; sh 'x'; m.find()",
    'java.util.regex.Matcher in m lives across the step sh',
  ],
  ['part of a list', "def l = [1, 2].subList(0, 1); sh 'x'; l", 'in l lives across the step sh'],
  ['an entry of a map', 'for (e in [a: 1]) { sh e.key }', 'in e lives across the step sh'],
  [
    'a map that the sandbox never sees made',
    "def m = [:].withDefault { 1 }; sh 'x'; m.a",
    'MapWithDefault in m',
  ],
  [
    'keys out of ordinary code',
    '@NonCPS def keys(m) { m.keySet() }\ndef k = keys([a: 1]); sh "x"; k.size()',
    'KeySet in k',
  ],
  [
    'a value that a closure holds',
    "def m = 'a' =~ /a/; def f = { m.find() }; withEnv(['A=b']) { sh 'x' }; f()",
    'across the step withEnv',
  ],
])('ends a run that Jenkins could not save: %s', async (_what, text, message) => {
  const { cps, sandbox } = await (await harness()).runBoth({ kind: 'script', text })
  for (const { ok, notSaved } of [cps, sandbox]) {
    expect(ok).toBe(false)
    expect(notSaved.join()).toContain(message)
  }
})

it.each([
  ['loops over lists and sets', "for (x in [1, 2]) { sh 'a' }; for (x in ([1] as Set)) { sh 'b' }"],
  [
    'loops over the entries of a map',
    'for (e in [a: 1].entrySet()) { sh e.key }; [a: 1].each { k, v -> sh k }',
  ],
  ['keys and values', "def m = [a: 1]; def k = m.keySet(); def v = m.values(); sh 'x'; k.size() + v.size()"],
  ['what is over before the step', "def found = ('a' =~ /a/).find(); sh 'x'; found"],
  ['what a step that gives its value at once does not save', "def m = 'a' =~ /a/; echo 'x'; m.find()"],
])('saves %s', async (_what, text) => {
  const { cps, sandbox } = await (await harness()).runBoth({ kind: 'script', text })
  expect([cps.notSaved, cps.error, sandbox.notSaved, sandbox.error]).toEqual([[], undefined, [], undefined])
})

it('may be asked to save at every step', async () => {
  const { notSaved } = await script("def m = 'a' =~ /a/; echo 'x'; m.find()", { saveAtEveryStep: true })
  expect(notSaved).toEqual(['java.util.regex.Matcher in m lives across the step echo'])
})

it('names the signatures that the sandbox let pass', async () => {
  const { permitted } = await script("'a'.toUpperCase().size(); [3, 1].sort()", { engine: 'sandbox' })
  expect(permitted).toEqual([
    'method java.lang.String toUpperCase',
    'staticMethod org.codehaus.groovy.runtime.DefaultGroovyMethods size java.lang.String',
    'staticMethod org.codehaus.groovy.runtime.DefaultGroovyMethods sort java.util.Collection',
  ])
})
