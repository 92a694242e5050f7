import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo', 'env'], {
  'functions called where they are written': `const v = (() => { const t = 'x'; return t + t })(); (function named() { echo('run') })(); return v`,
  'functions that name themselves': `const fact = function f(n: number): number { return n < 2 ? 1 : n * f(n - 1) }; const fib = (n: number, memo: Record<string, number> = {}): number => { const k = 'n' + n; if (memo[k] !== undefined) return memo[k]!; const r = n < 2 ? n : fib(n - 1, memo) + fib(n - 2, memo); memo[k] = r; return r }; return [fact(5), fib(30)]`,
  'unicode and escapes': `const s = 'é√ \\n\\t"q" \\'s\\' $x \${y} \\\\ end'; return [s, s.length, \`\${s}|\`, s.split(' ').length]`,
  'tests for null and undefined together': `const f = (x: string | null | undefined, y: number) => { const a = x === null || x === undefined; const b = x !== undefined && x !== null && y > 1; const c = y > 1 || x === undefined || x === null; return [a, b, c, typeof x === 'undefined' || x === null] }; return [f(null, 1), f(undefined, 2), f('', 1), f('a', 2)]`,
  'reads command-line arguments': `
   const parse = (argv: string[]) => { const flags: Record<string, string | boolean> = {}; const rest: string[] = []
     for (let i = 0; i < argv.length; i++) { const arg = argv[i]!
       if (arg === '--') { rest.push(...argv.slice(i + 1)); break }
       if (!arg.startsWith('--')) { rest.push(arg); continue }
       const [name, value] = arg.slice(2).split('=', 2)
       if (value !== undefined) flags[name!] = value
       else if (argv[i + 1] !== undefined && !argv[i + 1]!.startsWith('--')) flags[name!] = argv[++i]!
       else flags[name!] = true }
     return { flags, rest } }
   return parse(['--env=prod', '--tag', 'v1', 'x', '--dry', '--', '--y'])`,
  'reads sections of a file': `
   const ini = '[a]\\nx = 1\\n; c\\n[b]\\ny=2\\nz = a=b'; const out: Record<string, Record<string, string>> = {}; let section = ''
   for (const raw of ini.split('\\n')) { const line = raw.trim(); if (line === '' || line.startsWith(';')) continue
     const head = /^\\[(.+)\\]$/.exec(line); if (head) { section = head[1] ?? ''; out[section] = {}; continue }
     const [key = '', ...value] = line.split('='); (out[section] ??= {})[key.trim()] = value.join('=').trim() }
   return out`,
  'a table of numbers': `
   const lcs = (a: string, b: string): string => { const table: number[][] = []; for (let i = 0; i <= a.length; i++) { const row: number[] = []; for (let j = 0; j <= b.length; j++) row.push(0); table.push(row) }
     for (let i = 1; i <= a.length; i++) for (let j = 1; j <= b.length; j++) table[i]![j] = a[i - 1] === b[j - 1] ? table[i - 1]![j - 1]! + 1 : Math.max(table[i - 1]![j]!, table[i]![j - 1]!)
     let out = '', i = a.length, j = b.length
     while (i > 0 && j > 0) { if (a[i - 1] === b[j - 1]) { out = a[i - 1] + out; i--; j-- } else if (table[i - 1]![j]! >= table[i]![j - 1]!) i--; else j-- }
     return out }
   return [lcs('kitten', 'sitting'), lcs('', 'a')]`,
  'jumps to the next round of the outer loop': `const primes: number[] = []; outer: for (let n = 2; primes.length < 8; n++) { for (const p of primes) { if (p * p > n) break; if (n % p === 0) continue outer } primes.push(n) } return primes`,
  'swaps until nothing moves': `const xs = [5, 3, 8, 1]; let swapped: boolean; do { swapped = false; for (let i = 0; i + 1 < xs.length; i++) { if (xs[i]! > xs[i + 1]!) { [xs[i], xs[i + 1]] = [xs[i + 1]!, xs[i]!]; swapped = true } } } while (swapped); return xs`,
  'handlers by event': `type Handler = (payload: { name: string }) => void; const handlers: Record<string, Handler[]> = {}; const on = (e: string, h: Handler) => { (handlers[e] ??= []).push(h); return () => { handlers[e] = (handlers[e] ?? []).filter((x, i) => i > 0) } }; const emit = (e: string, name: string) => handlers[e]?.forEach((h) => h({ name })); const off = on('a', ({ name }) => echo('1' + name)); on('a', (p) => { echo('2' + p.name) }); emit('a', 'x'); off(); emit('a', 'y'); emit('b', 'z')`,
  'wraps text': `const wrap = (text: string, width: number): string[] => { const lines: string[] = []; let line = ''; for (const word of text.split(/\\s+/)) { if (line !== '' && (line + ' ' + word).length > width) { lines.push(line); line = word } else { line = line === '' ? word : \`\${line} \${word}\` } } if (line) lines.push(line); return lines }; return wrap('the quick brown  fox jumps over', 10)`,
  'a pattern over captured values': {
    setup: `const config = { image: { name: 'go', tag: undefined as string | undefined }, list: ['a', 'b'], n: 3, run: (x: string) => { echo(x); return x } }`,
    body: `const { image: { name, tag = 'latest' }, list: [first, ...others], n, run, missing = 'm' } = config as typeof config & { missing?: string }; let { n: count } = config; count++; return [name, tag, first, others, n, run('q'), missing, count]`,
  },
  'undefined as the first of several arguments': `const f = (x: string | undefined, y = 2) => y; return [f(undefined, 1), f(undefined)]`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))
