import { keyText } from './builtins/keyed.ts'
import { boolean, int, text, type Type, typeText } from './type.ts'
import { grouped, level, type Writer, type Written } from './writer.ts'

/** Compares, asks or joins; never literals with each other, which TypeScript refuses. */
export function writeCondition(writer: Writer): Written {
  const { choices } = writer
  const both = (operator: string, own: number, type: Type): Written => {
    const left = writer.expression(type)
    const right = writer.expression(type)
    const known = left.isLiteral === true && right.isLiteral === true
    const first = known ? `(${left.text} as ${typeText(type)})` : grouped(left, own - 1)
    return { text: `${first} ${operator} ${grouped(right, own - 1)}`, level: own }
  }
  switch (choices.below(10)) {
    case 0:
      return both(choices.pick(['<', '>', '<=', '>=']), level.relation, int)
    case 1:
      return both(choices.pick(['===', '!==']), level.equality, choices.pick([int, text]))
    case 2:
      return both(choices.pick(['<', '>', '<=', '>=']), level.relation, text)
    case 3:
      return { text: `!${writer.at(level.primary, boolean)}`, level: level.unary }
    case 4:
      return {
        text: `${writer.at(level.and, boolean)} && ${writer.at(level.and - 1, boolean)}`,
        level: level.and,
      }
    case 5:
      return { text: `${writer.at(level.and, boolean)} || ${writer.at(level.and, boolean)}`, level: level.or }
    case 6: {
      const type: Type = {
        kind: 'optional',
        of: choices.pick([text, int]),
        missing: choices.pick(['undefined', 'null']),
      }
      const operator = choices.pick([`=== ${type.missing}`, '!= null', `!== ${type.missing}`, '== null'])
      return { text: `(${writer.argument(type)}) ${operator}`, level: level.equality }
    }
    case 8: {
      const type = choices.pick(['string', 'number', 'boolean'])
      writer.use('typeof')
      return {
        text: `typeof (${writer.at(level.relation, choices.pick([text, int]))} as string | number | boolean) === '${type}'`,
        level: level.equality,
      }
    }
    case 7:
      return both(choices.pick(['<', '>']), level.relation, { kind: 'fraction' })
    default: {
      const dictionary = choices.pickOr(writer.variablesOf('dictionary'), undefined)
      if (dictionary === undefined) return both('===', level.equality, text)
      writer.use('in')
      return { text: `'${keyText(writer)}' in ${writer.name(dictionary)}`, level: level.relation }
    }
  }
}

/** A condition of a statement or of `?:`: a boolean, or a value that is asked for its truth. */
export function writeTest(writer: Writer): string {
  const { choices } = writer
  if (choices.chance(3, 4)) return writer.at(level.or, boolean)
  const asked = writer.variablesOf('text', 'int', 'optional')
  const variable = choices.pickOr(asked, undefined)
  if (variable === undefined) return writer.at(level.or, boolean)
  writer.use('truth of a value')
  return choices.chance(1, 2) ? `!${writer.name(variable)}` : writer.name(variable)
}
