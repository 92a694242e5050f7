import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'

/** A name: a local stays a name, a captured value becomes a literal, a run-time handle its name in Jenkins. */
export function transpileIdentifier(node: ts.Identifier, context: TranspileContext): Expression {
  const origin = context.originOf(node)
  const arity = context.pure ? wantedArity(node, context) : undefined
  if (arity !== undefined) return context.callback(node, arity)
  const local = context.localOf(node)
  if (local !== undefined) return create.identifier(local, origin)
  const handle = context.runTimeName(node)
  if (handle !== undefined) return create.identifier(handle, origin)
  const known = context.known(node)
  if (known !== undefined) return context.literal(known.value, node)
  if (context.handle.freeNames.has(node.text)) return create.nullLiteral(origin)
  if (node.text === 'NaN' || node.text === 'Infinity')
    return context.reject('not-a-number', node, { expression: node.text })
  return context.reject('unsupported-global', node, { name: node.text })
}

/**
 * How many arguments a function is called with where it is handed over, when it takes another number. Closures of CPS
 * code do not mind; those of plain Groovy do.
 */
function wantedArity(node: ts.Identifier, context: TranspileContext): number | undefined {
  const [own] = context.checker.getTypeAtLocation(node).getCallSignatures()
  if (own === undefined) return undefined
  const [wanted] = context.checker.getContextualType(node)?.getCallSignatures() ?? []
  return wanted === undefined || wanted.parameters.length === own.parameters.length
    ? undefined
    : wanted.parameters.length
}
