import { ts } from 'ts-morph'
import { functionArguments } from '../calls/function-arguments.ts'
import { callOnScript } from '../calls/script-call.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Argument, Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { classMemberOf, type ClassMember, classOfExpression, usableClass } from './class-member.ts'
import { optionalLink } from '../optional-chain.ts'
import { refuseClassBehind } from './structural-types.ts'

/** `new Counter(2)`: `newCounter(2)`. Undefined for what is no class of the user's. */
export function newOfClass(node: ts.NewExpression, context: TranspileContext): Expression | undefined {
  const declaration = classOfExpression(node.expression, context)
  if (declaration === undefined) return undefined
  const origin = context.originOf(node)
  const handle = usableClass(declaration, node.expression, context)
  if (handle === undefined) return create.nullLiteral(origin)
  const method = context.unit.constructorFor(handle, context.pure, context.path)
  const constructor = declaration.members.find(
    (member): member is ts.ConstructorDeclaration =>
      ts.isConstructorDeclaration(member) && member.body !== undefined,
  )
  const args = functionArguments(node.arguments ?? [], constructor?.parameters ?? [], true, context)
  return callOnScript(method, args, node, context)
}

/** `counter.increment(2)`: `counterIncrement(counter, 2)`. Undefined for what is no method of a class. */
export function callOfMethod(
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  context: TranspileContext,
): Expression | undefined {
  const member = classMemberOf(callee, ts.isMethodDeclaration, context)
  if (member === undefined) {
    refuseClassBehind(callee, ts.isMethodDeclaration, context)
    return undefined
  }
  if (member === null) return create.nullLiteral(context.originOf(node))
  return callMember(member, callee, node, node.arguments, context)
}

/** `counter.double` of a getter: `counterDouble(counter)`. Undefined for fields and for other objects. */
export function readOfGetter(
  node: ts.PropertyAccessExpression,
  context: TranspileContext,
): Expression | undefined {
  const method = classMemberOf(node, ts.isMethodDeclaration, context)
  if (method !== undefined) {
    return context.reject('unsupported-syntax', node, {
      construct: 'a method of a class as a value',
      instead: `Write a function that calls it: (...) => ${node.getText()}(...)`,
    })
  }
  const member = classMemberOf(node, ts.isGetAccessor, context)
  if (member === undefined) {
    refuseClassBehind(node, ts.isGetAccessor, context)
    return undefined
  }
  if (member === null) return create.nullLiteral(context.originOf(node))
  return callMember(member, node, node, [], context)
}

/** `counter.limit = 3` of a setter: `counterSetLimit(counter, 3)`. Undefined for any other assignment. */
export function writeOfSetter(node: ts.BinaryExpression, context: TranspileContext): Expression | undefined {
  const { left } = node
  if (!ts.isPropertyAccessExpression(left)) return undefined
  const member = classMemberOf(left, ts.isSetAccessor, context)
  if (member === undefined) {
    refuseClassBehind(left, ts.isSetAccessor, context)
    return undefined
  }
  if (member === null) return create.nullLiteral(context.originOf(node))
  if (node.operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isExpressionStatement(node.parent)) {
    return context.reject('unsupported-syntax', node, {
      construct: 'an assignment to a setter that is more than a statement with =',
      instead: 'Write the assignment out as a statement of its own',
    })
  }
  return callMember(member, left, node, [node.right], context)
}

function callMember(
  member: ClassMember,
  access: ts.PropertyAccessExpression,
  node: ts.Expression,
  args: readonly ts.Expression[],
  context: TranspileContext,
): Expression {
  const method = context.unit.memberFor(member, context.pure, context.path)
  if (member.isStatic) {
    return callOnScript(method, functionArguments(args, member.node.parameters, true, context), node, context)
  }
  const object = context.expression(access.expression)
  if (ts.isOptionalChain(access) || ts.isOptionalChain(node)) {
    return optionalLink(object, (target) => callOn(target), context)
  }
  return callOn(object)

  function callOn(target: Expression): Expression {
    let values: readonly Argument[] = []
    const given = context.capture(() => {
      values = functionArguments(args, member.node.parameters, true, context)
    })
    const held = given.preceding.length > 0 ? context.hoist(target, 'target') : target
    for (const statement of given.preceding) context.precede(statement)
    const all = [create.positional(held), ...withoutNames(values, node, context)]
    return callOnScript(method, all, node, context)
  }
}

/** Named arguments would be collected in front of the object: a map of them is written as such. */
function withoutNames(
  values: readonly Argument[],
  node: ts.Node,
  context: TranspileContext,
): readonly Argument[] {
  const named = values.flatMap((argument) => (argument.kind === 'named' ? [argument] : []))
  if (named.length === 0) return values
  const entries = named.map(({ name, value, comments }) => create.mapEntry(name, value, comments))
  return [create.positional(create.mapLiteral(entries, context.originOf(node)))]
}
