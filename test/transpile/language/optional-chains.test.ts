import { it } from 'vitest'
import { compareTable } from '../../support/compare.ts'

const responses = [
  { step: 'readFile', match: 'gone', returns: '' },
  { step: 'readFile', returns: 'h' },
]

const table = compareTable(['echo', 'readFile'], {
  'methods of text that name the text in their arguments, on nothing': {
    body: `
    const gone = readFile('gone') === '' ? undefined : 'text'
    const there = readFile('gone') === '' ? 'there' : undefined
    const of = (text: string | undefined): string => [
      text?.slice(1), text?.slice(-2), text?.substring(1), text?.at(-1), text?.charAt(2), text?.padStart(7, '.'),
      text?.padEnd(6), text?.startsWith('h', 1), text?.endsWith('e', 3), text?.indexOf('e', 1), text?.[0],
      text?.length, text?.split('e').length, text?.repeat(2), text?.replace(/e/g, 'E'), text?.trimStart(),
    ].map((one) => one === undefined ? '-' : String(one)).join(' ')
    return [of(gone), of(there)]`,
    responses,
  },
  'methods of lists that name the list in their arguments, on nothing': {
    body: `
    const gone = readFile('gone') === '' ? undefined : ['x']
    const there = readFile('gone') === '' ? ['x', 'y', 'z'] : undefined
    const of = (list: string[] | undefined): string => [
      list?.slice(-2).join('+'), list?.at(-1), list?.[0], list?.[list.length - 1], list?.length,
      list?.map((one, index) => one + String(index)).join(), list?.find((one, index) => index > 0),
      list?.findLast((one, index) => index < 2), list?.findLastIndex((one) => one === 'y'), list?.includes('y'),
      list?.concat(['w']).length, list?.filter((one, index) => index !== 1).join(), list?.slice(0, list.length - 1).join(),
    ].map((one) => one === undefined ? '-' : String(one)).join(' ')
    return [of(gone), of(there)]`,
    responses,
  },
  'nothing behind the question mark is evaluated on nothing': {
    body: `
    let steps = 0
    const next = (): number => {
      steps += 1
      echo('next')
      return steps
    }
    const text = readFile('gone') === '' ? undefined : 'text'
    const map: Map<string, number> | undefined = readFile('gone') === '' ? undefined : new Map([['a', 1]])
    const list: string[] | undefined = readFile('gone') === '' ? undefined : ['x']
    const record: Record<string, string> | undefined = readFile('gone') === '' ? undefined : { a: 'b' }
    const act: ((count: number) => string) | undefined = readFile('gone') === '' ? undefined : (count) => String(count)
    const held: { run: (count: number) => string } | undefined =
      readFile('gone') === '' ? undefined : { run: (count) => String(count) }
    list?.push(readFile('one'))
    map?.set(readFile('one'), next())
    return [
      text?.slice(next()), text?.includes(readFile('one')), map?.get(readFile('one')), list?.[next()],
      record?.[readFile('one')], act?.(next()), held?.run(next()), text?.trim().slice(next()).padStart(next()),
      list?.concat([readFile('one')]).join(), steps,
    ].map((one) => one === undefined ? '-' : String(one))`,
    responses,
  },
  'everything behind the question mark is evaluated once, in order, where it is there': {
    body: `
    let steps = 0
    const next = (): number => {
      steps += 1
      echo('next')
      return steps
    }
    const isThere = readFile('gone') === ''
    const text = isThere ? 'abcdef' : undefined
    const map: Map<string, number> | undefined = isThere ? new Map([['', 1]]) : undefined
    const list: string[] | undefined = isThere ? ['x', 'y', 'z'] : undefined
    const record: Record<string, string> | undefined = isThere ? { a: 'b' } : undefined
    const act: ((count: number) => string) | undefined = isThere ? (count) => String(count) : undefined
    const held: { run: (count: number) => string } | undefined = isThere ? { run: (count) => String(count) } : undefined
    list?.push(readFile('one'))
    map?.set(readFile('one'), next())
    return [
      text?.slice(next()), text?.includes(readFile('one')), map?.get(readFile('one')), list?.[steps++],
      record?.[readFile('one')], act?.(next()), held?.run(next()), text?.trim().slice(1).padStart(next()),
      list?.concat([readFile('one')]).join(), steps,
    ].map((one) => one === undefined ? '-' : String(one))`,
    responses,
  },
  'a chain of methods with arguments that name what stands before': {
    body: `
    type Job = { name: string; tags?: string[]; owner?: { name: string } }
    const of = (job: Job | undefined): string => [
      job?.name.slice(1), job?.tags?.slice(-1)[0], job?.owner?.name.padStart(5), job?.tags?.map((tag) => tag.slice(1)).join(),
      job?.tags?.at(-1)?.slice(-1), job?.owner?.name.length,
    ].map((one) => one === undefined ? '-' : String(one)).join(' ')
    return [of(undefined), of({ name: 'a' }), of({ name: 'build', tags: ['one', 'two'], owner: { name: 'ada' } })]`,
    responses,
  },
})

it.each(table.names)('%s', (name) => table.expectSame(name))
