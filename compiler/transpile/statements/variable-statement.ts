import { ts } from 'ts-morph'
import type { Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { destructureValue } from '../destructuring.ts'
import { destructureKnown } from '../known-destructuring.ts'
import { copiedLocal } from '../copied-local.ts'
import { isStepAlias } from '../step-alias.ts'
import { intoVariable } from './held-result.ts'

/** `const x = 1`: `def x = 1`. Several declarators become several statements; patterns are taken apart. */
export function transpileVariableStatement(
  node: ts.VariableStatement,
  context: TranspileContext,
): readonly Statement[] {
  return transpileDeclarations(node.declarationList, context)
}

/** The declarations of a statement or of the head of a `for`. */
export function transpileDeclarations(
  list: ts.VariableDeclarationList,
  context: TranspileContext,
): readonly Statement[] {
  if (!isBlockScoped(list)) {
    context.report('unsupported-syntax', list, {
      construct: 'var',
      instead: 'Use const or let, which end with their block as variables of Groovy do',
    })
  }
  return list.declarations.flatMap((declaration) => transpileDeclaration(declaration, context))
}

function transpileDeclaration(
  declaration: ts.VariableDeclaration,
  context: TranspileContext,
): readonly Statement[] {
  const { name, initializer } = declaration
  if (isStepAlias(name, context)) return []
  const copied = copiedLocal(declaration, context)
  if (copied !== undefined) {
    context.alias(copied.name, copied.groovyName)
    return []
  }
  const source = ts.isIdentifier(name) || initializer === undefined ? undefined : context.known(initializer)
  const parts = source && !ts.isIdentifier(name) && destructureKnown(name, source.value, context)
  if (parts) return parts
  const { result, preceding } = context.capture(() => initializer && context.expression(initializer))
  if (ts.isIdentifier(name)) {
    const declared = context.declareVariable(name, result)
    const [only] = declared
    const isStatement = ts.isVariableStatement(declaration.parent.parent)
    return isStatement && only?.kind === 'variable-declaration'
      ? intoVariable(only, preceding)
      : [...preceding, ...declared]
  }
  if (result === undefined) return preceding
  return [...preceding, ...destructureValue(name, result, context)]
}

function isBlockScoped(list: ts.VariableDeclarationList): boolean {
  return (list.flags & ts.NodeFlags.BlockScoped) !== 0
}
