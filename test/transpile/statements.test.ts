import { it } from 'vitest'
import { compareTable } from '../support/compare.ts'

const table = compareTable(['dir', 'echo', 'parallel', 'sh', 'timeout'], {
  'const and let': "const a = 'x'\nlet b = 'y'\nb = a\nreturn [a, b]",
  'several declarators': "const a = 'x', b = a, c = b\nreturn [a, b, c]",
  'a variable without a value': 'let a: string | undefined\nreturn a',
  'an object pattern with default, rename and rest': `
    const source: { a: string; b?: string; c?: string; d: string; e: string } = { a: 'a', b: 'b', d: 'd', e: 'e' }
    const { a, b: renamed, c = 'c', ...rest } = source
    return [a, renamed, c, rest]`,
  'a nested pattern': `
    const source = { inner: { list: ['x', 'y', 'z'] }, other: 'o' }
    const { inner: { list: [first, , third = 'w'] }, other } = source
    return [first, third, other]`,
  'an array pattern with default and rest': `
    const source: (string | undefined)[] = ['x', undefined, 'z', 'w']
    const [a, b = 'y', ...rest] = source
    return [a, b, rest]`,
  'a pattern over a call that runs once': `
    const make = () => { echo('made'); return { a: 'x', b: 'y' } }
    const { a, b } = make()
    return [a, b]`,
  'a pattern whose default runs only when needed': `
    const fallback = (name: string) => { echo(name); return name }
    const source: { a?: string; b?: string } = { a: 'x' }
    const { a = fallback('a'), b = fallback('b') } = source
    return [a, b]`,
  'names that Groovy or Jenkins keep for themselves': `
    const def = 'a', it = 'b', params = 'c', sh = 'd', stage = 'e', in_ = 'f', error = 'g', trait = 'h', $x = 'i'
    return [def, it, params, sh, stage, in_, error, trait, $x]`,
  'a step whose name a variable of an inner scope has': {
    setup: 'const show = echo, git = (name: string) => { show(name) }',
    body: `
    const inner = (echo: string) => { dir(echo, () => { show(echo); git(echo) }) }
    inner('a')`,
  },
  'shadowed names': `
    const x = 'outer'
    const inner = (x: string) => { const y = x; { const x = 'block'; echo(x) } return y + x }
    for (const y of ['loop']) { const x = y; echo(x) }
    return inner('parameter') + x`,
  'if, else if, else': `
    const f = (n: number) => { if (n < 1) { return 'small' } else if (n < 5) return 'middle'
      else { return 'large' } }
    return [f(0), f(3), f(9)]`,
  'for of over a list': "for (const x of ['a', 'b']) { if (x === 'b') break; echo(x) }",
  'for of over a string': "for (const x of 'abc') echo(x)",
  'for of with an outer variable': "let x = ''\nfor (x of ['a', 'b']) {}\nreturn x",
  'for of with a pattern':
    "for (const { name, tag = 'latest' } of [{ name: 'a', tag: 'v1' }, { name: 'b' }]) echo(`${name}:${tag}`)",
  'for of with a variable kept by functions': `
    const functions: (() => string)[] = []
    let i = 0
    for (const x of ['a', 'b']) { functions[i] = () => x; i++ }
    return [functions[0]!(), functions[1]!()]`,
  'for of in a map of branches': `
    const branches: Record<string, () => void> = {}
    for (const name of ['a', 'b']) { branches[name] = () => { echo(name) } }
    parallel(branches)`,
  'for of over entries of a list': "for (const [i, x] of ['a', 'b'].entries()) echo(`${i} ${x}`)",
  'entries of a list whose index is kept': `
    const branches: Record<string, () => void> = {}
    for (const [i, x] of ['a', 'b'].entries()) { branches[x] = () => { echo(\`\${i} \${x}\`) } }
    parallel(branches)`,
  'for of over entries of an object':
    "for (const [key, value] of Object.entries({ a: 'x', b: 'y' })) echo(`${key}=${value}`)",
  'for of over entries with a pattern':
    "for (const [key, { n }] of Object.entries({ a: { n: 'x' } })) echo(`${key}=${n}`)",
  'for in': "const o: Record<string, string> = { a: 'x', b: 'y' }\nfor (const key in o) echo(key)",
  'C-style for':
    "let text = ''\nfor (let i = 0; i < 3; i++) { if (i === 1) continue; text += `${i}` }\nreturn text",
  'C-style for that counts down by two':
    "let text = ''\nfor (let i = 10; i > 3; i -= 2) text += `${i} `\nreturn text",
  'C-style for with two variables': `
    let text = ''
    for (let i = 0, j = 5; i < j; i++, j--) { if (i === 1) continue; text += \`\${i}\${j} \` }
    return text`,
  'C-style for loops with the same variables, one after the other': `
    let text = ''
    for (let i = 0, j = 3; i < j; i++, j--) text += \`\${i}\`
    for (let i = 0, j = 3; i < j; i++, j--) text += \`\${j}\`
    for (let i = 0; i < 2; i++) text += \`\${i}\`
    return text`,
  'C-style for without parts': 'let i = 0\nfor (;;) { i++; if (i > 3) break }\nreturn i',
  'C-style for whose variable functions keep': `
    const branches: Record<string, () => void> = {}
    for (let i = 0; i < 3; i++) { branches[\`b\${i}\`] = () => { echo(\`\${i}\`) } }
    parallel(branches)`,
  'C-style for whose variable functions keep and the body changes': `
    const branches: Record<string, () => void> = {}
    for (let i = 0; i < 6; i++) {
      branches[\`b\${i}\`] = () => { echo(\`\${i}\`) }
      if (i === 2) { i++; continue }
      i += 1
    }
    parallel(branches)`,
  while: 'let i = 0\nwhile (i < 3) { i++; if (i === 2) continue; echo(`${i}`) }',
  'while with an assignment in its condition': `
    let left = 3
    let seen = 0
    while ((left = left - 1) > 0) { seen++ }
    return [left, seen]`,
  'an assignment as a value': `
    let a = 'a', b = 'b'
    const o: { x?: string } = {}
    a = b = 'c'
    const c = (o.x = a + b)
    const set = () => (b = 'd')
    return [a, b, c, o, set(), b]`,
  'do while': 'let i = 5\ndo { echo(`${i}`); i++ } while (i < 3)\nreturn i',
  'do while with continue': 'let i = 0\ndo { i++; if (i === 2) continue; echo(`${i}`) } while (i < 4)',
  switch: `
    const f = (x: string) => {
      switch (x) {
        case 'a': return 1
        case 'b':
        case 'c': { echo('bc'); break }
        default: return 9
      }
      return 2
    }
    return [f('a'), f('b'), f('c'), f('d')]`,
  'switch with default first': `
    const f = (x: number) => { let r = 0; switch (x) { default: r = 9; break; case 1: r = 1; break; case 2: r = 2 } return r }
    return [f(1), f(2), f(3)]`,
  'switch on a boolean and in a loop': `
    let text = ''
    for (const x of ['a', 'b', 'c']) {
      switch (x) { case 'a': continue; case 'b': text += 'B'; break; default: text += 'other' }
      text += '.'
    }
    const yes: boolean = text.length > 100
    switch (yes) { case true: text += 'yes'; break; case false: text += 'no'; break }
    return text`,
  labels: `
    outer: for (const i of ['a', 'b', 'c']) {
      for (const j of ['x', 'y']) {
        if (j === 'y') continue outer
        if (i === 'c') break outer
        echo(i + j)
      }
    }`,
  'a label on a while that had to change': `
    let n = 0
    outer: for (let i = 0, j = 0; i < 4; i++, j++) {
      for (const x of ['p', 'q']) { n++; if (i === 1) continue outer; if (x === 'q') break }
    }
    return n`,
  'throw and catch':
    "try { throw new Error('bad') } catch (e) { return e instanceof Error ? e.message : 'other' }",
  'throw with a computed message': "const tag = 'v1'\nthrow new Error(`no ${tag}`)",
  'catch around a step': `
    try { sh('make') } catch (error) { echo(error instanceof Error ? error.message : 'unknown') } finally { echo('end') }`,
  'finally runs on return': "const f = () => { try { return 'r' } finally { echo('f') } }\nreturn f()",
  rethrow:
    "try { try { throw new Error('x') } catch (e) { echo('seen'); throw e } } catch { return 'outer' }",
  'a function used before its declaration': `
    const r = first()
    function first() { return second('x') }
    function second(t: string) { return t + 'y' }
    const inner = () => first()
    return r + inner()`,
  'functions that call each other': `
    const even = (n: number): boolean => n === 0 ? true : odd(n - 1)
    const odd = (n: number): boolean => n === 0 ? false : even(n - 1)
    return [even(4), odd(4)]`,
  'a function that calls itself': `
    function factorial(n: number): number { return n <= 1 ? 1 : n * factorial(n - 1) }
    return factorial(5)`,
  'a function that uses a later variable': "const f = () => x\nconst x = 'later'\nreturn f()",
  'variables that functions in a list keep': `
    const kept: (() => string)[] = []
    for (const x of ['a', 'b']) kept.push(() => x)
    for (let i = 0; i < 2; i++) kept.push(() => \`\${i}\`)
    for (const x of ['c', 'd']) { const all = ['1'].map((y) => () => x + y); for (const f of all) kept.push(f) }
    return kept.map((f) => f())`,
  'variables of a while that functions keep': `
    const fns: (() => string)[] = []
    let i = 0
    while (i < 2) { const j = \`\${i}\`; fns.push(() => j); i++ }
    for (const x of ['p', 'q']) { const later = () => y; const y = x; fns.push(later) }
    return fns.map((f) => f())`,
  'loops over sets and maps': `
    for (const x of new Set(['a', 'b', 'a'])) echo(x)
    const m = new Map([['a', 'b'], ['c', 'd']])
    for (const [k, v] of m) echo(k + v)
    for (const [, v] of m.entries()) echo(v)
    for (const k of m.keys()) echo(k)`,
  'an inner type': "type T = string\ninterface I { a: T }\nconst x: I = { a: 'y' }\nreturn x.a",
  'an empty statement': ';\nreturn 1',
})

it.each(table.names)('%s', (name) => table.expectSame(name))
