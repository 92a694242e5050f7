import { expect, it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const table = compareTable(['echo', 'sh', 'shell'], {
  'another type for a constant': `
    const counts = { a: 1, b: 2 }
    const items: Record<string, number> = counts
    const f = (names: string[]) => { const list: readonly string[] = names; return list.length }
    return [Object.keys(items), f(['x'])]`,
  'a copy that changes, is read twice or is of what changes': `
    let n = 1
    const before: number = n
    n = 5
    const source = [1]
    let copy: number[] = source
    copy = [2]
    const twice: number[] = source
    const f = (p: number) => { const q: number = p; p = 7; return q + p }
    return [before, n, copy, twice.length + twice.length, f(1)]`,
  'a copy read in a closure, beside a local of the same name': `
    const source = ['a']
    const kept: readonly string[] = source
    const read = (source: number) => kept.map((x) => x + source)
    return read(3)`,
  'a copy that a function above reads': `
    const read = () => kept.length
    const source = ['a', 'b']
    const kept: readonly string[] = source
    return read()`,
})

it.each(table.names)('%s', (name) => table.expectSame(name))

it('writes no variable that only has another type', () => {
  expect(table.groovy('another type for a constant')).not.toMatch(/def (?:items|list) =/)
})
