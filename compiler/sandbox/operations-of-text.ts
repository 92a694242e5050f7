import { codeIn } from '../groovy/hole-context.ts'
import type { Operation } from './operation.ts'

/** Operators in Groovy text, and the methods that they are. */
const operators: readonly (readonly [pattern: RegExp, names: readonly string[]])[] = [
  [/==|!=/, ['compareEqual', 'compareNotEqual', 'equals', 'compareTo']],
  [
    /[<>]=?/,
    ['compareLessThan', 'compareLessThanEqual', 'compareGreaterThan', 'compareGreaterThanEqual', 'compareTo'],
  ],
  [/=~/, ['findRegex']],
  [/==~/, ['matchRegex']],
  [/\bin\b|\bcase\b/, ['isCase']],
  [/\+/, ['plus', 'next']],
  [/-/, ['minus', 'previous']],
  [/\*/, ['multiply', 'power']],
  [/\]\s*=[^=~]/, ['putAt']],
  [/\[|\+\+|--/, ['getAt']],
  [/\binstanceof\b/, ['isInstance']],
  [/\b(?:int|long|double|String|List|Map|boolean)\b|\bas\b/, ['checkedCast']],
]

/**
 * What Groovy text may ask for: every name behind a dot, every constructor, every operator.
 */
export function operationsOfText(text: string): readonly Operation[] {
  const code = codeIn(text)
  const calls = [...code.matchAll(/\.\s*(\w+)\s*([({])?/g)].flatMap(([, name = '', isCalled]): Operation[] =>
    isCalled === undefined ? getters(name) : [{ kind: 'name', name }],
  )
  const made = [...code.matchAll(/\bnew\s+([\w.]+)\s*\(([^()]*)\)/g)].map(
    ([, type = '', args = '']): Operation => ({
      kind: 'new',
      type: type.replace(/^.*\./, ''),
      count: args.trim() === '' ? 0 : args.split(',').length,
    }),
  )
  const used = operators.flatMap(([pattern, names]) => (pattern.test(code) ? names : []))
  // Which of an operator's methods it is, and whether it needs a permission, the text does not tell.
  return [...calls, ...made, ...used.map(maybe)]
}

function getters(name: string): Operation[] {
  return [maybe(`get${name.slice(0, 1).toUpperCase()}${name.slice(1)}`), maybe('get')]
}

function maybe(name: string): Operation {
  return { kind: 'name', name, optional: true }
}
