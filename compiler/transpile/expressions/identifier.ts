import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'

/** A name: a local stays a name, a captured value becomes a literal, a run-time handle its name in Jenkins. */
export function transpileIdentifier(node: ts.Identifier, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  const local = context.localOf(node)
  if (local !== undefined) return create.identifier(local, origin)
  const handle = context.runTimeName(node)
  if (handle !== undefined) return create.identifier(handle, origin)
  const known = context.known(node)
  if (known !== undefined) return context.literal(known.value, node)
  if (context.handle.freeNames.has(node.text)) return create.nullLiteral(origin)
  return context.reject('unsupported-global', node, { name: node.text })
}
