import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import { generated, type Block, type CatchClause, type Statement } from '../../groovy/ast/nodes.ts'
import { reachesStep } from '../colour.ts'
import type { TranspileContext } from '../context.ts'
import { destructure } from '../destructuring.ts'
import { isReservedName } from '../names.ts'

const interruption = 'FlowInterruptedException'
const packageOfInterruption = 'org.jenkinsci.plugins.workflow.steps'

/** `try`. A catch lets an abort pass: a build that is stopped, or that runs out of time, must not go on. */
export function transpileTryStatement(
  node: ts.TryStatement,
  context: TranspileContext,
): readonly Statement[] {
  const { tryBlock, catchClause, finallyBlock } = node
  const body = context.block(tryBlock)
  const catches: CatchClause[] = []
  if (catchClause !== undefined) {
    if (!context.pure && reachesStep(tryBlock, context)) catches.push(rethrowAbort(context))
    catches.push(transpileCatch(catchClause, context))
  }
  const finalizer = finallyBlock && context.block(finallyBlock)
  return [create.tryStatement(body, catches, finalizer, context.originOf(node))]
}

/** `catch (FlowInterruptedException interruption) { throw interruption }` */
function rethrowAbort(context: TranspileContext): CatchClause {
  context.unit.addImport(`${packageOfInterruption}.${interruption}`)
  return context.scoped(() => {
    const name = context.localName('interruption')
    const rethrow = create.throwStatement(create.identifier(name, generated), generated)
    return create.catchClause(interruption, name, create.block([rethrow], generated))
  })
}

function transpileCatch(node: ts.CatchClause, context: TranspileContext): CatchClause {
  return context.scoped(() => {
    const binding = node.variableDeclaration?.name
    const block = (head: readonly Statement[]): Block =>
      context.blockOf(node.block, [...head, ...context.statements(node.block.statements)])
    if (binding === undefined) return create.catchClause('Exception', context.localName('ignored'), block([]))
    if (!ts.isIdentifier(binding)) {
      const name = context.localName('failure')
      const head = destructure(binding, create.identifier(name, context.originOf(binding)), context)
      return create.catchClause('Exception', name, block(head))
    }
    return create.catchClause('Exception', catchName(binding, context), block([]))
  })
}

/** `error` is a step: the usual name of a caught error becomes `failure`. */
function catchName(binding: ts.Identifier, context: TranspileContext): string {
  if (!isReservedName(binding.text, 'local')) return context.declare(binding)
  const name = context.localName('failure')
  context.alias(binding, name)
  return name
}
