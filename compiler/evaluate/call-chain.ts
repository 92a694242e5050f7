import { ts } from 'ts-morph'
import type { Span } from '../diagnostics/span.ts'
import type { InstrumentedModule } from './instrumented-module.ts'
import { spanOfNode } from './node-span.ts'
import { stackLines, tokenOnLine } from './stack-frames.ts'

/**
 * The calls of the user's own functions that were at work when a DSL function was called, from the outside in.
 * @param trace an error that was made then
 * @param isDslCall tells of calls of DSL functions, which lead nowhere that the user does not see
 */
export function callsOnStack(
  trace: Error,
  modules: ReadonlyMap<string, InstrumentedModule>,
  isDslCall: (call: ts.Node) => boolean,
): readonly Span[] {
  const tokens = stackLines(trace).map((line) => tokenOnLine(line, modules))
  const calls = tokens.flatMap((token) => (token === undefined ? [] : (callAround(token) ?? [])))
  // The innermost is the call of the DSL function itself.
  const outer = calls.filter((call, index) => calls.indexOf(call) === index && !isDslCall(call))
  return outer.toReversed().map(spanOfNode)
}

/** The call whose callee the token is a part of, or the call itself. */
function callAround(token: ts.Node): ts.CallExpression | undefined {
  if (ts.isCallExpression(token)) return token
  let callee = token
  while (ts.isPropertyAccessExpression(callee.parent)) callee = callee.parent
  const { parent } = callee
  return ts.isCallExpression(parent) && parent.expression === callee ? parent : undefined
}
