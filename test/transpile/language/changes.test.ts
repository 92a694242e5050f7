import { expect, it } from 'vitest'
import { compareTable } from '../../support/compare.ts'
import { transpileCases, type TypeScriptCase } from '../../support/transpile-cases.ts'

const table = compareTable(['echo'], {
  'one list filled from another': `
    const xs = ['a', 'b'], ys: string[] = []
    xs.forEach((x) => ys.push(x))
    const o = { a: ['1'], b: [] as string[] }
    for (const x of o.a) o.b.push(x)
    return [ys, o]`,
  'copies of captured values': {
    setup: "const list = ['b', 'a']\nconst config = { l: [1], o: { n: 1 } }",
    body: `
      const l = [...list]
      l.push('c')
      const o = { ...config.o }
      o.n++
      const m = config.l.map((x) => x + 1)
      m.push(3)
      const f = list.filter((x) => x !== '')
      f.push('z')
      return [l, o, m, f, list.toSorted(), list, config]`,
  },
  'a function that changes what it is given': {
    setup: 'const add = (xs: string[], x: string) => { xs.push(x); return xs }',
    body: "const own: string[] = []\nadd(own, 'a')\nadd(own, 'b')\nreturn own",
  },
  'work that is added while it is done': `
    const queue = ['a']
    const seen = new Set<string>()
    const after: Record<string, string[]> = { a: ['b', 'c'], b: ['c'], c: [] }
    while (queue.length > 0) {
      const next = queue.shift()
      if (next === undefined || seen.has(next)) continue
      seen.add(next)
      echo(next)
      queue.push(...(after[next] ?? []))
    }
    const more = ['x']
    for (let i = 0; i < more.length; i++) { if (more.length < 4) more.push('y') }
    return [[...seen], more]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))

const refused: Readonly<Record<string, { source: string | TypeScriptCase; findings: readonly string[] }>> = {
  'a callback that changes its own array': {
    source: "const xs = ['a']\nreturn xs.map((x) => { xs.push(x); return x })",
    findings: ['loop-changes-iterated «xs.push(x)»'],
  },
  'a loop that changes its array through a local function': {
    source: "const xs = ['a']\nconst add = (x: string) => { xs.push(x) }\nfor (const x of xs) add(x)",
    findings: ['loop-changes-iterated «xs.push(x)»'],
  },
  'a loop over a property that it changes': {
    source: "const o = { a: ['1'] }\no.a.forEach((x) => { o.a.push(x) })",
    findings: ['loop-changes-iterated «o.a.push(x)»'],
  },
  'a loop that changes its Set': {
    source: "const s = new Set(['a'])\nfor (const x of s) s.delete(x)",
    findings: ['loop-changes-iterated «s.delete(x)»'],
  },
  'a change of a captured value under another name': {
    source: {
      setup: "const list = ['a']\nconst config = { l: [1], o: { n: 1 } }\nconst rows = [{ n: 1 }]",
      body: `
        const l = list
        l.push('b')
        const { l: m } = config
        m.push(2)
        const o = config.o
        o.n++
        for (const row of rows) row.n++
        rows.forEach((each) => { each.n = 2 })
        const p = list.length > 3 ? list : []
        p.push('c')`,
    },
    findings: ['l', 'm', 'o', 'row', 'each', 'p'].map((name) => `assign-captured «${name}»`),
  },
  'a captured value for a function that changes it': {
    source: {
      setup: "const list = ['a']\nconst add = (xs: string[], x: string) => { xs.push(x) }",
      body: "add(list, 'b')",
    },
    findings: ['assign-captured «list»'],
  },
}

const transpiled = transpileCases(
  Object.fromEntries(Object.entries(refused).map(([name, { source }]) => [name, source])),
  [],
)

it.each(Object.entries(refused))('refuses %s', (name, { findings }) => {
  expect(transpiled.get(name).findings).toEqual(findings)
})
