import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable([], {
  'Math.floor and its sisters on quotients': `
    const f = (a: number, b: number) => [Math.floor(a / b), Math.ceil(a / b), Math.round(a / b), Math.trunc(a / b)]
    return [f(7, 2), f(-7, 2), f(7, -2), f(6, 3), f(5, 2), f(-5, 2), f(1, 3), f(5000000000, 3), f(-1, 3), f(0, 5)]`,
  'Math.floor and its sisters on sizes': `
    const list = ['a', 'b', 'c']
    return [Math.floor(list.length / 2), Math.ceil(list.length / 2), Math.round(list.length / 2), list[Math.floor(list.length / 2)], Math.floor(list.length)]`,
  'Math.floor and its sisters on fractions': `
    const f = (n: number) => { const x = n * 1.5; return [Math.floor(x), Math.ceil(x), Math.round(x), Math.trunc(x)] }
    return [f(1), f(2), f(-1), f(-3), f(0), f(3)]`,
  percent:
    'const f = (covered: number, total: number) => Math.round((100 * covered) / total)\nreturn [f(1, 3), f(2, 3), f(50, 100), f(123456789, 987654321)]',
  'min, max, abs': `
    const f = (a: number, b: number) => [Math.min(a, b), Math.max(a, b), Math.abs(a), Math.max(a, b, 5), Math.min(1, 2, a)]
    const g = (list: number[]) => [Math.max(...list), Math.min(...list), Math.abs(list[0] ?? 0)]
    return [f(1, 2), f(-5, 5000000000), f(3, 3), g([3, 9, 1]), g([7]), g([-5000000000, 5000000000])]`,
  'square roots and powers':
    'const f = (n: number) => [Math.round(Math.sqrt(n)), Math.sqrt(n) > 2, Math.round(Math.pow(n, 2))]\nreturn [f(9), f(2), f(16)]',
  isInteger: `
    const f = (n: number) => Number.isInteger(n / 2)
    const g = (v: string | number) => Number.isInteger(v)
    return [f(4), f(5), f(0), g('4'), g(4), Number.isInteger(7)]`,
  'a counter in a template': "let s = ''\nfor (let i = 0; i < 3; i++) s += `${i}/${i * 2},`\nreturn s",
  durations: `
    const f = (ms: number) => {
      const seconds = Math.floor(ms / 1000)
      const minutes = Math.floor(seconds / 60)
      return \`\${minutes}m \${seconds % 60}s\`
    }
    return [f(61000), f(59999), f(86400000)]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
