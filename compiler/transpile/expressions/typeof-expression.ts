import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, Origin } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { isAnything, kindsOf, typeText, type ValueKind } from '../types.ts'
import { unwrap } from '../unwrap.ts'

const classes: Readonly<Record<string, string>> = {
  string: 'CharSequence',
  number: 'Number',
  boolean: 'Boolean',
  function: 'Closure',
}

/** What `typeof` says of each kind; the kinds left out are objects. */
const typeofKind: Partial<Record<ValueKind, string>> = {
  string: 'string',
  number: 'number',
  boolean: 'boolean',
  function: 'function',
  undefined: 'undefined',
}

/** `typeof x` as a value, which the static type must tell. */
export function transpileTypeof(node: ts.TypeOfExpression, context: TranspileContext): Expression {
  const kinds = kindsAsked(node.expression, context)
  const answers = new Set([...kinds].map((kind) => typeofKind[kind] ?? 'object'))
  const [only] = answers
  if (answers.size === 1 && only !== undefined && !kinds.has('unknown')) {
    return create.stringLiteral(only, context.originOf(node))
  }
  if (kinds.has('unknown') || (kinds.has('null') && kinds.has('undefined'))) {
    return context.reject('null-or-undefined', node, {
      expression: node.expression.getText(),
      type: typeText(node.expression, context),
    })
  }
  return answerOf(
    context.hoist(context.expression(node.expression), 'value'),
    answers,
    context.originOf(node),
  )
}

/** The kinds that an answer may be about: of `{}`, which unknown becomes behind a test for null, all but null. */
function kindsAsked(operand: ts.Expression, context: TranspileContext): ReadonlySet<ValueKind> {
  return isAnything(context.checker.getTypeAtLocation(operand), context.checker)
    ? new Set(['string', 'number', 'boolean', 'function', 'object'])
    : kindsOf(operand, context)
}

/** `value instanceof Number ? 'number' : 'string'` */
function answerOf(value: Expression, answers: ReadonlySet<string>, origin: Origin): Expression {
  const [first = 'object', ...others] = [...answers].toSorted((a, b) => lastAsked(a) - lastAsked(b))
  const last: Expression = create.stringLiteral(first, origin)
  return others.reduce<Expression>((rest, answer) => {
    const name = classes[answer]
    const test =
      name === undefined
        ? create.binary(value, '==', create.nullLiteral(origin), origin)
        : create.instanceOf(value, name, origin)
    return create.conditional(test, create.stringLiteral(answer, origin), rest, origin)
  }, last)
}

/** What no class tells is what is left over. */
function lastAsked(answer: string): number {
  return answer === 'object' ? 0 : 1
}

/** `typeof x === 'string'` as `x instanceof CharSequence`; undefined for any other comparison. */
export function typeofComparison(
  node: ts.BinaryExpression,
  context: TranspileContext,
): Expression | undefined {
  const sides = [unwrap(node.left), unwrap(node.right)]
  const asked = sides.find((side) => ts.isTypeOfExpression(side))
  const answer = sides.find((side) => ts.isStringLiteralLike(side))
  if (asked === undefined || answer === undefined) return undefined
  const origin = context.originOf(node)
  const operand = asked.expression
  const kinds = kindsAsked(operand, context)
  const name = classes[answer.text]
  if (name !== undefined) return create.instanceOf(context.expression(operand), name, origin)
  const isNull = (): Expression =>
    create.binary(context.expression(operand), '==', create.nullLiteral(origin), origin)
  if (answer.text === 'undefined') {
    if (!kinds.has('null') && !kinds.has('unknown')) return isNull()
    return context.reject('null-or-undefined', node, {
      expression: operand.getText(),
      type: typeText(operand, context),
    })
  }
  if (answer.text !== 'object') return create.booleanLiteral(false, origin)
  return objectTest(operand, kinds, node, context)
}

/** `typeof x === 'object'`: true for null too, false for undefined. */
function objectTest(
  operand: ts.Expression,
  kinds: ReadonlySet<ValueKind>,
  node: ts.BinaryExpression,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  const hasBoth = kinds.has('null') && kinds.has('undefined')
  if (kinds.has('unknown') || hasBoth) {
    return context.reject('null-or-undefined', node, {
      expression: operand.getText(),
      type: typeText(operand, context),
    })
  }
  const value = context.hoist(context.expression(operand), 'value')
  const others = [...kinds].flatMap((kind) => typeofKind[kind] ?? [])
  const tests = others.map((kind): Expression => {
    const name = classes[kind]
    const test =
      name === undefined ? create.binary(value, '!=', create.nullLiteral(origin), origin) : undefined
    return test ?? create.unary('!', create.instanceOf(value, name ?? '', origin), origin)
  })
  return tests.length === 0
    ? create.booleanLiteral(true, origin)
    : tests.reduce((left, right) => create.binary(left, '&&', right, origin))
}
