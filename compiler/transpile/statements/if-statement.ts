import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Block, IfStatement, Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'

/** `if`, with the branch alone that is taken when the condition is known while compiling. */
export function transpileIfStatement(node: ts.IfStatement, context: TranspileContext): readonly Statement[] {
  const known = context.known(node.expression)
  if (known !== undefined) {
    const taken = known.value ? node.thenStatement : node.elseStatement
    if (taken === undefined) return []
    return context.statements(ts.isBlock(taken) ? taken.statements : [taken])
  }
  const condition = context.condition(node.expression)
  const { thenStatement, elseStatement } = node
  const thenBranch = context.block(thenStatement)
  const elseBranch = elseStatement && transpileElse(elseStatement, context)
  return [create.ifStatement(condition, thenBranch, elseBranch, context.originOf(node))]
}

/** `else if` stays one when nothing must stand before its condition. */
function transpileElse(node: ts.Statement, context: TranspileContext): Block | IfStatement | undefined {
  if (!ts.isIfStatement(node)) return context.block(node)
  const block = context.block(node)
  const [only] = block.statements
  if (block.statements.length === 0) return undefined
  return block.statements.length === 1 && only?.kind === 'if' ? only : block
}
