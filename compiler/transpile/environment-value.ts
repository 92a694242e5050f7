import * as create from '../groovy/ast/create.ts'
import type { Expression } from '../groovy/ast/nodes.ts'

/**
 * An expression as Declarative takes it behind `NAME =`: a constant, a GString, `+` of quoted strings, a call.
 * `env.PATH` inside a GString becomes the bare `$PATH`, which reads the outer value when the entry is PATH itself.
 * @returns undefined when the expression has none of these forms
 */
export function environmentValue(value: Expression): Expression | undefined {
  switch (value.kind) {
    case 'string-literal':
    case 'number-literal':
    case 'boolean-literal':
      return value
    case 'gstring':
      return {
        ...value,
        parts: value.parts.map((part) => (typeof part === 'string' ? part : bareVariable(part))),
      }
    case 'property-access':
    case 'identifier':
      return create.gstring([bareVariable(value)], value.origin)
    case 'binary':
      return value.operator === '+' ? concatenation(value) : undefined
    case 'method-call':
      return callValue(value)
    default:
      return undefined
  }
}

/** `+` of quoted strings stays; with other parts in between it becomes one GString. */
function concatenation(value: Expression): Expression | undefined {
  const operands = operandsOf(value)
  if (operands.every(isQuoted)) {
    return operands
      .map(environmentValue)
      .reduce((left, right) => left && right && create.binary(left, '+', right, value.origin))
  }
  // With text among the first two, every `+` joins texts.
  if (!operands.slice(0, 2).some(isQuoted) || !operands.every(isPart)) return undefined
  const parts = operands.flatMap((operand): readonly (string | Expression)[] => {
    if (operand.kind === 'string-literal') return [operand.value]
    return operand.kind === 'gstring' ? operand.parts : [operand]
  })
  return environmentValue(create.gstring(parts, value.origin))
}

function operandsOf(value: Expression): readonly Expression[] {
  if (value.kind !== 'binary' || value.operator !== '+') return [value]
  return [...operandsOf(value.left), ...operandsOf(value.right)]
}

function isQuoted(value: Expression): boolean {
  return value.kind === 'string-literal' || value.kind === 'gstring'
}

function isPart(value: Expression): boolean {
  return isQuoted(value) || value.kind === 'property-access' || value.kind === 'identifier'
}

function callValue(value: Extract<Expression, { kind: 'method-call' }>): Expression | undefined {
  const isText = value.name === 'toString' && value.arguments.length === 0
  if (isText && value.object?.kind === 'gstring') return environmentValue(value.object)
  // The parser takes a call on nothing or on another call or constant; `credentials` has a meaning of its own.
  return value.name === 'credentials' && value.object === undefined ? undefined : value
}

/** `env.PATH` as `PATH`. */
function bareVariable(value: Expression): Expression {
  const isVariable =
    value.kind === 'property-access' &&
    !value.safe &&
    value.object.kind === 'identifier' &&
    value.object.name === 'env' &&
    /^[A-Za-z_]\w*$/.test(value.name)
  return isVariable ? create.identifier(value.name, value.origin) : value
}
