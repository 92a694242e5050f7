import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'
import { functionOfVariable } from './function-of-variable.ts'
import { changingMethods } from './mutated-symbols.ts'
import { isSamePath } from './same-path.ts'
import { isKind } from './types.ts'
import { unwrap } from './unwrap.ts'

/** Methods that go through their receiver while they call the function that they are given. */
const goingThrough = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'reduceRight',
  'some',
])

/**
 * Reports a loop that changes what it goes through: Groovy throws where TypeScript goes on.
 * @param iterated what the loop goes through
 * @param body the code of each round; local functions that it calls are followed
 */
export function refuseMutationOf(iterated: ts.Expression, body: ts.Node, context: TranspileContext): void {
  const path = unwrap(iterated)
  const followed = new Set<ts.Node>()
  const visit = (child: ts.Node): void => {
    if (ts.isCallExpression(child)) {
      const callee = unwrap(child.expression)
      if (ts.isPropertyAccessExpression(callee) && changingMethods.has(callee.name.text)) {
        if (isSamePath(callee.expression, path, context)) report(child, callee.name.text)
      }
      const written = ts.isIdentifier(callee) ? functionOfVariable(callee, context) : undefined
      if (written !== undefined && !followed.has(written)) {
        followed.add(written)
        visit(written)
      }
    }
    ts.forEachChild(child, visit)
  }
  const report = (node: ts.Node, method: string): void => {
    context.report('loop-changes-iterated', node, { name: path.getText(), method })
  }
  visit(body)
}

/** As `refuseMutationOf`, for `items.forEach((item) => …)` and the other methods that call a function. */
export function refuseMutationInCallback(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  context: TranspileContext,
): void {
  const [callback] = node.arguments
  if (callback === undefined || !goingThrough.has(callee.name.text)) return
  const { expression: receiver } = callee
  const isCollection = (['array', 'Map', 'Set'] as const).some((kind) => isKind(receiver, kind, context))
  if (!isCollection) return
  const inner = unwrap(callback)
  const written = ts.isIdentifier(inner) ? functionOfVariable(inner, context) : inner
  if (written !== undefined) refuseMutationOf(receiver, written, context)
}
