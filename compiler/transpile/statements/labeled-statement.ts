import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { LabeledStatement, Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'

/** A label on a loop. What the loop needs before it stands before the label. */
export function transpileLabeledStatement(
  node: ts.LabeledStatement,
  context: TranspileContext,
): readonly Statement[] {
  const statements = context.statement(node.statement)
  const loop = statements.at(-1)
  if (loop === undefined || !isLoop(loop)) {
    context.report('unsupported-syntax', node.label, {
      construct: 'a label on something that is no loop',
      instead: 'Put the statements into a function and return from it',
    })
    return statements
  }
  const labelled = create.labeledStatement(node.label.text, loop, context.originOf(node))
  return [...statements.slice(0, -1), labelled]
}

function isLoop(statement: Statement): statement is LabeledStatement['statement'] {
  return statement.kind === 'for-in' || statement.kind === 'for' || statement.kind === 'while'
}
