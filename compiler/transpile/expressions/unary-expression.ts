import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { bitsOf } from '../builtins/double-helpers.ts'
import { constantNumber } from '../constant-number.ts'
import type { TranspileContext } from '../context.ts'
import { callHelper } from '../helpers.ts'
import { numberShape } from '../number-shape.ts'
import { asBoolean } from '../truthiness.ts'
import { kindsOf, typeText } from '../types.ts'
import { assignmentTarget } from './assignment-target.ts'
import { transpileConstantNumber } from './literal.ts'

/** `!a`, `-a`, `+a`, `~a`, `++a`, `--a` */
export function transpilePrefixUnary(node: ts.PrefixUnaryExpression, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  if (node.operator === ts.SyntaxKind.ExclamationToken) return asBoolean(context.condition(node))
  if (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken) {
    return transpileUpdate(node, true, context)
  }
  const constant = constantNumber(node, context)
  if (constant !== undefined) return transpileConstantNumber(node, constant, context)
  if (!isNumber(node.operand, context)) return rejectOperand(node, context)
  if (node.operator === ts.SyntaxKind.PlusToken) return context.expression(node.operand)
  const operand = context.expression(node.operand)
  const shape = numberShape(node.operand, context)
  if (node.operator === ts.SyntaxKind.MinusToken) {
    // The integer 0 has no sign, which JavaScript's -0 has.
    const isMixed = shape.kind === 'fraction' && !shape.isDouble
    return create.unary('-', isMixed ? create.cast('double', operand, origin) : operand, origin)
  }
  if (shape.kind === 'fraction') {
    return create.unary('~', callHelper(bitsOf, [operand], context, origin), origin)
  }
  return create.unary('~', shape.isInt ? operand : create.cast('int', operand, origin), origin)
}

/** `a++`, `a--` */
export function transpilePostfixUnary(
  node: ts.PostfixUnaryExpression,
  context: TranspileContext,
): Expression {
  return transpileUpdate(node, false, context)
}

function transpileUpdate(
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  prefix: boolean,
  context: TranspileContext,
): Expression {
  const operator = node.operator === ts.SyntaxKind.PlusPlusToken ? '++' : '--'
  if (!isNumber(node.operand, context)) return rejectOperand(node, context)
  const target = assignmentTarget(node.operand, context)
  if (target === undefined) return create.nullLiteral(context.originOf(node))
  return create.update(operator, target, context.originOf(node), { prefix })
}

function isNumber(node: ts.Expression, context: TranspileContext): boolean {
  const kinds = kindsOf(node, context)
  return kinds.size === 1 && kinds.has('number')
}

function rejectOperand(
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  context: TranspileContext,
): Expression {
  const { operand } = node
  if (kindsOf(operand, context).has('unknown')) {
    return context.reject('unknown-type', operand, { expression: operand.getText() })
  }
  return context.reject('unsupported-syntax', node, {
    construct: `"${node.getText()}" on a value of type ${typeText(operand, context)}`,
    instead: 'Convert it to a number first: Number(…), parseInt(…)',
  })
}
