import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['env'], {
  'dates compare': `
    const a = new Date('2024-01-31T10:00:00Z'), b = new Date('2024-02-01')
    const list = [b, a]
    return [a < b, a >= b, a.getTime() === b.getTime(), [...list].sort((x, y) => x.getTime() - y.getTime()).map((d) => d.toISOString()), list.filter((d) => d > a).length]`,
  'index of from': `
    const xs = ['a', 'b', 'a', 'c', 'a']
    const ns = [1, 2, 1]
    const at: number[] = []
    let i = xs.indexOf('a')
    while (i !== -1) { at.push(i); i = xs.indexOf('a', i + 1) }
    return [at, xs.includes('b', 2), xs.includes('a', 4), xs.indexOf('a', -2), ns.indexOf(1, 1), ns.includes(1, 3), ns.indexOf(1, -99), xs.indexOf('zz', 1)]`,
  decode: `return [decodeURIComponent('feature%2Fx%20y+z'), decodeURIComponent(encodeURIComponent('ä€😀 &=+%~\\'()*!')), decodeURIComponent('plain')]`,
  'String.raw': {
    body: `
      const d = env.DIR ?? 'x'
      return [String.raw\`C:\\new\\table\`, String.raw\`\\d+\${d}\\n\${1}\`, String.raw\`$\${d}\\u0041\`]`,
    env: { DIR: '$y\\z' },
  },
  random: `
    const jitter = Math.floor(Math.random() * 1000)
    return jitter >= 0 && jitter < 1000`,
  'remedy Map number keys': `
    const byCode = new Map<number, string[]>()
    for (const [code, url] of [[500, '/a'], [200, '/b'], [404, '/c'], [200, '/d']] as const) byCode.set(code, [...(byCode.get(code) ?? []), url])
    return [...byCode].sort(([a], [b]) => a - b).map(([c, u]) => \`\${c}: \${u.join(' ')}\`)`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
