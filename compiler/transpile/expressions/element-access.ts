import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { characterAtNumber, elementAtNumber } from '../builtins/double-helpers.ts'
import { elementAt } from '../builtins/element-at.ts'
import { characterOrNull } from '../builtins/text-helpers.ts'
import { constantNumber } from '../constant-number.ts'
import type { TranspileContext } from '../context.ts'
import { callHelper } from '../helpers.ts'
import { needsShortCircuit, optionalLink } from '../optional-chain.ts'
import { isFraction, numberShape } from '../number-shape.ts'
import { shapeOfConstant } from '../shapes.ts'
import { numberText } from '../text.ts'
import { isString, kindsOf, only } from '../types.ts'

/** `items[0]`, `labels['a b']`, `text[i]` */
export function transpileElementAccess(
  node: ts.ElementAccessExpression,
  context: TranspileContext,
): Expression {
  const known = context.known(node)
  if (known !== undefined) return context.literal(known.value, node)
  const kinds = kindsOf(node.expression, context)
  if (kinds.has('unknown')) {
    return context.reject('unknown-type', node.expression, { expression: node.expression.getText() })
  }
  if (only(kinds, 'array', 'RegExpMatch')) return elementIn(listElement, node, context)
  if (only(kinds, 'string')) return elementIn(character, node, context)
  if (only(kinds, 'object')) return elementIn(mapElement, node, context)
  return context.reject('unsupported-syntax', node, {
    construct: `[…] on a value of type ${context.checker.typeToString(context.checker.getTypeAtLocation(node.expression))}`,
    instead: 'Use it on arrays, objects and text; a Map has get',
  })
}

type ElementVisitor = (
  node: ts.ElementAccessExpression,
  /** What the element is taken from; `safe` where `?.` of Groovy is all that `?.` needs. */
  from: { readonly object: () => Expression; readonly safe: boolean },
  context: TranspileContext,
) => Expression

function elementIn(
  visit: ElementVisitor,
  node: ts.ElementAccessExpression,
  context: TranspileContext,
): Expression {
  const object = (): Expression => context.expression(node.expression)
  const safe = ts.isOptionalChain(node)
  const takesHelper = visit === character || isFraction(node.argumentExpression, context)
  if (!needsShortCircuit(node) && !(safe && takesHelper)) return visit(node, { object, safe }, context)
  return optionalLink(object(), (held) => visit(node, { object: () => held, safe: false }, context), context)
}

const listElement: ElementVisitor = (node, { object, safe }, context) => {
  if (!isNumberKey(node.argumentExpression, context)) {
    return context.reject('unsupported-syntax', node, {
      construct: 'an array index that is no number',
      instead: 'Use a number',
    })
  }
  const { argumentExpression: index } = node
  const origin = context.originOf(node)
  const constant = constantNumber(index, context)
  if (constant !== undefined && (constant < 0 || !Number.isInteger(constant)))
    return create.nullLiteral(origin)
  const shape = constant === undefined ? numberShape(index, context) : shapeOfConstant(constant)
  const [list, position] = context.ordered([object, () => context.expression(index)])
  if (list === undefined || position === undefined) throw new Error('An element access has two parts.')
  if (shape.kind === 'fraction' && !safe) {
    return callHelper(elementAtNumber, [list, position], context, origin)
  }
  return elementAt(list, { value: position, shape }, { safe }, node, context)
}

const character: ElementVisitor = (node, { object }, context) => {
  const [text, index] = context.ordered([object, () => context.expression(node.argumentExpression)])
  if (text === undefined || index === undefined) throw new Error('An element access has two parts.')
  const helper = isFraction(node.argumentExpression, context) ? characterAtNumber : characterOrNull
  return callHelper(helper, [text, index], context, context.originOf(node))
}

const mapElement: ElementVisitor = (node, { object, safe }, context) => {
  const origin = context.originOf(node)
  const handle = context.runTimeName(node.expression)
  const [map, key] = context.ordered([object, () => keyExpression(node.argumentExpression, context)])
  if (map === undefined || key === undefined) throw new Error('An element access has two parts.')
  if (handle === 'env' || handle === 'currentBuild') {
    if (key.kind === 'string-literal') return create.propertyAccess(map, key.value, origin)
    // The sandbox refuses `env[name]`.
    return create.methodCall(map, 'getProperty', [create.positional(key)], origin)
  }
  if (!safe) return create.indexAccess(map, key, origin)
  return create.methodCall(map, 'get', [create.positional(key)], origin, { safe: true })
}

/** The key of an object: text in Groovy, whatever it is in JavaScript. */
export function keyExpression(node: ts.Expression, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  const known = context.known(node)
  if (known !== undefined && ['string', 'number'].includes(typeof known.value)) {
    return create.stringLiteral(String(known.value), origin)
  }
  const kinds = kindsOf(node, context)
  if (kinds.has('unknown')) return context.reject('unknown-type', node, { expression: node.getText() })
  const key = context.expression(node)
  if (isString(node, context)) return key
  if (only(kinds, 'string', 'number', 'boolean') && kinds.size === [...kinds].length) {
    return isFraction(node, context)
      ? callHelper(numberText, [key], context, origin)
      : create.methodCall(key, 'toString', [], origin)
  }
  return context.reject('nullable-in-text', node, {
    expression: node.getText(),
    type: context.checker.typeToString(context.checker.getTypeAtLocation(node)),
  })
}

function isNumberKey(node: ts.Expression, context: TranspileContext): boolean {
  const kinds = kindsOf(node, context)
  return kinds.size === 1 && kinds.has('number')
}
