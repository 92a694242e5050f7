import { ts } from 'ts-morph'
import { stepMetadata } from '../../dsl/runtime/step-function.ts'
import type { TranspileContext } from './context.ts'
import { outerParent } from './unwrap.ts'

/** True for an argument of one of Jenkins' own steps, named or not, and for an element of such a list: Jenkins converts it. */
export function isStepArgument(node: ts.Expression, context: TranspileContext): boolean {
  const { parent, child } = outerParent(node)
  if (ts.isCallExpression(parent)) {
    return parent.arguments.some((argument) => argument === child) && isStep(parent, context)
  }
  if (ts.isPropertyAssignment(parent)) return isArgumentOfStep(parent.parent, context)
  return ts.isArrayLiteralExpression(parent) && isArgumentOfStep(parent, context)
}

function isArgumentOfStep(node: ts.Expression, context: TranspileContext): boolean {
  const { parent } = outerParent(node)
  return ts.isCallExpression(parent) && isStep(parent, context)
}

function isStep(node: ts.CallExpression, context: TranspileContext): boolean {
  return stepMetadata(context.known(node.expression)?.value) !== undefined
}
