import { ts } from 'ts-morph'
import type { FunctionNode } from '../evaluate/evaluation.ts'
import type { TranspileContext } from './context.ts'

/** Reports `async` functions and generators, which have no counterpart in a pipeline. */
export function refuseModifiers(node: FunctionNode, context: TranspileContext): void {
  const asyncKeyword = node.modifiers?.find((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword)
  if (asyncKeyword !== undefined) {
    context.report('unsupported-syntax', asyncKeyword, {
      construct: 'an async function',
      instead:
        'Drop async and await: steps are synchronous; branches that run at once are written with parallel',
    })
  }
  if (!ts.isArrowFunction(node) && node.asteriskToken !== undefined) {
    context.report('unsupported-syntax', node.asteriskToken, {
      construct: 'a generator',
      instead: 'Collect the values in an array and return it',
    })
  }
}
