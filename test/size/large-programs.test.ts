import { expect, it } from 'vitest'
import { compareTable, type ComparedCase } from '../support/compare.ts'

const count = (length: number, line: (index: number) => string): string =>
  Array.from({ length }, (_, index) => line(index)).join('\n')

const cases = {
  'a thousand steps': count(1000, (index) => `echo('step ${index}')`),
  'variables that cross parts': `
    let total = 0
    let last = ''
    const seen: string[] = []
    ${count(
      120,
      (index) => `
      const part${index} = 'p' + total
      seen.push(part${index})
      total += ${index}
      last = part${index}`,
    )}
    return [total, last, seen.length, part0, part119].join(',')`,
  'a variable that closures change between parts': `
    let total = 0
    const add = (amount: number) => { total += amount }
    ${count(130, (index) => `add(${index})\nif (total > ${index * 100}) { echo('at ' + total) }`)}
    withEnv(['A=b'], () => { total += 1 })
    return total`,
  'a loop around a large body': `
    let sum = 0
    for (const name of ['a', 'b', 'c']) {
      let own = name
      ${count(300, (index) => `own += '${index % 7}'\nsum += ${index}`)}
      echo(own)
    }
    return sum`,
  'jumps out of large bodies': `
    const found: string[] = []
    outer: for (const name of ['a', 'b', 'c', 'd']) {
      for (const inner of [1, 2, 3]) {
        ${count(150, (index) => {
          const jumps = new Map([
            [140, "if (name === 'b' && inner === 2) continue outer"],
            [149, "if (name === 'c' && inner === 1) break"],
            [100, "if (name === 'd' && inner === 2) return found.join(' ')"],
          ])
          return `if (name === 'a' && inner === ${index % 4}) continue\n${jumps.get(index) ?? ''}\nfound.push(name + inner)`
        })}
      }
    }
    return 'never'`,
  'a return without a value': `
    for (const name of ['a', 'b', 'c']) {
      ${count(200, (index) => `${index === 150 ? "if (name === 'b') return" : ''}\necho(name + '${index}')`)}
    }`,
  'large branches': `
    const level = Number('3')
    let text = ''
    if (level > 5) {
      ${count(200, (index) => `text += 'a${index}'`)}
    } else if (level > 2) {
      ${count(200, (index) => `text += 'b${index}'`)}
    } else {
      ${count(200, (index) => `text += 'c${index}'`)}
    }
    return text`,
  'a switch of 500 cases': `
    const pick = (n: string): string => {
      let result = 'unset'
      switch (n + '') {
        case 'x': case 'y': result = 'letters'; break
        ${count(500, (index) => `case '${index}': result = 'is ${index}'; break`)}
        default: result = 'other'
      }
      return result
    }
    return [pick('0'), pick('250'), pick('499'), pick('zzz'), pick('y')].join()`,
  'a text of 200 kB': `
    const text = '${'0123456789'.repeat(20_000)}'
    return [text.length, text.slice(100_000, 100_010)].join()`,
  'a map of 2,000 entries': `
    const map: Record<string, string> = {${Array.from({ length: 2000 }, (_, index) => `key${index}: 'value ${index}'`).join(', ')}}
    return [Object.keys(map).length, map['key0'], map['key1999']].join()`,
  'a call with 300 arguments': `
    const join = (first: string, ...rest: string[]) => first + rest.length + (rest[298] ?? '')
    return join(${Array.from({ length: 300 }, (_, index) => `'${index}'`).join(', ')})`,
  'an error in the middle of a large try': `
    let done = 0
    let last = 'none'
    const log: string[] = []
    const stopAt = Number('60')
    try {
      ${count(75, (index) => `done += 1\nlast = 'step ' + done${index % 25 === 0 ? `\nif (done > stopAt) throw new Error('stopped at ' + done)` : ''}`)}
    } catch (error) {
      log.push((error as Error).message)
      ${count(125, (index) => `log.push(last + ' ${index}')`)}
    } finally {
      ${count(65, (index) => `done += ${index}\nlog.push('f' + done)`)}
    }
    return [done, last, log.length, log.at(-1), log[0]].join(',')`,
  'ways out of large bodies of try': `
    const log: string[] = []
    const work = (limit: number): string => {
      let count = 0
      for (const name of ['a', 'b', 'c']) {
        let own = ''
        try {
          ${count(70, (index) => `count += 1\nown += '${index % 10}'${index % 30 === 29 ? `\nif (count > limit) return name + count\nif (name === 'a' && count === ${index + 1}) continue` : ''}`)}
        } finally {
          ${count(130, (index) => (index % 40 === 0 ? `log.push(own.length + name + count)` : `count += 1`))}
        }
      }
      return 'end ' + count
    }
    return [work(Number('50')), work(Number('150')), work(Number('1000')), log.join(' ')].join('|')`,
  'an error that passes through parts': `
    const seen: string[] = []
    const fail = (text: string): void => { throw new Error(text) }
    for (const name of ['a', 'b']) {
      let reached = 0
      try {
        try {
          ${count(80, (index) => `reached = ${index}\nif (name === 'b' && reached === ${index % 2 === 0 ? -1 : 41}) fail('at ' + reached)`)}
        } finally {
          seen.push('inner ' + reached)
        }
        seen.push('all')
      } catch (error) {
        seen.push((error as Error).message + ' ' + reached)
      }
    }
    return seen.join(',')`,
  'a text with 500 holes': `
    const names = ['a', 'b', 'c']
    const n = Number('7')
    return \`${count(500, (index) => `${index}\${${index % 2 === 0 ? 'n' : `names[${index % 3}] ?? ''`}}`)}\``,
  'a chain of 200 else if': `
    const pick = (n: number): string => {
      let result = 'unset'
      if (n < 0) result = 'below'
      ${count(200, (index) => `else if (n === ${index}) result = 'is ${index}'`)}
      else result = 'other'
      return result
    }
    return [pick(-1), pick(0), pick(99), pick(199), pick(1000)].join()`,
  'long sums': `
    const n = Number('3')
    const text = ${Array.from({ length: 200 }, (_, index) => `'p${index} ' + n`).join(' + ')}
    const sum = ${Array.from({ length: 250 }, (_, index) => (index % 2 === 0 ? 'n' : `${index} * n`)).join(' + ')}
    const all = ${Array.from({ length: 100 }, (_, index) => `n !== ${index + 4}`).join(' && ')}
    return [text.length, sum, all].join()`,
  'a list of 5,000 elements': `
    const names = [${Array.from({ length: 5000 }, (_, index) => `'n${index}'`).join(', ')}]
    return [names.length, names[0], names[2500], names[4999]].join()`,
  'a list of 1,000 computed elements': `
    const n = Number('3')
    const values = [${Array.from({ length: 1000 }, (_, index) => `'v${index}' + n`).join(', ')}]
    return [values.length, values[0], values[500], values[999]].join()`,
  'deep nesting': `
    let depth = 0
    ${Array.from({ length: 60 }, () => "withEnv(['A=b'], () => { depth += 1").join('\n')}
    ${'})'.repeat(60)}
    return depth`,
} satisfies Record<string, ComparedCase>

const table = compareTable(['echo', 'withEnv'], cases)

it.each(table.names)('runs %s', async (name) => {
  await table.expectSame(name)
})

it.each([
  'an error in the middle of a large try',
  'ways out of large bodies of try',
  'an error that passes through parts',
] as const)('divides %s', (name) => {
  expect(table.groovy(name)).toMatch(/^def \w+Part2\(/m)
})
