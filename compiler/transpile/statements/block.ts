import type { ts } from 'ts-morph'
import type { Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'

/** A block of its own: Groovy reads a bare one as a closure, and names are told apart anyway, so its statements stay. */
export function transpileBlock(node: ts.Block, context: TranspileContext): readonly Statement[] {
  return context.statements(node.statements)
}

/** `;` */
export function transpileEmptyStatement(): readonly Statement[] {
  return []
}
