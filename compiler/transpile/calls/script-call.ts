import type { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Argument, Closure, MethodCall } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'

/** A call of a step or of a method of the file; `this.` goes in front where a local of the same name would be called. */
export function callOnScript(
  name: string,
  args: readonly Argument[],
  node: ts.Node,
  context: TranspileContext,
  body?: Closure,
): MethodCall {
  const origin = context.originOf(node)
  if (!context.isLocalName(name)) return create.call(name, args, origin, body)
  return create.methodCall(create.identifier('this', origin), name, args, origin, { body })
}
