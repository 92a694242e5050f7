import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo', 'error'], {
  'Number frac floor': `
    const f = (s: string) => Math.floor(Number(s))
    return f('1.5')`,
  'Number NaN check': `
    const f = (s: string) => { const n = Number(s); return Number.isNaN(n) ? 'bad' : 'ok' }
    return [f('x'), f('5'), f('1.5')]`,
  'Number isNaN direct': `
    const f = (s: string) => [Number.isNaN(Number(s)), isNaN(Number(s)), isNaN(parseInt(s, 10)), Number.isInteger(Number(s))]
    return [f('x'), f('5'), f('1.5')]`,
  'Number or': `
    const f = (s: string) => Number(s) || 3
    return [f('x'), f('5'), f('0')]`,
  'parseInt or': `
    const f = (s: string) => parseInt(s, 10) || 3
    return [f('x'), f('5'), f('0')]`,
  'parseInt radix': `
    const f = (s: string) => [parseInt(s, 16), parseInt(s, 2), parseInt(s, 8), parseInt(s, 36)]
    return [f('11'), f('0x1f')]`,
  'parseInt NaN': `
    const f = (s: string) => { const n = parseInt(s, 10); if (Number.isNaN(n)) return -1; return n }
    return [f('x'), f('5')]`,
  'parseInt number': `
    const f = (n: number) => parseInt(String(n / 2), 10)
    return f(5)`,
  parseFloat: `
    const f = (s: string) => { const n = parseFloat(s); return [n > 1, n.toFixed(1), \`\${n}\`, Math.round(n)] }
    return [f('1.5'), f('.5x'), f('-2.5e1')]`,
  toFixed: `
    const f = (a: number, b: number) => { const q = a / b; return [q.toFixed(0), q.toFixed(1), q.toFixed(2)] }
    return [f(5, 2), f(1005, 1000), f(-5, 2), f(0, 1), f(25, 10), f(1, 3), f(-1, 300), f(999999, 1000)]`,
  'toFixed var': `
    const f = (n: number, d: number) => (n / 3).toFixed(d)
    return f(10, 2)`,
  'toString radix': `
    const f = (n: number) => [n.toString(16), n.toString(2), n.toString(36), n.toString(8)]
    return [f(255), f(0), f(-255), f(5000000000), f(9007199254740991)]`,
  'toString radix pad': `
    const f = (n: number) => n.toString(16).padStart(4, '0')
    return f(255)`,
  'Number.isInteger': `
    const f = (a: number, b: number) => [Number.isInteger(a / b), Number.isInteger(a), Number.isSafeInteger(a), Number.isFinite(a / b), Number.isFinite(a), isFinite(a)]
    return [f(4, 2), f(5, 2), f(1, 0)]`,
  'Number eps': `
    const f = (a: number, b: number) => Math.abs(a / b - 0.3) < Number.EPSILON
    return f(3, 10)`,
  'Math.max frac': `
    const f = (a: number, b: number) => { const m = Math.max(a / b, 1); return m > 2 }
    return [f(9, 2), f(1, 2)]`,
  'Math.max one': `
    const f = (a: number) => Math.max(a)
    return f(1)`,
  'Math.max many': `
    const f = (a: number, b: number, c: number) => [Math.max(a, b, c), Math.min(a, b, c)]
    return [f(1, 5000000000, -3)]`,
  'Math.floor etc': `
    const f = (a: number, b: number) => [Math.floor(a / b), Math.ceil(a / b), Math.round(a / b), Math.trunc(a / b)]
    return [f(7, 2), f(-7, 2), f(5, 2), f(-5, 2), f(1, 3), f(-1, 3), f(9007199254740991, 2), f(6, 2)]`,
  'Math.floor int': `
    const f = (a: number) => [Math.floor(a), Math.ceil(a), Math.round(a), Math.abs(a), Math.sign(a)]
    return [f(7), f(-7), f(0)]`,
  'Math.round neg zero': `
    const f = (a: number, b: number) => String(Math.round(a / b))
    return [f(-1, 4), f(-1, 2)]`,
  'Math.floor infinity': `
    const f = (a: number, b: number) => String(Math.floor(a / b))
    return f(1, 1)`,
  'Math.sign': `
    const f = (a: number) => Math.sign(a - 3)
    return [f(1), f(3), f(9)]`,
  'Math.pow int': `
    const f = (a: number) => String(Math.pow(2, a))
    return [f(10), f(0), f(-1)]`,
  '2 ** i': `
    const f = (i: number) => Math.min(60, Math.round(2 ** i))
    return [f(3), f(10)]`,
  'Math.PI': `
    const f = (r: number) => Math.round(Math.PI * r)
    return f(2)`,
  'Math.trunc text': `
    const f = (s: string) => Math.trunc(parseFloat(s))
    return [f('1.9'), f('-1.9')]`,
  'round to 2': `
    const f = (a: number, b: number) => \`\${Math.round((a / b) * 100) / 100}\`
    return [f(1, 3), f(2, 1), f(10, 4)]`,
  percent: `
    const f = (a: number, b: number) => \`\${((a / b) * 100).toFixed(1)}%\`
    return [f(1, 3), f(0, 1)]`,
  duration: `
    const f = (ms: number) => { const s = Math.floor(ms / 1000); const m = Math.floor(s / 60); return \`\${m}m \${s % 60}s\` }
    return [f(125000), f(0), f(5000000000000)]`,
  bytes: `
    const f = (n: number) => n >= 1024 * 1024 ? \`\${(n / 1024 / 1024).toFixed(1)} MB\` : \`\${n} B\`
    return [f(5), f(5 * 1024 * 1024)]`,
  '2^31': `
    const f = (a: number, b: number) => [a + b, a * b, a - b, -a, a % b]
    return [f(2147483647, 1), f(2147483647, 2147483647 % 1000), f(-2147483648, 1)]`,
  '2^53': `
    const f = (a: number) => [a + 1 > a, a - 1]
    return f(9007199254740990)`,
  mod: `
    const f = (a: number, b: number) => a % b
    return [f(7, 3), f(-7, 3), f(7, -3)]`,
  'div zero': `
    const f = (a: number, b: number) => { const q = a / b; return [String(q), q > 5, Number.isFinite(q)] }
    return [f(1, 0), f(-1, 0), f(0, 0)]`,
  'mod zero': `
    const f = (a: number, b: number) => { const q = a % b; return String(q) }
    return f(1, 1)`,
  'number tofixed int': `
    const f = (n: number) => [n.toFixed(2), n.toFixed()]
    return [f(5), f(-5), f(123456789012)]`,
  'Number.parseInt': `
    const f = (s: string) => [Number.parseInt(s, 10), Number.parseFloat(s) > 2]
    return f('3')`,
  'Number of bool': `
    const f = (b: boolean) => Number(b) + 1
    return f(true)`,
  'Number nullable': `
    const f = (s: string | undefined) => Number(s ?? '5')
    return [f(undefined), f('7')]`,
  'Number of number': `
    const f = (n: number) => Number(n)
    return f(5)`,
  Boolean: `
    const f = (s: string, n: number, u: string | undefined, a: string[]) => [Boolean(s), !!n, Boolean(u), !!a, !!u]
    return [f('', 0, undefined, []), f('a', 1, 'b', ['c'])]`,
  'String of': `
    const f = (n: number, b: boolean, s: string) => [String(n), String(b), String(s), n + '', \`\${n}\`]
    return f(5, true, 'x')`,
  'numeric sep': `
    return 1_000_000 + 0xff + 0b11 + 0o17 + 1e3`,
  'comparisons mixed': `
    const f = (a: number, b: number) => [a / b === 2, a / b < 2, a > b]
    return [f(4, 2), f(5, 2)]`,
  avg: `
    const f = (a: number[]) => a.length === 0 ? '0' : (a.reduce((x, y) => x + y, 0) / a.length).toFixed(2)
    return [f([1, 2, 4]), f([])]`,
  'index by math': `
    const f = (a: string[]) => a[Math.floor(a.length / 2)]
    return [f(['a', 'b', 'c']), f([])]`,
  clamp: `
    const f = (n: number) => Math.min(Math.max(n, 0), 100)
    return [f(-1), f(50), f(101)]`,
  'semver bump': `
    const f = (v: string) => { const [major = 0, minor = 0, patch = 0] = v.split('.').map(Number); return \`\${major}.\${minor}.\${patch + 1}\` }
    return f('1.2.3')`,
  'semver bump2': `
    const f = (v: string) => { const p = v.split('.').map((x) => Number(x)); return \`\${p[0]}.\${(p[1] ?? 0) + 1}.0\` }
    return f('1.2.3')`,
  guard1: `
    const f = (s: string): number => { const n = parseInt(s, 10); if (isNaN(n)) throw new Error('bad ' + s); return n * 2 }
    return [f('5'), f('12px')]`,
  guard2: `
    const f = (s: string) => { const n = Number(s); if (!Number.isInteger(n) || n < 1) return 0; const list = [n]; return list[0]! + 1 }
    return [f('5'), f('1.5'), f('x'), f('0')]`,
  guard3: `
    const f = (s: string) => { const n = Number.parseInt(s, 10); return Number.isNaN(n) ? 7 : n }
    return [f('5'), f('x')]`,
  guard4: `
    const f = (s: string) => { const n = parseInt(s, 16); if (Number.isFinite(n)) { const o = { n }; return o.n } return -1 }
    return [f('ff'), f('x')]`,
  'nan error': `
    const f = (s: string) => { const n = Number(s); if (Number.isNaN(n)) throw new Error(\`\${s} is no number\`); return \`\${n} \${n > 2} \${n.toFixed(1)}\` }
    return [f('2.50'), f('3')]`,
  'nan error 2': `
    const f = (s: string) => { const n = Number(s); if (Number.isNaN(n)) throw new Error(\`\${s} is no number\`); return \`\${n}\` }
    return f('z')`,
  guard5: `
    const f = (s: string): number => { const n = parseInt(s, 10); if (isNaN(n)) { echo('x'); error('bad') } return n }
    return [f('5')]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
