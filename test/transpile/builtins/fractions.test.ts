import { expect, it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo', 'readFile', 'readJSON', 'retry', 'sh'], {
  'a threshold out of a report': {
    body: `
      function coverage(text: string): number { const f = /([\\d.]+)%/.exec(text); return f ? parseFloat(f[1] ?? '0') : 0 }
      const value = coverage(readFile('cover.txt'))
      if (value < 80.5) echo(\`coverage \${value}% is too low\`)
      echo(value.toFixed(2))
      return [value, coverage('none'), \`\${coverage('none')}\`, coverage('100.0%') === 100, String(coverage('100.0%'))]`,
    responses: [{ step: 'readFile', returns: 'coverage: 80.0% of statements' }],
  },
  'an average by reduce': `
    function average(r: { time: number }[]): number { return r.reduce((s, { time }) => s + time, 0) / r.length }
    const found = average([{ time: 1.5 }, { time: 2 }, { time: 4.5 }])
    return [found, \`\${found}\`, \`\${average([{ time: 3 }])}\`, average([]) > 0, average([{ time: 1 }]) === 1]`,
  'versions in order': `
    const tags = ['v1.10.0', 'v1.2.0', 'v1.2', 'v0.9.9', 'v1.2.0.1']
    tags.sort((a, b) => {
      const x = a.slice(1).split('.').map((p) => parseInt(p, 10))
      const y = b.slice(1).split('.').map((p) => parseInt(p, 10))
      for (let i = 0; i < 4; i++) { const d = (x[i] ?? 0) - (y[i] ?? 0); if (d !== 0) return d }
      return 0
    })
    return tags`,
  'comparators of fractions': `
    const items = [{ n: 'a', t: 0.5 }, { n: 'b', t: 0.25 }, { n: 'c', t: 2 }, { n: 'd', t: 0.5 }]
    const times = items.map((item) => item.t)
    const byTime = (a: { t: number }, b: { t: number }) => b.t - a.t
    return [items.toSorted((a, b) => a.t - b.t).map((i) => i.n), items.toSorted(byTime).map((i) => i.n), times.toSorted((a, b) => { if (a === b) return 0; return a - b }), times.toSorted()]`,
  'arguments and results': `
    const half = (n: number) => n / 2
    const twice = (n: number) => n * 2
    function text(n: number, unit = 's') { return \`\${n}\${unit}\` }
    return [half(3), half(4), text(half(4)), text(twice(half(3))), text(7), twice(half(5)) === 5, half(4) + 1, text(half(half(3)), '')]`,
  'functions as values': `
    const half = (n: number) => n / 2
    const apply = (f: (n: number) => number, n: number) => \`\${f(n)}\`
    const first = <T>(items: T[]): T | undefined => items[0]
    return [apply(half, 4), apply((n) => n + 0.5, 1), [1, 2, 4].map(half).join(' '), String(first([2.0, 1.5].map(half)) ?? 0), ['1.50', '2.0'].map(parseFloat).join()]`,
  'lists, maps and sets': `
    const list = [0.5, 1, 3 / 2]
    list.push(4 / 2)
    const map = new Map<string, number>([['a', 1 / 4]])
    map.set('b', 6 / 3)
    const set = new Set([1, 2 / 2, 0.5, 4 / 8])
    const byNumber = new Map<number, string>()
    byNumber.set(4 / 2, 'two')
    return [list.join(), list.includes(2), list.indexOf(1.5), [...map.values()].map((v) => \`\${v}\`), set.size, byNumber.get(2) ?? '', list.map(String), JSON.stringify({ list, more: map.get('b') }), Math.max(...list), list.reduce((a, b) => a + b)]`,
  fields: `
    const o: { n: number; m?: number } = { n: 1 }
    o.n += 0.5
    o.n *= 2
    const { n, m = 0.25 } = o
    o.m = n / 3
    const copy = { ...o }
    const r: Record<string, number> = {}
    r['x'] = n / 3
    const sum = Object.values(r).reduce((a, b) => a + b, 0)
    return [\`\${n} \${m} \${o.m} \${copy.m ?? 0}\`, Object.entries(r).map(([k, v]) => \`\${k}=\${v}\`), \`\${sum}\`, o.m === 1]`,
  JSON: `
    interface Report { total: number; suites: { name: string; time: number; tags: string[] }[] }
    const report = JSON.parse('{"total": 80.0, "suites": [{"name": "a", "time": 1e-7, "tags": []}, {"name": "b", "time": 12, "tags": ["x"]}]}') as Report
    const slow = report.suites.filter((s) => s.time > 1)
    const any: unknown = JSON.parse('[1.5, 2]')
    const numbers = Array.isArray(any) ? (any as number[]) : []
    return [\`\${report.total}\`, report.suites.map((s) => \`\${s.time}\`), slow.length, report.total + 1, report.total === 80, JSON.stringify(report), numbers.map((x) => \`\${x * 2}\`)]`,
  readJSON: {
    body: `
      const { total, items } = readJSON<{ total: number; items: number[] }>({ file: 'x.json' })
      return [\`\${total}\`, total + 1, items.map((i) => \`\${i}\`), ['a', 'b', 'c'][items[0] ?? 0] ?? '', 'abc'.slice(items[0]), total | 0]`,
    responses: [{ step: 'readJSON', returns: { total: 2.5, items: [1, 2] } }],
  },
  'truth and equality': `
    const f = (a: number, b: number) => { const q = a / b; return [q === b, q ? 1 : 2, q !== q, q === 0, !q, q || 7, q === a / b, a === q] }
    return [f(1, 2), f(0, 5), f(0, 0), f(-0, 5), f(4, 2), f(5, 1)]`,
  'large sums beside fractions': `
    const f = (n: number, isHalf: boolean) => { const x = isHalf ? n / 2 : n; return x + 2147483647 }
    const pick = (xs: number[], i: number) => (xs[i] ?? 0) * (xs[i + 1] ?? 0)
    return [f(5, false), f(5, true), \`\${f(1, false)}\`, pick([2000000000, 2000000000, 0.5], 0), pick([1, 7, 0.5], 1) % 2]`,
  'switches and keys': `
    const name = (n: number) => { switch (n) { case 0: return 'zero'; case 2: return 'two'; default: return 'other' } }
    const o: Record<string, string> = { a0: 'x', a2: 'y', 'a0.5': 'z' }
    return [name(4 / 2), name(-0 / 3), name(0.5), o[\`a\${4 / 2}\`] ?? '', o[\`a\${1 / 2}\`] ?? '', ~(5 / 2), (7 / 2) & 3, (-7 / 2) | 0, (1e10 / 3) | 0]`,
  captured: {
    setup: `const limits = { coverage: 79.5, weights: [0.25, 1] }`,
    body: `
      const show = (o: typeof limits) => \`\${o.coverage} \${o.weights.join('/')} \${o.weights[1]! * 4}\`
      const check = (limit: number) => \`\${limit}\`
      return [show(limits), check(limits.coverage), check(80)]`,
  },
  'type guards': `
    interface Report { share: number }
    const isReport = (value: unknown): value is Report => typeof value === 'object' && value !== null
    const read = (text: string): unknown => JSON.parse(text)
    const value = read('{"share": 5e-7}')
    const plain = read('2.50')
    return [isReport(value) ? \`\${value.share}\` : '', typeof plain === 'number' ? \`\${plain * 2}\` : '']`,
  'defaults, rests and assignments of patterns': `
    const show = (n = 0.5, ...more: number[]) => \`\${n} \${more.map((m) => m * 2).join()}\`
    let [a, b] = [1, 6 / 3]
    ;[a, b] = [b, a]
    const pair = (n: number): [number, string] => [n / 2, 's']
    const [half, unit] = pair(4)
    let grown = 1
    const grow = (by: number) => { grown *= by }
    grow(1.5)
    return [show(), show(2), show(4 / 2, 1, 0.5), \`\${a} \${b} \${half}\${unit} \${grown}\`]`,
  'positions and counts': `
    const text = 'abcdef'
    const middle = (n: number) => n / 2
    return [text.slice(middle(3)), text.charAt(middle(5)), '-'.repeat(middle(5)), [1, 2, 3].slice(middle(2)).length, text[middle(4)] ?? '', text[middle(3)] ?? 'none', ['a', 'b'][middle(2)] ?? '', ['a', 'b'][middle(1)] ?? 'none', Array.from({ length: middle(5) }, (_, i) => i).length]`,
  'integers beside fractions': `
    const label = (count: number) => \`\${count} files\`
    const share = (count: number, of: number) => count / of
    const files = ['a', 'b']
    return [label(files.length + 1), \`\${share(files.length, 4)}\`, files.length === 2]`,
  'integers through block steps': `
    const check = (status: number) => \`ended with \${status}\`
    const run = <Result>(body: () => Result): Result => retry(2, body)
    return run(() => check(sh({ script: 'make', returnStatus: true }) + 1))`,
  roundings: `
    const f = (n: number) => [Math.round(n), Math.floor(n), Math.ceil(n), Math.trunc(n), Math.sign(n), Math.abs(n), Math.min(n, 3)]
    return [f(1.5), f(-1.5), f(16777217), f(5), f(-0.4)].map((l) => l.join())`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))

it('leaves integers beside fractions as they are', () => {
  expect(table.groovy('integers beside fractions')).toMatchInlineSnapshot(`
    "@NonCPS
    def numberText(value) {
      if (!(value instanceof Double)) {
        return value.toString()
      }
      String text = value.toString()
      if (text == 'NaN' || text.endsWith('Infinity')) {
        return text
      }
      String sign = text.startsWith('-') && value != 0 ? '-' : ''
      text = text.startsWith('-') ? text.substring(1) : text
      int exponent = text.contains('E') ? text.substring(text.indexOf('E') + 1).toInteger() : 0
      String mantissa = text.contains('E') ? text.substring(0, text.indexOf('E')) : text
      int point = mantissa.indexOf('.') + exponent
      String digits = mantissa.replace('.', '')
      while (digits.length() > 1 && digits.startsWith('0')) {
        digits = digits.substring(1)
        point--
      }
      while (digits.length() > 1 && digits.endsWith('0')) {
        digits = digits.substring(0, digits.length() - 1)
      }
      if (digits == '0') {
        return '0'
      }
      // Java's text is not always the shortest that gives the same number, nor the nearest of that length.
      double size = Math.abs(value)
      boolean isShortest = digits.length() == 1
      while (!isShortest) {
        String cut = digits.substring(0, digits.length() - 1)
        String raised = (cut.toLong() + 1).toString()
        String kept = [cut, raised].find { it.length() == cut.length() && ('0.' + it + 'E' + point).toDouble() == size }
        isShortest = kept == null || kept.length() == 1
        digits = kept == null ? digits : kept
      }
      int binary = Math.max(Math.getExponent(size), -1022) - 52
      def exact = (((long) Math.scalb(size, -binary)) + 0.0) * (binary < 0 ? 0.5 ** -binary : 2.0 ** binary)
      int shift = digits.length() - point
      String scaled = (exact * (shift < 0 ? 0.1 ** -shift : 10.0 ** shift)).toString()
      String nearest = scaled.substring(0, scaled.indexOf('.'))
      String rest = scaled.substring(scaled.indexOf('.') + 1)
      boolean isUp = rest ==~ '50*' ? nearest ==~ '.*[13579]' : rest >= '5'
      nearest = isUp ? (nearest.toLong() + 1).toString() : nearest
      if (nearest.length() == digits.length() && ('0.' + nearest + 'E' + point).toDouble() == size) {
        digits = nearest
      }
      int n = digits.length()
      if (n <= point && point <= 21) {
        return sign + digits + '0' * (point - n)
      }
      if (0 < point && point <= 21) {
        return sign + digits.substring(0, point) + '.' + digits.substring(point)
      }
      if (-6 < point && point <= 0) {
        return sign + '0.' + '0' * (-point) + digits
      }
      String power = (point > 0 ? 'e+' : 'e-') + Math.abs(point - 1)
      return sign + digits.substring(0, 1) + (n > 1 ? '.' + digits.substring(1) : '') + power
    }

    def label = { count -> "\${count} files".toString() }
    def share = { count, of -> (double) count / of }
    def files = ['a', 'b']

    return [label(files.size() + 1), "\${numberText(share(files.size(), 4))}".toString(), files.size() == 2]
    "
  `)
})

it('takes the results of block steps for what their bodies give', () => {
  expect(table.groovy('integers through block steps')).not.toContain('numberText')
})
