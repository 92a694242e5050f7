import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { MethodDeclaration } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { documented } from '../documented.ts'
import { functionBody } from '../function-body.ts'
import { transpileParameters } from '../parameters.ts'
import { refuseModifiers } from '../refuse-modifiers.ts'
import type { ClassMember } from './class-member.ts'

/** The name of the method that a member becomes: `counterIncrement`, `counterSetLimit`. */
export function memberMethodName({ node, handle }: ClassMember): string {
  const owner = lowered(handle.node.name?.text ?? 'object')
  const name = raised(node.name.getText().replace(/^#/, ''))
  return `${owner}${ts.isSetAccessor(node) ? 'Set' : ''}${name}`
}

/** What messages call a member: `Counter.increment`. */
export function memberDisplayName({ node, handle }: ClassMember): string {
  return `${handle.node.name?.text ?? 'class'}.${node.name.getText()}`
}

/** A method of a class as a method of the file, which takes the object first: `def counterIncrement(self, step)`. */
export function memberMethod(
  name: string,
  { node, isStatic }: ClassMember,
  context: TranspileContext,
): MethodDeclaration {
  if (!ts.isSetAccessor(node)) refuseModifiers(node, context)
  const self = isStatic ? [] : [create.parameter(context.bindSelf())]
  const { parameters, prologue } = transpileParameters(node.parameters, true, context)
  const statements = [...prologue, ...functionBody(node, 'method', context)]
  const origin = context.originOf(node)
  const body = context.blockOf(node.body ?? node, statements)
  const options = context.pure ? { annotations: ['NonCPS'] } : {}
  return documented(create.methodDeclaration(name, [...self, ...parameters], body, origin, options), node)
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
