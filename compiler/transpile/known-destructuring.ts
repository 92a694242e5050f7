import { ts } from 'ts-morph'
import type { Statement } from '../groovy/ast/nodes.ts'
import type { TranspileContext } from './context.ts'
import { destructureValue } from './destructuring.ts'
import { isStepAlias } from './step-alias.ts'

/**
 * The declarations of a pattern over an object that is known while compiling: each variable gets the part that it names,
 * and the object itself is not written out.
 * @returns undefined for a pattern that asks for more than named parts
 */
export function destructureKnown(
  pattern: ts.BindingPattern,
  source: unknown,
  context: TranspileContext,
): readonly Statement[] | undefined {
  if (!ts.isObjectBindingPattern(pattern) || typeof source !== 'object' || source === null) return undefined
  const parts = pattern.elements.map((element) => ({ element, key: keyOf(element) }))
  if (parts.some(({ key }) => key === undefined || (!Object.hasOwn(source, key) && key in source)))
    return undefined
  return parts.flatMap(({ element, key = '' }) => {
    const value: unknown = Reflect.get(source, key)
    return isStepAlias(element.name, context) ? [] : bindKnown(element, value, context)
  })
}

/** The name of the part; undefined for a rest, a computed key, or an element that shares no simple name. */
function keyOf(element: ts.BindingElement): string | undefined {
  const name = element.propertyName ?? element.name
  const isNamed = ts.isIdentifier(name) || ts.isStringLiteral(name)
  return isNamed && element.dotDotDotToken === undefined ? name.text : undefined
}

function bindKnown(
  { name, initializer }: ts.BindingElement,
  value: unknown,
  context: TranspileContext,
): readonly Statement[] {
  const { result, preceding } = context.capture(() =>
    value === undefined && initializer !== undefined
      ? context.expression(initializer)
      : ts.isIdentifier(name)
        ? context.literal(value, name)
        : undefined,
  )
  if (ts.isIdentifier(name)) return [...preceding, ...context.declareVariable(name, result)]
  if (result !== undefined) return [...preceding, ...destructureValue(name, result, context)]
  return (
    destructureKnown(name, value, context) ?? destructureValue(name, context.literal(value, name), context)
  )
}
