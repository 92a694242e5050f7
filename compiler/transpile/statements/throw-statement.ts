import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, Statement } from '../../groovy/ast/nodes.ts'
import { callOnScript } from '../calls/script-call.ts'
import type { TranspileContext } from '../context.ts'
import { unwrap } from '../unwrap.ts'

/** `throw new Error('no tag')`: `error 'no tag'`, and `throw new Exception('no tag')` where no step may be called. */
export function transpileThrowStatement(
  node: ts.ThrowStatement,
  context: TranspileContext,
): readonly Statement[] {
  const origin = context.originOf(node)
  const thrown = unwrap(node.expression)
  const message = messageOfNewError(thrown, context)
  if (message === undefined) {
    refuseNonError(thrown, context)
    return [create.throwStatement(context.expression(thrown), origin)]
  }
  if (context.pure) return [create.throwStatement(create.newInstance('Exception', [message], origin), origin)]
  const call = callOnScript('error', [create.positional(message)], node, context)
  return [create.expressionStatement(call, origin)]
}

function messageOfNewError(node: ts.Expression, context: TranspileContext): Expression | undefined {
  const isCallOrNew = ts.isNewExpression(node) || ts.isCallExpression(node)
  if (!isCallOrNew || !ts.isIdentifier(node.expression) || node.expression.text !== 'Error') return undefined
  if (context.localOf(node.expression) !== undefined || context.known(node.expression) !== undefined)
    return undefined
  const [message, options] = node.arguments ?? []
  if (options !== undefined) {
    context.report('unsupported-syntax', options, {
      construct: 'an Error with options',
      instead: 'Put the cause into the message',
    })
  }
  return message === undefined
    ? create.stringLiteral('', context.originOf(node))
    : context.expression(message)
}

function refuseNonError(node: ts.Expression, context: TranspileContext): void {
  const type = context.checker.getTypeAtLocation(node)
  const isOpen = (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0
  const isError = type.getProperty('message') !== undefined && type.getProperty('name') !== undefined
  if (isOpen || isError) return
  context.report('throw-non-error', node, { name: node.getText() })
}
