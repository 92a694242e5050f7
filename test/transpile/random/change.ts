import { recipesFor } from './builtins/all-recipes.ts'
import { key } from './builtins/keyed.ts'
import { logged, type Statement } from './declaration.ts'
import { fraction, int, text, type Type } from './type.ts'
import { level, type Writer } from './writer.ts'

/** An assignment to a variable, compound ones included. */
export function assignment(writer: Writer): Statement {
  const { choices } = writer
  const variable = choices.pickOr(
    writer.assignable(writer.scope.variables.filter((one) => writer.isReadable(one))),
    undefined,
  )
  if (variable === undefined) return { text: logged(writer) }
  const { type } = variable
  const compound = compoundOf(writer, type)
  // The value is written first: what it changes it may also read.
  const value = compound === undefined ? writer.argument(type) : compound
  const name = writer.changed(variable)
  writer.use(compound === undefined ? 'assignment' : 'compound assignment')
  return { text: compound === undefined ? `${name} = ${value}` : `${name} ${value}` }
}

function compoundOf(writer: Writer, type: Type): string | undefined {
  const { choices } = writer
  if (choices.chance(1, 2)) return undefined
  switch (type.kind) {
    case 'int':
      return choices.pick([
        `+= ${writer.at(level.product, int)} % 100`,
        `-= ${choices.below(9)}`,
        `%= ${1 + choices.below(50)}`,
        `&= 255`,
        `|= ${choices.below(9)}`,
        `>>= 1`,
      ])
    case 'fraction':
      return `${choices.pick(['+=', '-='])} ${writer.argument(fraction)}`
    case 'text':
      return choices.chance(1, 4)
        ? `||= ${writer.argument(text)}`
        : `+= ${writer.at(level.primary, text)}.slice(0, 9)`
    case 'optional':
      return choices.chance(2, 3) ? `??= ${writer.argument(type.of)}` : undefined
    default:
      return undefined
  }
}

/** A call of a built-in for what it does. */
export function builtinStatement(writer: Writer): Statement {
  const recipe = writer.choices.pickOr(recipesFor('nothing'), undefined)
  const written = recipe?.write(writer, text)
  if (recipe === undefined || written === undefined) return { text: logged(writer) }
  writer.use(recipe.name)
  return { text: /^[[(]/.test(written.text) ? `;${written.text}` : written.text }
}

/** Changes a part of what a variable holds. */
export function change(writer: Writer): Statement {
  const { choices } = writer
  const variable = choices.pickOr(
    writer.changeable(writer.variablesOf('record', 'dictionary', 'list')),
    undefined,
  )
  const type = variable?.type
  if (variable === undefined || type === undefined) return { text: logged(writer) }
  if (type.kind === 'record') {
    const field = choices.pickOr(type.fields, undefined)
    if (field === undefined) return { text: logged(writer) }
    const value = writer.argument(field.type)
    return { text: `${writer.changed(variable)}.${field.name} = ${value}` }
  }
  if (type.kind === 'dictionary') {
    const value = writer.argument(type.of)
    const place = key(writer)
    writer.use('delete')
    return choices.chance(1, 4)
      ? { text: `delete ${writer.changed(variable)}[${place}]` }
      : { text: `${writer.changed(variable)}[${place}] = ${value}` }
  }
  if (type.kind !== 'list') return { text: logged(writer) }
  const index = choices.below(3)
  const value = writer.argument(type.of)
  const name = writer.changed(variable)
  return { text: `if (${name}.length > ${index}) ${name}[${index}] = ${value}` }
}
