import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import type { Expression, Statement } from '../groovy/ast/nodes.ts'
import { assignmentValue } from './assignment-value.ts'
import type { TranspileContext } from './context.ts'
import {
  erasedExpressions,
  erasedStatements,
  expressionVisitors,
  rejectedKinds,
  statementVisitors,
} from './kinds.ts'
import { noteNumberFlow } from './number-flow.ts'
import { isFraction } from './number-shape.ts'
import { isPositionArgument } from './position-argument.ts'
import { unwrap } from './unwrap.ts'

type Visitor<Result> = (node: ts.Node, context: TranspileContext) => Result

/** Transpiles an expression by the table of kinds; what stands in no group is reported. */
export function visitExpression(node: ts.Expression, context: TranspileContext): Expression {
  if (erasedExpressions.has(node.kind)) return visitExpression(unwrap(node), context)
  noteNumberFlow(node, context)
  // The table pairs each kind with the visitor of its node type, so that the visitor takes this node.
  const visitor = (expressionVisitors as { readonly [kind: number]: Visitor<Expression> | undefined })[
    node.kind
  ]
  if (visitor !== undefined) {
    const visited = visitor(node, context)
    const isCut = isPositionArgument(node, context) && isFraction(node, context)
    const value = isCut ? create.cast('int', visited, visited.origin) : visited
    return value.kind === 'assignment' ? assignmentValue(node, value, context) : value
  }
  return context.reject('unsupported-syntax', node, describeKind(node.kind))
}

/** Transpiles a statement by the table of kinds; what stands in no group is reported. */
export function visitStatement(node: ts.Statement, context: TranspileContext): readonly Statement[] {
  if (erasedStatements.has(node.kind)) return []
  // As above.
  const visitor = (
    statementVisitors as { readonly [kind: number]: Visitor<readonly Statement[]> | undefined }
  )[node.kind]
  if (visitor !== undefined) return visitor(node, context)
  context.report('unsupported-syntax', node, describeKind(node.kind))
  return []
}

function describeKind(kind: ts.SyntaxKind): { construct: string; instead: string } {
  const rejected = rejectedKinds[kind]
  if (rejected !== undefined) return rejected
  const words = ts.SyntaxKind[kind].replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return {
    construct: `the syntax "${words}"`,
    instead: 'Write it with variables, if, loops and function calls',
  }
}
