import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable([], {
  'local const regexp': `
    const f = (s: string) => { const re = /^v(\\d+)/; const m = s.match(re); return [re.test(s), m?.[1] ?? 'none'] }
    return [f('v1'), f('x')]`,
  'local const regexp top': `
    const re = /a+/g
    const f = (s: string) => s.replace(re, 'X')
    return f('aab')`,
  'regexp param': `
    const f = (s: string, re: RegExp) => re.test(s)
    return f('a', /a/)`,
  'new RegExp const': `
    const f = (s: string) => new RegExp('^a.c$', 'i').test(s)
    return f('ABC')`,
  'new RegExp captured': {
    setup: `const prefix = 'v'`,
    body: `
    const f = (s: string) => new RegExp(\`^\${prefix}\\\\d\`).test(s)
    return f('v1')`,
  },
  'array of regexps': {
    setup: `const patterns = [/^a/, /b$/]`,
    body: `
    const f = (s: string) => patterns.some((p) => p.test(s))
    return [f('ax'), f('x')]`,
  },
  'object of regexps': {
    setup: `const patterns = { v: /^v/ }`,
    body: `
    const f = (s: string) => patterns.v.test(s)
    return [f('v1'), f('x')]`,
  },
  'match g default': `
    const f = (s: string) => s.match(/\\d+/g) ?? []
    return [f('a1b22'), f('x')]`,
  'match g default length': `
    const f = (s: string) => (s.match(/\\d+/g) ?? []).length
    return [f('a1b22'), f('x')]`,
  'match g or': `
    const f = (s: string) => (s.match(/\\d+/g) || []).map(Number)
    return [f('a1b22'), f('x')]`,
  'match g or map': `
    const f = (s: string) => { const all = s.match(/\\d+/g) ?? []; return all.map((x) => x + '!').join() }
    return [f('a1b22'), f('x')]`,
  'match g forof': `
    const f = (s: string) => { const r: string[] = []; for (const x of s.match(/\\w/g) ?? []) r.push(x); return r }
    return [f('ab'), f('')]`,
  'match ?.length': `
    const f = (s: string) => s.match(/a/g)?.length ?? 0
    return [f('aba'), f('x')]`,
  'match groups': `
    const f = (s: string) => { const m = s.match(/(?<k>\\w+)=(?<v>\\w*)/); return m?.groups?.v ?? 'none' }
    return [f('a=b'), f('x')]`,
  'match groups destructured': `
    const f = (s: string) => { const m = /(?<major>\\d+)\\.(?<minor>\\d+)/.exec(s); if (!m?.groups) return 'none'; const { major, minor } = m.groups; return \`\${major}-\${minor}\` }
    return [f('1.2'), f('x')]`,
  'match groups bang': `
    const f = (s: string) => s.match(/(?<k>\\w+)/)!.groups!.k
    return f('abc')`,
  'match groups elem': `
    const f = (s: string) => { const m = s.match(/(?<k>\\w+)/); return m ? m.groups!['k'] : '' }
    return f('abc')`,
  'match destructure default': `
    const f = (s: string) => { const [, a = '', b = ''] = s.match(/(\\w)-(\\w)?/) ?? []; return a + b }
    return [f('a-b'), f('a-'), f('')]`,
  'match slice': `
    const f = (s: string) => s.match(/(\\w)(\\w)/)?.slice(1) ?? []
    return [f('ab'), f('')]`,
  'match truthy': `
    const f = (s: string) => s.match(/b/) ? 'y' : 'n'
    return [f('abc'), f('')]`,
  'match not': `
    const f = (s: string) => { if (!s.match(/b/)) return 'n'; return 'y' }
    return [f('abc'), f('')]`,
  'match null cmp': `
    const f = (s: string) => s.match(/b/) !== null
    return [f('abc'), f('')]`,
  'matchAll for destructure': `
    const f = (s: string) => { const r: Record<string, string> = {}; for (const [, k, v] of s.matchAll(/(\\w)=(\\w)/g)) r[k!] = v!; return r }
    return f('a=1 b=2')`,
  'matchAll Array.from': `
    const f = (s: string) => Array.from(s.matchAll(/\\d/g), (m) => m[0])
    return f('a1b2')`,
  backref: `
    const f = (s: string) => /(['"])(.*?)\\1/.exec(s)?.[2] ?? 'none'
    return [f(\`"a'b"\`), f("x")]`,
  'backref named': `
    const f = (s: string) => /(?<q>['"]).*\\k<q>/.test(s)
    return [f('"a"'), f(\`"a'\`)]`,
  'backref digit': `
    const f = (s: string) => /^(a)\\1[0]$/.test(s)
    return [f('aa0'), f('a')]`,
  lookbehind: `
    const f = (s: string) => [s.replace(/(?<=\\$)\\d+/g, 'N'), s.replace(/(?<!\\$)\\b\\d+/g, 'M')]
    return f('$12 34')`,
  lookahead: `
    const f = (s: string) => s.replace(/\\d(?=(?:\\d{3})+$)/g, '$&,')
    return [f('1234567'), f('12')]`,
  'unicode props': `
    const f = (s: string) => [/^\\p{L}+$/u.test(s), /\\p{Lu}/u.test(s), s.replace(/\\P{L}/gu, ''), /\\p{Letter}/u.test(s), /\\p{Script=Greek}/u.test(s)]
    return [f('é'), f('A1')]`,
  'unicode escapes': `
    const f = (s: string) => [/\\u00e9/.test(s), /\\u{1F600}/u.test(s), /\\xe9/.test(s), /[\\u00e0-\\u00ff]/.test(s)]
    return [f('é'), f('😀')]`,
  '[^]': `
    const f = (s: string) => [/^[^]*$/.test(s), /a[^]b/.test(s), /[]/.test(s)]
    return [f('a\\nb'), f('')]`,
  'dollar final newline': `
    const f = (s: string) => [/b$/.test(s), /^ab$/.test(s), s.replace(/$/, '!'), /b$/m.test(s)]
    return [f('ab\\n'), f('ab')]`,
  caret: `
    const f = (s: string) => [s.replace(/^/, '>'), s.replace(/^/gm, '> '), s.replace(/$/gm, '<')]
    return [f('a\\nb'), f(''), f('a\\r\\nb\\n')]`,
  'word boundary': `
    const f = (s: string) => [s.replace(/\\b/g, '|'), /\\bé\\b/.test(s), /\\Bb/.test(s)]
    return [f('ab cd'), f('é'), f('aéb')]`,
  'digits and words beyond ASCII': `
    const f = (s: string) => [/\\d/.test(s), /\\w/.test(s), /\\W/.test(s), /\\D/.test(s)]
    return [f('٣'), f('é'), f('_')]`,
  'class specials': `
    const f = (s: string) => s.replace(/[\\]\\[^&|.$\\\\-]/g, '_')
    return f('a]b[c^d&e|f.g$h\\\\i-j')`,
  'class &&': `
    const f = (s: string) => s.replace(/[a&&b]/g, '_')
    return f('a&b')`,
  'class range dash': `
    const f = (s: string) => s.replace(/[a-c-x]/g, '_')
    return f('abc-x')`,
  'a backspace in a class': `
    const f = (s: string) => /[\\b]/.test(s)
    return [f('\\b'), f('b')]`,
  'a class that ends in a dash': `
    const f = (s: string) => s.replace(/[\\w-]+/g, 'W')
    return f('a-b c.d')`,
  'class #': `
    const f = (s: string) => s.replace(/[#~\`@!%]/g, '_')
    return f('#~\`@!%')`,
  'brace literal': `
    const f = (s: string) => [s.replace(/{(\\w+)}/g, '<$1>'), s.replace(/\\{\\{(\\w+)\\}\\}/g, '<$1>'), /a{,3}/.test(s), /x{1,2}/.test(s)]
    return [f('{ab} {{cd}}'), f('a{,3}'), f('xx')]`,
  'dollar brace': `
    const f = (s: string) => s.replace(/\\$\\{(\\w+)\\}/g, (_, n: string) => n.toUpperCase())
    return f('a \${b} c')`,
  lazy: `
    const f = (s: string) => [s.replace(/<.*?>/g, ''), s.match(/a+?/)?.[0], s.match(/a{1,2}?/)?.[0], s.match(/a??/)?.[0]]
    return f('<x>aa</x>')`,
  slash: `
    const f = (s: string) => [s.replace(/\\//g, '_'), s.split(/\\//)]
    return f('a/b')`,
  'i flag': `
    const f = (s: string) => [/abc/i.test(s), s.replace(/B/gi, 'x'), /[a-c]+/i.exec(s)?.[0]]
    return f('aBC')`,
  's flag': `
    const f = (s: string) => /a.b/s.test(s)
    return f('a\\nb')`,
  'd flag': `
    const f = (s: string) => /a/d.test(s)
    return f('a')`,
  'nested quantifier group': `
    const f = (s: string) => /^(\\d+)(\\.\\d+)*$/.exec(s)?.[2] ?? 'none'
    return [f('1.2.3'), f('1')]`,
  'repeated elsewhere': `
    const f = (s: string) => /^(\\w+)(?:-x)*$/.exec(s)?.[1] ?? 'none'
    return [f('ab-x-x'), f('ba')]`,
  'empty regexp': `
    const f = (s: string) => s.replace(/(?:)/g, '-')
    return f('abc')`,
  'alternation empty': `
    const f = (s: string) => s.replace(/a|/g, '-')
    return f('bab')`,
  'test null': `
    const f = (s: string | undefined) => /a/.test(s ?? '')
    return f(undefined)`,
  'source flags': {
    setup: `const re = /a/gi`,
    body: `
    return [re.source, re.flags, re.global]`,
  },
  'ansi strip': `
    const f = (s: string) => s.replace(/\\u001b\\[[0-9;]*m/g, '')
    return f('\\u001b[31mred\\u001b[0m')`,
  'ansi strip hex': `
    const f = (s: string) => s.replace(/\\x1b\\[[0-9;]*m/g, '')
    return f('\\u001b[31mred\\u001b[0m')`,
  'jira key': `
    const f = (s: string) => [...new Set(s.match(/[A-Z][A-Z0-9]+-\\d+/g) ?? [])]
    return [f('ABC-1 x ABC-1, DEF2-33'), f('')]`,
  conventional: `
    const f = (s: string) => { const m = /^(?<type>\\w+)(?:\\((?<scope>[^)]*)\\))?(?<bang>!)?: (?<subject>.+)$/.exec(s); return m?.groups ? [m.groups.type, m.groups.scope ?? '', m.groups.bang === '!', m.groups.subject] : [] }
    return [f('feat(x)!: y'), f('fix: z'), f('nope')]`,
  'replace template run time': `
    const f = (s: string, v: string) => s.replace(/^version: .*$/m, \`version: \${v}\`)
    return [f('a\\nversion: 1\\nb', '2'), f('version: 1', '$&')]`,
  'replace chain': `
    const f = (s: string) => s.trim().replace(/\\.git$/, '').replace(/^.*\\//, '')
    return f(' https://x/y/z.git\\n')`,
  search: `
    const f = (s: string) => s.search(/b/)
    return f('abc')`,
  'split keep limit regex': `
    const f = (s: string) => s.split(/[\\s,]+/, 2)
    return f('a, b c')`,
  'replace callback uses captured constant': {
    setup: `const vars: Record<string, string> = { a: '1' }`,
    body: `
    const f = (s: string) => s.replace(/\\{(\\w+)\\}/g, (all, k: string) => vars[k] ?? all)
    return f('{a}{b}')`,
  },
  'replace callback uses run-time map': `
    const f = (s: string, vars: Record<string, string>) => s.replace(/\\{(\\w+)\\}/g, (all, k: string) => vars[k] ?? all)
    return f('{a}{b}', { a: '$1' })`,
  'replaceAll fn': `
    const f = (s: string) => s.replaceAll(/[<>]/g, (c) => ({ '<': '&lt;', '>': '&gt;' })[c] ?? c)
    return f('<a>')`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
