import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { LabeledStatement, Statement } from '../../groovy/ast/nodes.ts'
import { canComplete } from '../can-complete.ts'
import type { TranspileContext } from '../context.ts'

/** A label on a loop. What the loop needs before it stands before the label. */
export function transpileLabeledStatement(
  node: ts.LabeledStatement,
  context: TranspileContext,
): readonly Statement[] {
  if (ts.isBlock(node.statement)) return labelledBlock(node, node.statement, context)
  const statements = context.statement(node.statement)
  const loop = statements.at(-1)
  if (loop === undefined || !isLoop(loop)) {
    context.report('unsupported-syntax', node.label, {
      construct: 'a label on something that is neither a loop nor a block',
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

/**
 * `name: { … break name … }` as a loop of one round, since Groovy breaks out of loops only:
 * `name: while (true) { …; break }`.
 */
function labelledBlock(
  node: ts.LabeledStatement,
  block: ts.Block,
  context: TranspileContext,
): readonly Statement[] {
  const origin = context.originOf(node)
  refuseJumpsOut(block, context)
  const { statements } = context.block(block)
  const body = canComplete(block.statements) ? [...statements, create.breakStatement(origin)] : statements
  const round = create.whileStatement(create.booleanLiteral(true, origin), create.block(body, origin), origin)
  return [create.labeledStatement(node.label.text, round, origin)]
}

/** A bare `break` or `continue` of a loop around the block would end the round instead. */
function refuseJumpsOut(block: ts.Block, context: TranspileContext): void {
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || ts.isIterationStatement(node, false)) return
    if (ts.isBreakOrContinueStatement(node) && node.label === undefined) {
      const isOfSwitch = ts.isBreakStatement(node) && ts.findAncestor(node, ts.isSwitchStatement)
      if (isOfSwitch && isOfSwitch.pos > block.pos) return
      context.report('unsupported-syntax', node, {
        construct: 'a jump without a label out of a labelled block',
        instead: 'Give the loop a label and name it here',
      })
    }
    ts.forEachChild(node, visit)
  }
  visit(block)
}
