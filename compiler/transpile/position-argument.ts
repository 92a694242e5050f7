import { ts } from 'ts-morph'
import { calledFunction } from './called-function.ts'
import type { TranspileContext } from './context.ts'
import { outerParent } from './unwrap.ts'

/** Which arguments of built-in methods are positions or counts, whose fractions JavaScript cuts off. */
const positions: Readonly<Record<string, readonly number[]>> = {
  at: [0],
  charAt: [0],
  charCodeAt: [0],
  codePointAt: [0],
  endsWith: [1],
  fill: [1, 2],
  includes: [1],
  indexOf: [1],
  lastIndexOf: [1],
  padEnd: [0],
  padStart: [0],
  repeat: [0],
  slice: [0, 1],
  splice: [0, 1],
  startsWith: [1],
  substring: [0, 1],
  toSpliced: [0, 1],
  with: [0],
}

/** True for an argument of something built in that stands for a position or a count. */
export function isPositionArgument(node: ts.Expression, context: TranspileContext): boolean {
  const { parent, child } = outerParent(node)
  if (!ts.isCallExpression(parent) || !ts.isPropertyAccessExpression(parent.expression)) return false
  const name = parent.expression.name.text
  const index = parent.arguments.findIndex((argument) => argument === child)
  if (!Object.hasOwn(positions, name) || positions[name]?.includes(index) !== true) return false
  return calledFunction(parent, context).kind === 'builtin'
}
