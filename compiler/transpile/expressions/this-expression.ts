import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'

/** `this` in a method of a class, and in arrow functions there: the local that holds the object. */
export function transpileThis(node: ts.ThisExpression, context: TranspileContext): Expression {
  const owner = ownerOf(node)
  const owning = ts.isSourceFile(owner) ? undefined : owner.parent
  const isOfClass = owning !== undefined && ts.isClassDeclaration(owning) && owning === context.handle.node
  if (isOfClass && context.self !== undefined) {
    return create.identifier(context.self, context.originOf(node))
  }
  if (isOfClass) {
    return context.reject('unsupported-syntax', node, {
      construct: 'this in a static method',
      instead: `Name the class: ${owning.name?.text ?? 'C'}.member`,
    })
  }
  return context.reject('unsupported-syntax', node, {
    construct: 'this outside the methods of a class',
    instead: 'Use the variable or the parameter that holds the object',
  })
}

/** What gives `this` its value: the nearest function that is no arrow, or the field of a class. */
function ownerOf(node: ts.Node): ts.Node {
  let owner = node.parent
  while (
    !ts.isSourceFile(owner) &&
    !ts.isPropertyDeclaration(owner) &&
    (!ts.isFunctionLike(owner) || ts.isArrowFunction(owner))
  ) {
    owner = owner.parent
  }
  return owner
}
