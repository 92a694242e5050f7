import { ts } from 'ts-morph'
import type { FunctionNode } from '../evaluate/evaluation.ts'
import type { TranspileContext } from './context.ts'
import { outerParent } from './unwrap.ts'

/**
 * What a call calls, as far as the types tell:
 * - `own`: a function of the user's, with its code;
 * - `builtin`: something that the language or a package declares;
 * - `value`: a function that only its type is known of.
 */
export type CalledFunction =
  | { readonly kind: 'own'; readonly node: FunctionNode }
  | { readonly kind: 'builtin'; readonly name: string }
  | { readonly kind: 'value'; readonly declaration: ts.SignatureDeclaration | undefined }

/** The function that a call or `new` calls. */
export function calledFunction(
  call: ts.CallExpression | ts.NewExpression,
  { checker }: TranspileContext,
): CalledFunction {
  const declaration = checker.getResolvedSignature(call)?.declaration
  if (declaration === undefined || ts.isJSDocSignature(declaration)) {
    // A class without a constructor has no declaration of one.
    return ts.isNewExpression(call)
      ? { kind: 'builtin', name: 'new' }
      : { kind: 'value', declaration: undefined }
  }
  if (declaration.getSourceFile().isDeclarationFile) return { kind: 'builtin', name: calledName(call) }
  if (isFunctionNode(declaration) && declaration.body !== undefined) return { kind: 'own', node: declaration }
  return { kind: 'value', declaration }
}

/** `push` for `list.push(x)`, `isNaN` for `isNaN(x)`, `new` for `new Set()`. */
function calledName(call: ts.CallExpression | ts.NewExpression): string {
  if (ts.isNewExpression(call)) return 'new'
  const { expression: callee } = call
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText()
}

/** The call of something built in that a function is written into, as `map` in `list.map((item) => …)`. */
export function builtinAround(
  node: ts.Node,
  context: TranspileContext,
): { readonly call: ts.CallExpression; readonly name: string } | undefined {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return undefined
  const { parent, child } = outerParent(node)
  if (!ts.isCallExpression(parent) || parent.expression === child) return undefined
  const called = calledFunction(parent, context)
  return called.kind === 'builtin' ? { call: parent, name: called.name } : undefined
}

export function isFunctionNode(node: ts.Node): node is FunctionNode {
  return (
    ts.isArrowFunction(node) ||
    ts.isFunctionExpression(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isGetAccessorDeclaration(node) ||
    ts.isSetAccessorDeclaration(node)
  )
}
