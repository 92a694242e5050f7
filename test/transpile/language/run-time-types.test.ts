import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['env'], {
  'empty object type': {
    setup: `const f = (x: {}) => (x ? 'y' : 'n')`,
    body: `return [f(''), f(0), f('a'), f({}), f([])]`,
  },
  'typeof values': `
    const mixed: (string | number | boolean | string[] | undefined)[] = ['a', 1, true, ['x'], undefined]
    const count: Record<string, number> = {}
    for (const m of mixed) { const t = typeof m; count[t] = (count[t] ?? 0) + 1 }
    return [mixed.map((m) => typeof m), count]`,
  'json merge': {
    setup: `
      type Json = string | number | boolean | null | Json[] | { [key: string]: Json }
      type Obj = { [key: string]: Json }
      const isObject = (v: Json | undefined): v is Obj => v !== null && typeof v === 'object' && !Array.isArray(v)
      function merge(a: Json, b: Json): Json {
        if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b]
        if (!isObject(a) || !isObject(b)) return b
        const out: Obj = { ...a }
        for (const [k, v] of Object.entries(b)) out[k] = k in out ? merge(out[k] ?? null, v) : v
        return out
      }`,
    body: `
      return merge(
        { image: 'node', env: { CI: true, LEVEL: 1 }, tags: ['a'], x: null },
        { env: { LEVEL: 2, deep: { k: 'v' } }, tags: ['b'], image: { name: 'node', tag: '20' }, x: 1 },
      )`,
  },
  'size of an unknown value': {
    setup: `
      const size = (v: unknown): number => {
        if (Array.isArray(v)) return v.length
        return typeof v === 'object' && v !== null ? Object.keys(v as Record<string, unknown>).length : -1
      }`,
    body: `return [size([1, 2]), size({ a: 1 }), size('x'), size(null), size(undefined), size(5)]`,
  },
  'typeof switch': {
    setup: `
      const show = (v: string | number | boolean | string[] | undefined): string => {
        switch (typeof v) {
          case 'string': return \`'\${v}'\`
          case 'number': return \`\${v}\`
          case 'boolean': return v ? 'yes' : 'no'
          case 'undefined': return '?'
          default: return \`[\${v.join()}]\`
        }
      }`,
    body: `return ['a', 1, true, undefined, ['x', 'y']].map(show)`,
  },
})

it.each(table.names)('%s', (name) => table.expectSame(name))
