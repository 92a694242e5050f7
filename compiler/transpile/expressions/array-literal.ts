import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { iterableAsList } from '../builtins/iterable.ts'
import type { TranspileContext } from '../context.ts'

// Jenkins' transformer refuses a longer list literal.
const longestList = 250

/** `[0, ...items, 3]`: `[0] + items + [3]` */
export function transpileArrayLiteral(
  node: ts.ArrayLiteralExpression,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  const values = context.ordered(node.elements.map((element) => () => elementOf(element, context)))
  const pieces: Expression[] = []
  let run: Expression[] = []
  const flush = (): void => {
    if (run.length > 0) pieces.push(create.listLiteral(run, origin))
    run = []
  }
  node.elements.forEach((element, index) => {
    const value = values[index]
    if (value === undefined) return
    if (ts.isSpreadElement(element)) {
      flush()
      // The sum starts with a list of its own, so that it is never the spread array itself.
      if (pieces.length === 0 && !isFreshList(value)) pieces.push(create.listLiteral([], origin))
      pieces.push(value)
      return
    }
    run.push(value)
    if (run.length === longestList) flush()
  })
  flush()
  if (pieces.length === 0) return create.listLiteral([], origin)
  return pieces.reduce((left, right) => create.binary(left, '+', right, origin))
}

/** True for a list that was made for this place alone. */
function isFreshList(value: Expression): boolean {
  return value.kind === 'method-call' && !value.safe && value.name === 'collect' && value.body !== undefined
}

function elementOf(element: ts.Expression, context: TranspileContext): Expression {
  if (ts.isOmittedExpression(element)) {
    return context.reject('unsupported-syntax', element.parent, {
      construct: 'an array with a hole',
      instead: 'Write undefined where an element is missing',
    })
  }
  if (ts.isSpreadElement(element)) return iterableAsList(element.expression, context)
  return context.expression(element)
}
