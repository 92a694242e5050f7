import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo', 'env', 'sh', 'writeFile'], {
  literals:
    "return ['a', \"it's\", 'tab\\t \\\\ $5 ${x}', `plain`, '', 0, 7, 2147483648, 5000000000, -3, true, false, null]",
  lines: "return 'a\\nb\\n' + `c\nd`",
  'letters beyond ASCII': "return ['é', '日本', '😀', '\\u0000'.length, '\\\\u0041', 'C:\\\\users']",
  templates: `
    const f = (s: string, n: number, b: boolean) => \`\${s}-\${n}-\${b}-\${n + 1}\`
    return [f('a', 1, true), f('', 0, false), \`\${'x'}\`, \`a\${1}b\`]`,
  'a template is a String where it is kept': `
    const k = 'a'
    const key = \`k\${k}\`
    const map: Record<string, number> = { [\`k\${k}\`]: 1 }
    const list = [\`x\${k}\`, 'y']
    const set = new Set([\`s\${k}\`])
    return [map['ka'], map[key], list.includes('xa'), list.indexOf(\`x\${k}\`), set.has('sa'), key.length, key === 'ka']`,
  'a template inside a template': "const a = 'x'\nconst n = 2\nreturn `a${`b${a}c${n}`}d`",
  'templates of several lines': "const a = 'x'\nreturn `first ${a}\n  second \\n third`",
  'signs in templates': 'const a = \'x\'\nreturn `$${a} \\${a} $a "quoted" \\\\ ${a}`',
  'templates in steps': "const n = 'x'\necho(`hello ${n}`)\nwriteFile({ file: `${n}.txt`, text: `a\n${n}` })",
  'captured values': {
    setup:
      "const app = { name: 'api', ports: [80, 443], ratio: 0.5 }\nconst on = true\nconst nothing = undefined",
    body: `
      return [app.name, app.ports, app.ports[1], \`\${app.name}:\${app.ports[0]}\`, on ? 1 : 2, nothing ?? 'd', app.name.toUpperCase(),
        app.ports.length, app.name === 'api', app.ratio > 0.4, String(app.ratio)]`,
  },

  objects: `
    const a = 1
    const key = 'k'
    const o = { a, b: 'x', 'c-d': true, [key]: 2, [\`\${key}2\`]: 3, size: 4, class: 5, empty: 6, keys: 7 }
    return [o, o.a, o['c-d'], o[key as 'a'], o.size, o.class, o.empty, o.keys, Object.keys(o)]`,
  'an empty object': 'const o: Record<string, string> = {}\nreturn [o, o["a"] === undefined]',
  'names of properties that Groovy answers itself': `
    const o: Record<string, number> = { properties: 1, metaClass: 2, class: 3, size: 4, keySet: 5 }
    return [o['properties'], o['metaClass'], o['class'], o['size'], o['keySet'], o['isEmpty'] === undefined]`,
  'spread into objects': `
    const a = { x: 1, y: 2 }
    const none: { z?: number } | undefined = undefined
    const b = { ...a, y: 3, z: 4 }
    const c = { w: 0, ...a }
    const d = { ...a }
    d.x = 9
    const e = { ...a, ...b, v: 1, ...(none ?? {}) }
    const f = { ...(none as { q: number } | undefined), p: 1 }
    return [b, c, d, a, e, f, Object.keys(c), Object.keys(b)]`,
  'functions in objects': `
    const o = { add: (n: number) => n + 1, name() { return 'o' }, nested: { f: (s: string) => s + '!' } }
    return [o.add(1), o.name(), o.nested.f('x')]`,
  'nested values': "const o = { a: { b: [{ c: 'deep' }] } }\nreturn [o.a.b[0]?.c, o.a.b[1]?.c, o.a.b.length]",
  'assignments to properties and elements': `
    const o: Record<string, unknown> = {}
    o.a = 1
    o['b-c'] = 2
    const k = 'd'
    o[k] = 3
    const list = ['x']
    list[1] = 'y'
    list[0] = 'z'
    const nested = { inner: { n: 1 } }
    nested.inner.n = 5
    return [o, list, nested]`,
  delete:
    "const o: Record<string, number> = { a: 1, b: 2 }\nconst k = 'b'\ndelete o['a']\nconst before = Object.keys(o)\ndelete o[k]\nreturn [before, o]",
  arrays: `
    const a = [1, 2]
    return [[], [0, ...a, 3], [...a], [...a, ...a], [[1], [2]], [...'ab'], [...new Set(['x', 'x', 'y'])]]`,
  'a spread array is a copy': "const a = ['x']\nconst b = [...a]\nb.push('y')\nreturn [a, b]",
  elements: `
    const list = ['a', 'b', 'c']
    const f = (i: number) => list[i]
    const last = list[list.length - 1]
    const none: string[] = []
    const seen: (string | undefined)[] = []
    for (let i = 0; i < list.length; i++) seen.push(list[i])
    return [list[0], list[5], f(1), f(-1), f(9), last, none[none.length - 1], none[0], seen, list[list.length - 2]]`,
  characters:
    "const s = 'abc'\nconst f = (i: number) => s[i]\nreturn [s[0], s[5] === undefined, f(2), f(-1) === undefined]",
  'optional chains': `
    type Node = { name: string; child?: { name: string; tags?: string[] } | undefined }
    const f = (n: Node | undefined) => [
      n?.name, n?.child?.name, n?.child?.tags?.[0], n?.name.length, n?.name.toUpperCase(), n?.child?.tags?.join('-'),
      n?.['name'], n?.child?.tags?.map((t) => t + '!'), n?.name.split('').length, n?.name.slice(0, 1), n?.child?.tags?.length,
    ]
    return [f(undefined), f({ name: 'a' }), f({ name: 'ab', child: { name: 'c', tags: ['t', 'u'] } })]`,
  env: {
    body: "return [env.JOB_NAME, env['JOB_NAME'], env.MISSING ?? 'none', env.MISSING === undefined]",
    env: { JOB_NAME: 'team/app' },
  },
  'env by a name of run time': {
    body: "const read = (name: string) => env[name] ?? 'none'\nreturn [read('JOB_NAME'), read('MISSING')]",
    env: { JOB_NAME: 'team/app' },
  },
  'keys of run time': `
    const counts: Record<string, number> = {}
    for (const word of ['a', 'b', 'a']) counts[word] = (counts[word] ?? 0) + 1
    return counts`,
  'functions kept in variables': `
    const twice = (f: (n: number) => number) => (n: number) => f(f(n))
    return twice((n) => n * 3)(2)`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
