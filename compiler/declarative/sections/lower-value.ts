import type {
  FunctionReference,
  LiteralValue,
  Property,
  RawValue,
  SymbolValue,
  Value,
} from '../../../dsl/model/value.ts'
import type { FunctionHandle } from '../../evaluate/evaluation.ts'
import * as create from '../../groovy/ast/create.ts'
import {
  type Argument,
  type Expression,
  generated,
  type Origin,
  type RawExpression,
  type Statement,
} from '../../groovy/ast/nodes.ts'
import { rawText } from '../../groovy/raw-text.ts'
import type { TranspileUnit } from '../../transpile/transpile-unit.ts'
import type { Located } from '../../../dsl/model/source.ts'

/** The function behind a reference of the model. */
export function handleOf(reference: FunctionReference): FunctionHandle {
  // The reader puts handles there and nothing else; the model cannot name the compiler's type.
  return reference.handle as FunctionHandle
}

/** Where a part of the model stands. */
export function originOf(part: Located): Origin {
  return part.span ?? generated
}

/** A value of a section as Groovy. */
export function lowerValue(value: Value, unit: TranspileUnit): Expression {
  const origin = originOf(value)
  switch (value.kind) {
    case 'function':
      return asText(unit.value(handleOf(value)))
    case 'literal':
      return lowerConstant(value.value, origin)
    case 'list':
      return create.listLiteral(
        value.elements.map((element) => lowerValue(element, unit)),
        origin,
      )
    case 'map':
      return create.mapLiteral(
        value.entries.map(({ name, value: entry, comments }) =>
          create.mapEntry(name, lowerValue(entry, unit), comments),
        ),
        origin,
      )
    case 'symbol':
      return lowerSymbol(value, unit)
    case 'raw':
      return lowerRaw(value, unit)
  }
}

/** Groovy of the user's. */
function lowerRaw({ strings, holes, ...source }: RawValue, unit: TranspileUnit): RawExpression {
  const values = holes.map((hole) => lowerValue(hole, unit))
  // The reader has seen to it that every hole can be filled.
  const text = rawText(strings, values, () => undefined)
  return create.rawExpression(text.trim(), originOf(source))
}

/** Groovy of the user's that is the content of a section. */
export function lowerRawStatement(value: RawValue, unit: TranspileUnit): Statement {
  return create.rawStatement(lowerRaw(value, unit).text, originOf(value))
}

/** `logRotator(numToKeepStr: '5')` */
export function lowerSymbol(value: SymbolValue, unit: TranspileUnit): Expression {
  return create.call(value.symbol, lowerArguments(value.arguments, unit), originOf(value))
}

/** Jenkins makes a text of a GString itself wherever a section's field wants one. */
function asText(value: Expression): Expression {
  const isText = value.kind === 'method-call' && value.name === 'toString' && value.arguments.length === 0
  return isText && value.object?.kind === 'gstring' ? value.object : value
}

/** Arguments of a call; the one without a name stands unnamed. */
export function lowerArguments(properties: readonly Property[], unit: TranspileUnit): readonly Argument[] {
  return properties.map(({ name, value, comments }) => {
    const lowered = lowerValue(value, unit)
    return name === '' ? create.positional(lowered) : create.named(name, lowered, comments)
  })
}

/**
 * A constant that becomes the value of an environment variable, which is a text in the end. A sign, a fraction or a suffix of
 * a number is no constant to Declarative.
 */
export function lowerEnvironmentConstant({ value, ...source }: LiteralValue): Expression {
  const isPlain = typeof value !== 'number' || /^\d{1,9}$/.test(String(value))
  return lowerConstant(isPlain ? value : String(value), originOf(source))
}

/** A constant as Groovy. A text of several lines keeps them. */
function lowerConstant(value: string | number | boolean | null, origin: Origin): Expression {
  if (value === null) return create.nullLiteral(origin)
  if (typeof value === 'boolean') return create.booleanLiteral(value, origin)
  if (typeof value === 'number') return lowerNumber(value, origin)
  return value.includes('\n') ? create.multilineString(value, origin) : create.stringLiteral(value, origin)
}

function lowerNumber(value: number, origin: Origin): Expression {
  const size = Math.abs(value)
  const text = Number.isInteger(size) ? BigInt(size).toString() : String(size)
  const isLong = Number.isInteger(size) && size > 2_147_483_647
  const literal = create.numberLiteral(isLong ? `${text}L` : text, origin)
  return value < 0 ? create.unary('-', literal, origin) : literal
}
