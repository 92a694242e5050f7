import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable([], {
  'concat spread': `
    const f = (a: string[], b: string[]) => [...a, ...b].concat('x')
    return f(['a'], ['b'])`,
  ticket: `
    const f = (branch: string) => { const re = /([A-Z]+)-(\\d+)/; const m = branch.match(re); if (!m) return null; const [, project, id] = m; return \`\${project}:\${Number(id)}\` }
    return [f('feature/ABC-12-x'), f('x')]`,
  'groups in function': `
    const parse = (s: string) => s.match(/^(?<name>[\\w-]+)@(?<version>\\d+\\.\\d+\\.\\d+)$/)?.groups
    const f = (s: string) => { const g = parse(s); return g === undefined ? 'none' : \`\${g['name']}/\${g['version']}\` }
    return [f('lib@1.2.3'), f('x')]`,
  'matchAll const': `
    const f = (s: string) => { const all = [...s.matchAll(/(?<k>\\w+)=(?<v>\\w+)/g)]; return all.map((m) => (m.groups?.k ?? '') + (m.groups?.v ?? '') + m.length) }
    return f('a=1,b=2')`,
  'matchAll forof groups': `
    const f = (s: string) => { const r: Record<string, string> = {}; for (const m of s.matchAll(/(?<k>\\w+)=(?<v>\\w+)/g)) { const { k, v } = m.groups ?? {}; if (k !== undefined && v !== undefined) r[k] = v } return r }
    return f('a=1,b=2')`,
  'regexp in sort closure': `
    const f = (a: string[]) => { const num = /\\d+/; return a.sort((x, y) => Number(x.match(num)?.[0] ?? '0') - Number(y.match(num)?.[0] ?? '0')) }
    return f(['v10', 'v9', 'v1'])`,
  'regexp in replace callback': `
    const f = (s: string) => { const vowel = /[aeiou]/; return s.replace(/\\w/g, (c) => (vowel.test(c) ? c.toUpperCase() : c)) }
    return f('hello')`,
  'regexp returned from function': `
    const make = () => /^v/
    const f = (s: string) => make().test(s)
    return [f('v1'), f('x')]`,
  'g const several': `
    const f = (s: string) => { const digits = /\\d/g; return [s.replace(digits, ''), s.match(digits) ?? [], [...s.matchAll(digits)].length] }
    return f('a1b2')`,
  'new RegExp const flags': {
    setup: `const name = 'api'`,
    body: `
    const f = (s: string) => { const re = new RegExp(\`^\${name}-(\\\\d+)$\`, 'i'); return re.exec(s)?.[1] ?? 'none' }
    return [f('API-3'), f('x')]`,
  },
  'switch regexp': `
    const f = (s: string) => { const isTag = /^v\\d/.test(s); const isMain = s === 'main'; return isTag ? 'tag' : isMain ? 'main' : 'other' }
    return [f('v1'), f('main'), f('x')]`,
  'record of regexps': {
    setup: `const rules: Record<string, RegExp> = { fix: /^fix/, feat: /^feat/ }`,
    body: `
    const f = (s: string) => { for (const [name, re] of Object.entries(rules)) if (re.test(s)) return name; return 'none' }
    return [f('fix: a'), f('feat'), f('x')]`,
  },
  'list of rule objects': {
    setup: `const rules = [{ re: /^fix/i, as: 'patch' }, { re: /^feat/i, as: 'minor' }]`,
    body: `
    const f = (s: string) => rules.find(({ re }) => re.test(s))?.as ?? 'none'
    return [f('Fix: a'), f('feat'), f('x')]`,
  },
  'filter by regexp': `
    const f = (a: string[], re: RegExp) => a.filter((x) => !re.test(x))
    return f(['a.ts', 'b.js'], /\\.ts$/)`,
  'optional regexp': `
    const f = (s: string, re?: RegExp) => (re ? re.test(s) : true)
    return [f('a'), f('a', /b/)]`,
  'Number in object': `
    const f = (s: string) => { const [major, minor] = s.split('.').map(Number); return { major, minor: (minor ?? 0) + 1 } }
    return f('1.2')`,
  'bool filter str': `
    const f = (s: string) => s.split(',').map((x) => x.trim()).filter(Boolean).sort()
    return f(' b, a,,')`,
  'map chain': `
    const f = (a: { n: string; v?: number }[]) => a.filter((x) => x.v !== undefined).map(({ n, v = 0 }) => \`\${n}:\${v}\`)
    return f([{ n: 'a', v: 1 }, { n: 'b' }])`,
  'parseInt default': `
    const f = (s: string | undefined) => parseInt(s ?? '', 10) || 5
    return [f(undefined), f('7'), f('x')]`,
  'at method on match': `
    const f = (s: string) => s.match(/\\d+/g)?.at(-1) ?? 'none'
    return [f('1 22'), f('')]`,
  'number of or env': `
    const f = (s: string | undefined) => { const n = Number(s ?? '3'); if (!Number.isInteger(n) || n < 1) throw new Error(\`bad \${s ?? ''}\`); const out: number[] = []; for (let i = 0; i < n; i++) out.push(i); return out }
    return f('2')`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
