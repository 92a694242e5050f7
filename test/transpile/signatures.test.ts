import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as create from '../../compiler/groovy/ast/create.ts'
import { generated, type Expression } from '../../compiler/groovy/ast/nodes.ts'
import { judgeSandbox } from '../../compiler/sandbox/sandbox-report.ts'
import { faultsOf, noFaults, ownSignatures, signaturesIn } from '../support/harness/faults.ts'
import { harness } from '../support/harness/harness.ts'
import { reference } from '../support/harness/locations.ts'

const list = (name: string): string => join(reference, 'whitelist', name)
const isAbsent = !existsSync(list('generic-whitelist'))

it('lists the operations of compiled code once each, in order', () => {
  expect(ownSignatures).toEqual([...new Set(ownSignatures)].toSorted())
  for (const line of ownSignatures) {
    expect(line).toMatch(/^(?:static)?(?:[mM]ethod|[fF]ield) \S+ \S+|^new \S+/)
  }
})

it.skipIf(isAbsent)(
  'asks for nothing that Jenkins does not permit (not run when ../shared is absent)',
  () => {
    const permitted = new Set([
      ...signaturesIn(list('generic-whitelist')),
      ...signaturesIn(list('jenkins-whitelist')),
    ])
    expect(ownSignatures.filter((line) => !permitted.has(line))).toEqual([])
  },
)

it.skipIf(isAbsent)(
  'asks for nothing that Jenkins calls dangerous (not run when ../shared is absent)',
  () => {
    const dangerous = new Set(signaturesIn(list('blacklist')))
    expect(dangerous.size).toBeGreaterThan(50)
    expect(ownSignatures.filter((line) => dangerous.has(line))).toEqual([])
  },
)

it.each([
  ["'x'.repeat(2)", 'method java.lang.String repeat int'],
  ["new File('x')", 'new java.io.File java.lang.String'],
  [
    "'id'.execute()",
    'staticMethod org.codehaus.groovy.runtime.DefaultGroovyMethods execute java.lang.String',
  ],
  ["System.getenv('PATH')", 'staticMethod java.lang.System getenv java.lang.String'],
  ['new ArrayList()', 'new java.util.ArrayList'],
  ['[1, 2].lastIndexOf(1)', 'method java.util.List lastIndexOf java.lang.Object'],
])('refuses %s in the engine that tests run compiled code in', async (text, signature) => {
  const inCps = await (await harness()).run({ kind: 'script', text })
  const inOrdinaryCode = await (
    await harness()
  ).run({ kind: 'script', text: `@NonCPS def f() { ${text} }\nf()` })
  for (const response of [inCps, inOrdinaryCode]) {
    expect(response.ok).toBe(false)
    expect(faultsOf(response)).toEqual({ ...noFaults, rejected: [signature] })
  }
})

it('finds what a run calls beyond the table', async () => {
  const response = await (await harness()).run({ kind: 'script', text: "'a b'.tokenize(' ')" })
  // The stock lists permit it; the table of this project need not.
  const { rejected, unlisted } = faultsOf(response)
  expect([...rejected, ...unlisted]).toEqual([
    'staticMethod org.codehaus.groovy.runtime.DefaultGroovyMethods tokenize java.lang.String java.lang.String',
  ])
})

const x = create.identifier('x', generated)
const text = create.stringLiteral('a', generated)

it.each<[string, Expression, string]>([
  ['a method', create.methodCall(x, 'execute', [], generated), 'execute()'],
  [
    'a method by its number of arguments',
    create.methodCall(x, 'trim', [create.positional(text)], generated),
    'trim(1 argument)',
  ],
  [
    'a static method',
    create.methodCall(create.identifier('System', generated), 'exit', [create.positional(text)], generated),
    'System.exit(1 argument)',
  ],
  ['a constructor', create.newInstance('File', [text, text], generated), 'new File(2 arguments)'],
])('counts %s that no list permits as an approval', (_what, expression, operation) => {
  const file = create.groovyFile([create.expressionStatement(expression, generated)])
  expect(judgeSandbox([file]).unlisted).toEqual([operation])
})

it('judges what is written for the user, not what the user wrote as Groovy', () => {
  const origin = { file: 'pipeline.ts', start: 3, end: 5 }
  const raw = (at: typeof origin | typeof generated) =>
    create.groovyFile([create.rawStatement("println 'x'.execute().text", at)])
  expect(judgeSandbox([raw(origin)])).toEqual({ signatures: [], unlisted: [], unjudged: [origin] })
  expect(judgeSandbox([raw(generated)]).unlisted).toEqual(['execute'])
})

it('judges what stands between strings in text', () => {
  const statement = create.rawStatement(`words.add("'" + word.toString().replace("'", '"') + "'")`, generated)
  expect(judgeSandbox([create.groovyFile([statement])]).signatures).toEqual(
    expect.arrayContaining([
      'method java.lang.Object toString',
      'method java.lang.String replace java.lang.CharSequence java.lang.CharSequence',
      'method java.util.Collection add java.lang.Object',
    ]),
  )
})
