import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import { builtinProperty } from '../builtins/index.ts'
import { fieldKey } from '../classes/class-member.ts'
import { readOfGetter } from '../classes/member-access.ts'
import type { TranspileContext } from '../context.ts'
import { foreignGlobal } from '../foreign-global.ts'
import { memberAccess } from '../member-access.ts'
import { kindsOf, only } from '../types.ts'

/** `object.name`, `object?.name`: a property of a map or of one of Jenkins' objects, or a size. */
export function transpilePropertyAccess(
  node: ts.PropertyAccessExpression,
  context: TranspileContext,
): Expression {
  const known = context.known(node)
  if (known !== undefined) return context.literal(known.value, node)
  const getter = readOfGetter(node, context)
  if (getter !== undefined) return getter
  const origin = context.originOf(node)
  const name = fieldKey(node.name)
  const handle = context.runTimeName(node.expression)
  if (handle !== undefined) {
    // Its own name, also where the user holds it in an object: `build.env.JOB_NAME`.
    const object = create.identifier(handle, context.originOf(node.expression))
    return create.propertyAccess(object, name, origin)
  }
  const foreign = foreignGlobal(node, context)
  if (foreign !== undefined) return context.reject('unsupported-global', foreign, { name: foreign.text })
  const builtin = builtinProperty(node, context)
  if (builtin !== undefined) return builtin
  const kinds = kindsOf(node.expression, context)
  if (kinds.has('unknown')) {
    return context.reject('unknown-type', node.expression, { expression: node.expression.getText() })
  }
  if (!only(kinds, 'object')) {
    return context.reject('unsupported-method', node.name, {
      receiver: `A value of type ${context.checker.typeToString(context.checker.getTypeAtLocation(node.expression))}`,
      member: name,
    })
  }
  return property(context.expression(node.expression), name, ts.isOptionalChain(node), origin)
}

/** A property of a map or of one of Jenkins' objects. */
function property(object: Expression, name: string, safe: boolean, origin: Expression['origin']): Expression {
  const access = memberAccess(object, name, origin)
  if (!safe) return access
  if (access.kind === 'property-access') return create.propertyAccess(object, name, origin, { safe })
  return create.methodCall(object, 'get', [create.positional(create.stringLiteral(name, origin))], origin, {
    safe,
  })
}
