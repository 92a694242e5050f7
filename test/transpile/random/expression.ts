import { recipesFor } from './builtins/all-recipes.ts'
import { fractionOperation, integerOperation } from './builtins/number.ts'
import { writeCondition, writeTest } from './condition.ts'
import { writeCall } from './function.ts'
import { writeLiteral } from './literal.ts'
import { int, listOf, optionalOf, sameType, text, type Type, type TypeOf } from './type.ts'
import { grouped, level, type Writer, type Written } from './writer.ts'

const deepest = 4

/** An expression of the type. */
export function writeExpression(writer: Writer, type: Type): Written {
  const { choices } = writer
  if (writer.depth > deepest) return variableOr(writer, type)
  switch (choices.below(10)) {
    case 0:
      return writeLiteral(writer, type)
    case 1:
    case 2:
      return variableOr(writer, type)
    case 3:
    case 4:
      return operation(writer, type)
    case 5:
    case 6:
    case 7:
      return builtin(writer, type)
    default:
      return general(writer, type)
  }
}

function variableOr(writer: Writer, type: Type): Written {
  const variable = writer.choices.pickOr(writer.variables(type), undefined)
  if (variable === undefined) return writeLiteral(writer.deeper, type)
  return { text: writer.name(variable), level: level.primary, ...sizes(type) }
}

/** What is known of a value that comes from elsewhere. */
function sizes(type: Type): Pick<Written, 'bits' | 'size'> {
  if (type.kind === 'int') return { bits: 31 }
  return type.kind === 'text' || type.kind === 'list' ? { size: 24 } : {}
}

function builtin(writer: Writer, type: Type): Written {
  const recipes = [...recipesFor(type.kind)]
  const recipe = writer.choices.pickOr(recipes, undefined)
  const written = recipe?.write(writer, type)
  if (recipe === undefined || written === undefined) return general(writer, type)
  writer.use(recipe.name)
  return written
}

/** An operator of the type, or what stands nearest to one. */
function operation(writer: Writer, type: Type): Written {
  switch (type.kind) {
    case 'int':
      return integerOperation(writer)
    case 'fraction':
      return fractionOperation(writer)
    case 'text':
      return textOperation(writer)
    case 'boolean':
      return writeCondition(writer)
    case 'optional':
      return type.missing === 'undefined' ? elementOf(writer, type.of) : writeLiteral(writer, type)
    case 'record':
      return recordCopy(writer, type)
    default:
      return writeLiteral(writer, type)
  }
}

function recordCopy(writer: Writer, type: TypeOf<'record'>): Written {
  const [field] = type.fields
  const given = writer.choices.pickOr(writer.variables(type), undefined)
  if (field === undefined || given === undefined) return writeLiteral(writer, type)
  writer.use('spread in an object')
  return {
    text: `{ ...${writer.name(given)}, ${field.name}: ${writer.argument(field.type)} }`,
    level: level.primary,
  }
}

function textOperation(writer: Writer): Written {
  const { choices } = writer
  const hole = (): Written =>
    writer.expression(choices.pick([text, int, { kind: 'boolean' }, { kind: 'fraction' }]))
  switch (choices.below(4)) {
    case 0: {
      const left = writer.expression(text)
      const right = writer.expression(text)
      return {
        text: `${grouped(left, level.sum)} + ${grouped(right, level.product)}`,
        level: level.sum,
        size: (left.size ?? 24) + (right.size ?? 24),
      }
    }
    case 1:
      return {
        text: `${writer.at(level.sum, text)} + ${grouped(hole(), level.product)}`,
        level: level.sum,
        size: 48,
      }
    default: {
      const holes = [hole(), hole()].slice(0, 1 + choices.below(2))
      const parts = holes.map(({ text: inner }) => `\${${inner}}${choices.pick(['', '-', "'", ' ', '$'])}`)
      writer.use('template')
      return {
        text: `\`${choices.pick(['', 'a', '\\n', '"'])}${parts.join('')}\``,
        level: level.primary,
        size: 60,
      }
    }
  }
}

/** What gives values of every type. */
function general(writer: Writer, type: Type): Written {
  const { choices } = writer
  switch (choices.below(9)) {
    case 0:
    case 1:
      return {
        text: `${writeTest(writer)} ? ${writer.at(level.conditional, type)} : ${writer.at(level.conditional, type)}`,
        level: level.conditional,
        ...sizes(type),
        isLiteral: true,
      }
    case 2:
    case 3:
      return callOf(writer, type)
    case 4:
    case 5:
      return withDefault(writer, type)
    case 6:
      return fieldOf(writer, type)
    case 7:
      return effect(writer, type)
    default:
      return chain(writer, type)
  }
}

function callOf(writer: Writer, type: Type): Written {
  const { times, isPure } = writer.scope
  const called = writer.scope.functions.filter(
    ({ gives, cost, isPure: isHarmless }) =>
      sameType(gives, type) && cost * times <= 400 && (isHarmless || !isPure),
  )
  const named = writer.choices.pickOr(called, undefined)
  if (named !== undefined) {
    return { text: writeCall(writer, named), level: level.primary, ...sizes(type), size: 60 }
  }
  const values = writer.scope.isPure ? [] : writer.variablesOf('function')
  const value = writer.choices.pickOr(
    values.filter((variable) => variable.type.kind === 'function' && sameType(variable.type.gives, type)),
    undefined,
  )
  if (value?.type.kind !== 'function' || times > 30) return variableOr(writer, type)
  writer.spend(30)
  writer.scope.effort.isPure = false
  writer.use('call of a function value')
  const values2 = value.type.takes.map((taken) => writer.argument(taken))
  return {
    text: `${writer.name(value)}(${values2.join(', ')})`,
    level: level.primary,
    ...sizes(type),
    size: 60,
  }
}

/** `list[i]` */
function elementOf(writer: Writer, type: Type): Written {
  return { text: `${writer.receiver(listOf(type))}[${writer.choices.below(4)}]`, level: level.primary }
}

/** `a ?? b`, `a || b` */
function withDefault(writer: Writer, type: Type): Written {
  if (type.kind === 'optional' || type.kind === 'function' || type.kind === 'fraction')
    return writeLiteral(writer, type)
  const wanted = writer.expression({
    ...optionalOf(type),
    missing: writer.choices.pick(['undefined', 'null']),
  })
  // TypeScript refuses a default for what is surely there or surely missing.
  const given = wanted.isLiteral === true ? elementOf(writer, type) : wanted
  const isOr = type.kind === 'text' && writer.choices.chance(1, 4)
  writer.use(isOr ? '||' : '??')
  return {
    text: `(${given.text}) ${isOr ? '||' : '??'} ${writer.at(level.primary, type)}`,
    level: level.conditional,
    ...sizes(type),
  }
}

/** `record.field` */
function fieldOf(writer: Writer, type: Type): Written {
  const records = writer
    .variablesOf('record')
    .flatMap((variable) =>
      variable.type.kind === 'record'
        ? variable.type.fields
            .filter((field) => sameType(field.type, type))
            .map((field) => ({ variable, field }))
        : [],
    )
  const found = writer.choices.pickOr(records, undefined)
  if (found === undefined) return variableOr(writer, type)
  writer.use('property')
  return { text: `${writer.name(found.variable)}.${found.field.name}`, level: level.primary, ...sizes(type) }
}

/** A value whose evaluation does something: the order of evaluation shows. */
function effect(writer: Writer, type: Type): Written {
  const { choices } = writer
  if (type.kind === 'int') {
    const counter = choices.pickOr(writer.assignable(writer.variables(int)), undefined)
    if (counter === undefined) return writeLiteral(writer, type)
    writer.use('++ in an expression')
    return {
      text: choices.chance(1, 2) ? `${writer.changed(counter)}++` : `--${writer.changed(counter)}`,
      level: level.unary,
      bits: 31,
    }
  }
  if (type.kind !== 'text' || writer.scope.isPure) return writeLiteral(writer, type)
  writer.scope.effort.isPure = false
  writer.use('step in an expression')
  return { text: `readFile(${choices.pick(["'one'", "'two'", "'three'"])})`, level: level.primary, size: 16 }
}

/** `value?.method()`, with what stands for a missing value. */
function chain(writer: Writer, type: Type): Written {
  if (type.kind !== 'int' && type.kind !== 'text') return variableOr(writer, type)
  const given = writer
    .variablesOf('optional')
    .filter(({ type: held }) => held.kind === 'optional' && held.of.kind === 'text')
  const variable = writer.choices.pickOr(given, undefined)
  if (variable === undefined) return variableOr(writer, type)
  writer.use('optional chain')
  const part =
    type.kind === 'int'
      ? 'length'
      : writer.choices.pick(['trim()', 'slice(1)', "split(',')[0]", 'toUpperCase().trim()'])
  return {
    text: `(${writer.name(variable)}?.${part} ?? ${writer.at(level.primary, type)})`,
    level: level.primary,
    ...sizes(type),
  }
}
