import { ts } from 'ts-morph'
import { stepMetadata } from '../../dsl/runtime/step-function.ts'
import type { TranspileContext } from './context.ts'

/**
 * True when a function inside `node` that may run after the round of the loop uses one of `symbols`: then each round
 * needs a variable of its own. Callbacks of array methods and bodies of block steps have run by then.
 */
export function isCapturedLate(
  symbols: ReadonlySet<ts.Symbol>,
  node: ts.Node,
  context: TranspileContext,
): boolean {
  const visit = (child: ts.Node): boolean => {
    if (ts.isFunctionLike(child) && !runsAtOnce(child, context)) return uses(child, symbols, context)
    return ts.forEachChild(child, visit) ?? false
  }
  return visit(node)
}

/** True when one of `symbols` is used anywhere inside `node`. */
export function uses(node: ts.Node, symbols: ReadonlySet<ts.Symbol>, context: TranspileContext): boolean {
  if (ts.isIdentifier(node)) {
    const symbol = context.symbolOf(node)
    return symbol !== undefined && symbols.has(symbol)
  }
  return ts.forEachChild(node, (child) => uses(child, symbols, context)) ?? false
}

function runsAtOnce(node: ts.SignatureDeclaration, context: TranspileContext): boolean {
  const { parent } = node
  if (!ts.isCallExpression(parent) || !parent.arguments.some((argument) => argument === node)) return false
  const step = stepMetadata(context.known(parent.expression)?.value)
  if (step !== undefined) return step.takesBody
  const { expression: callee } = parent
  const declaration = context.checker.getResolvedSignature(parent)?.declaration
  const isCaller = ts.isPropertyAccessExpression(callee) && callers.has(callee.name.text)
  return isCaller && declaration !== undefined && isOfLanguage(declaration)
}

/** Methods that call what they are given, and do not keep it. */
const callers = new Set([
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'from',
  'map',
  'reduce',
  'reduceRight',
  'replace',
  'replaceAll',
  'some',
  'sort',
  'toSorted',
])

/** True for what TypeScript's own library declares: methods of arrays, strings, maps. */
export function isOfLanguage(node: ts.Node): boolean {
  return /\/lib\.[\w.]+\.d\.ts$/.test(node.getSourceFile().fileName)
}
