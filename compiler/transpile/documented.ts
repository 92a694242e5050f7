import { ts } from 'ts-morph'
import { ownComments } from '../evaluate/comments.ts'
import type { FunctionNode } from '../evaluate/evaluation.ts'
import * as create from '../groovy/ast/create.ts'
import type { MethodDeclaration } from '../groovy/ast/nodes.ts'

/** A method with the comments that stand above the function it was made of. */
export function documented(method: MethodDeclaration, node: FunctionNode): MethodDeclaration {
  const anchor = anchorOf(node)
  const comments = anchor && ownComments(anchor)
  return comments === undefined || comments.leading.length === 0
    ? method
    : create.withComments(method, comments)
}

/** The declaration of a function; one in an object literal belongs to a section, which has its comments. */
function anchorOf(node: FunctionNode): ts.Node | undefined {
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node.parent)) return node
  const { parent } = node
  const list = ts.isVariableDeclaration(parent) ? parent.parent : undefined
  const isAlone = list !== undefined && ts.isVariableDeclarationList(list) && list.declarations.length === 1
  return isAlone ? list.parent : undefined
}
