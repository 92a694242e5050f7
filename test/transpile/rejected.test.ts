import { expect, it } from 'vitest'
import { type TypeScriptCase, transpileCases } from '../support/transpile-cases.ts'

const imports = ['dir', 'echo', 'env', 'sh', 'timeout']

interface Rejected {
  readonly source: string | TypeScriptCase
  /** The codes, each with the text that it points at. */
  readonly findings: readonly string[]
}

const rejected: Readonly<Record<string, Rejected>> = {
  await: {
    source: "const f = async () => { await sh('x') }",
    findings: ['unsupported-syntax «async»', "unsupported-syntax «await sh('x')»"],
  },
  'an async function': {
    source: "const f = async () => { echo('x') }",
    findings: ['unsupported-syntax «async»'],
  },
  'a generator': { source: "function* f() { echo('x') }", findings: ['unsupported-syntax «*»'] },
  this: { source: 'return this', findings: ['unsupported-syntax «this»'] },
  'a class': { source: 'class A {}', findings: ['unsupported-syntax «class A {}»'] },
  'a class expression': { source: 'const A = class {}', findings: ['unsupported-syntax «class {}»'] },
  'an enum member that is computed': {
    source: "enum E { A = 'a'.length }\nreturn E.A",
    findings: ["unsupported-syntax «A = 'a'.length»"],
  },
  var: { source: "var x = 'a'", findings: ["unsupported-syntax «var x = 'a'»"] },
  debugger: { source: 'debugger', findings: ['unsupported-syntax «debugger»'] },
  'for await': {
    source: "const f = async () => { for await (const x of ['a']) echo(x) }",
    findings: ['unsupported-syntax «async»', "unsupported-syntax «for await (const x of ['a']) echo(x)»"],
  },
  'for in over an array': {
    source: "for (const i in ['a']) echo(i)",
    findings: ["unsupported-syntax «for (const i in ['a']) echo(i)»"],
  },
  'a label on a switch': {
    source: "x: switch (env.A) { case 'a': break x }",
    findings: ['unsupported-syntax «x»'],
  },
  'a bare jump out of a labelled block': {
    source: "for (const a of ['b']) { x: { if (a === 'b') continue; echo(a); break x } }",
    findings: ['unsupported-syntax «continue;»'],
  },
  'a function in the head of a for that keeps its variable': {
    source: 'for (let i = 0, f = () => i; i < 2; i++) echo(`${f()}`)',
    findings: ['unsupported-syntax «let i = 0, f = () => i»'],
  },
  arguments: { source: 'return arguments.length', findings: ['unsupported-global «arguments»'] },
  'a continue that leaves a finally before the update': {
    source:
      'for (let i = 0, j = 0; i < 3; i++, j++) { try { if (i === 1) continue } finally { echo(`${j}`) } }',
    findings: ['unsupported-syntax «continue»'],
  },
  'a dynamic import': { source: "import('fs')", findings: ['unsupported-syntax «import»'] },
  'a spread of any length over fixed parameters': {
    source: {
      setup: "const f = (a: string, b: string) => a + b\nconst xs = ['a', 'b']",
      body: '// @ts-expect-error\nreturn f(...xs)',
    },
    findings: ['unsupported-syntax «...xs»'],
  },
  'a call of a function whose parameters are a type parameter': {
    source: {
      setup: 'const run = <A extends unknown[]>(f: (...args: A) => string, ...args: A) => f(...args)',
      body: "return run(() => 'x')",
    },
    findings: ['unsupported-syntax «...args»'],
  },
  'a function with other rest parameters than its type': {
    source: "const f: (a: string, b: string) => string = (...all) => all.join('')\nreturn f('a', 'b')",
    findings: ['unsupported-syntax «...all»'],
  },
  'an assignment to a captured variable': {
    source: {
      setup: 'let count = 0\nconst list: string[] = []\nconst o = { a: 1 }',
      body: 'count = 1\no.a = 2\ncount++',
    },
    findings: ['assign-captured «count»', 'assign-captured «o»', 'assign-captured «count»'],
  },
  'a change of a captured array': {
    source: {
      setup:
        "const list: string[] = ['a']\nconst cfg = { l: [1], deep: [{ tags: ['x'] }] }\nconst at = (i: number) => i",
      body: `list.push('b'); list.pop(); list.shift(); list.unshift('c'); list.splice(0, 1); list.reverse()
        const sorted = list.sort(); list.fill('x'); list.copyWithin(0, 1); cfg.l.push(3); cfg['l'].push(4)
        for (let i = 0; i < 1; i++) { cfg.deep[i]!.tags.push('y'); cfg.deep.at(i)?.tags.pop(); cfg.l[i] = 2 }
        list?.push('d'); const n = list.push('e'); return [sorted, n]`,
    },
    findings: [
      ...Array<string>(9).fill('assign-captured «list»'),
      'assign-captured «cfg.l»',
      "assign-captured «cfg['l']»",
      'assign-captured «cfg.deep[i]!.tags»',
      'assign-captured «cfg.deep.at(i)?.tags»',
      'assign-captured «cfg.l»',
      'assign-captured «list»',
      'assign-captured «list»',
    ],
  },
  'a change of a captured array in a function that is called': {
    source: {
      setup: 'const seen: string[] = []\nfunction add(x: string) { seen.push(x) }',
      body: "add('a')",
    },
    findings: ['assign-captured «seen»'],
  },
  'a change of a captured Map or Set': {
    source: {
      setup: "const m = new Map([['a', ['x']]])\nconst s = new Set(['a'])\nconst o = { m, s }",
      body: "m.set('b', []); m.delete('a'); m.clear(); s.add('b'); s.delete('a'); s.clear(); o.m.clear(); o.s.add('c'); m.get('a')?.push('y')",
    },
    findings: [
      ...Array<string>(3).fill('assign-captured «m»'),
      ...Array<string>(3).fill('assign-captured «s»'),
      'assign-captured «o.m»',
      'assign-captured «o.s»',
      "assign-captured «m.get('a')»",
    ],
  },
  'a change of a captured object': {
    source: {
      setup: 'const o: Record<string, number> = { a: 1 }\nconst p = { o }',
      body: "Object.assign(o, { b: 2 }); const x = Object.assign(p.o, { c: 3 }); delete o.a; delete p.o['a']; return [x]",
    },
    findings: [
      'assign-captured «o»',
      'assign-captured «p.o»',
      'assign-captured «o»',
      'assign-captured «p.o»',
    ],
  },
  'a captured class instance': {
    source: {
      setup: "class Client { url = 'x' }\nconst client = new Client()",
      body: 'const c = client\nreturn [c]',
    },
    findings: ['captured-value «client»'],
  },
  'a captured value deep inside': {
    source: { setup: 'const config = { a: [{ when: new Date(0) }] }', body: 'const c = config\nreturn [c]' },
    findings: ['captured-value «config»'],
  },
  'a captured value of a helper': {
    source: {
      setup: "const id = Symbol('x')\nconst helper = () => { const x = id; return [x] }",
      body: 'return helper()',
    },
    findings: ['captured-value «id»'],
  },
  'a captured object that contains itself': {
    source: {
      setup: 'interface Node { next?: Node }\nconst node: Node = {}\nnode.next = node',
      body: 'const n = node\nreturn [n]',
    },
    findings: ['captured-value «node»'],
  },
  'a captured number that Groovy cannot hold': {
    source: { setup: "const n = Number('1e300') * 10", body: 'const x = n\nreturn [x]' },
    findings: ['captured-value «n»'],
  },
  'an array with holes': {
    source: { setup: "const list = ['a', , 'b']", body: 'const x = list\nreturn [x]' },
    findings: ['captured-value «list»'],
  },
  'a function of Node': {
    source: { setup: 'const parse = JSON.parse as (text: string) => string', body: "return parse('1')" },
    findings: ['call-outside-sources «parse»'],
  },
  'a global of Node': { source: 'return process.argv', findings: ['unsupported-global «process»'] },
  console: { source: "console.log('x')", findings: ['unsupported-global «console»'] },
  'a call of something unknown': {
    source: 'const x: any = env\nx.foo()',
    findings: ['unknown-callee «x.foo»'],
  },
  'a case that runs on': {
    source: "switch (env.X) { case 'a': echo('a')\ncase 'b': echo('b') }",
    findings: ["switch-fall-through «case 'a': echo('a')»"],
  },
  'a case that is no primitive': {
    source: "const x: unknown = env.X\nswitch (x) { case undefined: echo('a') }",
    findings: ['switch-case-type «undefined»'],
  },
  'a variable shared by cases': {
    source: "switch (env.X) { case 'a': let x = 'a'; echo(x); break\ncase 'b': x = 'c'; break }",
    findings: ['switch-shared-variable «x»'],
  },
  'a thrown text': { source: "throw 'x'", findings: ["throw-non-error «'x'»"] },
  'a loop that changes its array': {
    source: "const xs = ['a']\nfor (const x of xs) { if (x === 'a') xs.push('b') }",
    findings: ["loop-changes-iterated «xs.push('b')»"],
  },
  'a loop over something else': {
    source: 'for (const x of env as any) echo(x)',
    findings: ['loop-over-unknown «env as any»'],
  },
  'a default beside null': {
    source: "const f = (a: string | null = 'x') => a\nreturn f(null)",
    findings: ["null-with-default «a: string | null = 'x'»"],
  },
  'a step in a comparator': {
    source: "return ['b', 'a'].toSorted((a, b) => { echo('x'); return a < b ? -1 : 1 })",
    findings: ['step-in-pure-callback «echo»'],
  },
  'a step behind a function in a comparator': {
    source: {
      setup:
        'const note = (x: string) => { echo(x); return x }\nconst compare = (a: string, b: string) => note(a) < b ? -1 : 1',
      body: "return ['b', 'a'].toSorted(compare)",
    },
    findings: ['step-in-pure-callback «echo»'],
  },
  'a comparator that assigns': {
    source:
      "let n = 0\nconst r = ['b', 'a'].toSorted((a, b) => { n++; return a < b ? -1 : 1 })\nreturn [n, r]",
    findings: ['pure-callback-assigns «n»'],
  },
  'an unknown comparator': {
    source:
      "const sorted = (by: (a: string, b: string) => number) => ['b', 'a'].toSorted(by)\nreturn sorted((a, b) => a < b ? -1 : 1)",
    findings: ['pure-callback-unknown «by»'],
  },
}

const transpiled = transpileCases(
  Object.fromEntries(Object.entries(rejected).map(([name, { source }]) => [name, source])),
  imports,
  'script',
  { check: false },
)

it.each(Object.entries(rejected))('refuses %s', (name, { findings }) => {
  expect(transpiled.get(name).findings).toEqual(findings)
})

it('tells how a captured value was reached', () => {
  const messages = [
    'a captured value deep inside',
    'a captured value of a helper',
    'a captured class instance',
  ].map((name) => transpiled.get(name).diagnostics[0]?.message)
  expect(messages).toMatchInlineSnapshot(`
    [
      ""pipeline.ts:126" captures "config", whose "config.a[0].when" is a Date: it cannot be written into a Jenkinsfile.",
      ""pipeline.ts:134" → "helper" captures "id", which is a symbol: it cannot be written into a Jenkinsfile.",
      ""pipeline.ts:119" captures "client", which is an instance of Client: it cannot be written into a Jenkinsfile.",
    ]
  `)
})

it('prints the path to a step in a callback', () => {
  expect(
    transpiled.get('a step behind a function in a comparator').diagnostics[0]?.message,
  ).toMatchInlineSnapshot(
    `"The step "echo" is reached from a callback that Jenkins cannot interrupt (toSorted → compare → note → echo)."`,
  )
})
