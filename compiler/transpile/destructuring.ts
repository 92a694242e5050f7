import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import type { Expression, Origin, Statement } from '../groovy/ast/nodes.ts'
import type { TranspileContext } from './context.ts'
import { keyExpression } from './expressions/element-access.ts'
import { memberAccess } from './member-access.ts'
import { listOfPattern, sizeInPattern } from './pattern-source.ts'
import { isStepAlias } from './step-alias.ts'
import { kindsOfType } from './types.ts'
import { nameOfValue } from './value-name.ts'

/**
 * The declarations that a pattern stands for: `const { name, tag = 'latest' } = options` gives
 * `def name = options.name` and `def tag = options.tag == null ? 'latest' : options.tag`.
 * @param source the value that is taken apart; a repeatable expression when the pattern has several parts
 */
export function destructure(
  pattern: ts.BindingPattern,
  source: Expression,
  context: TranspileContext,
): readonly Statement[] {
  if (ts.isArrayBindingPattern(pattern)) return destructureArray(pattern, source, context)
  refuseBuiltin(pattern, context)
  const taken: TakenKey[] = []
  return pattern.elements.flatMap((element) => {
    if (element.dotDotDotToken !== undefined) {
      return bind(element, restOfMap(source, taken, context.originOf(pattern), context), context)
    }
    const name = element.propertyName ?? element.name
    // Only an identifier can stand without the name of the property.
    if (!ts.isPropertyName(name)) return []
    if (isStepAlias(element.name, context)) return []
    const size = sizeInPattern(pattern, name.getText(), source, context)
    if (size !== undefined) return bind(element, size, context)
    refuseMemberOfClass(pattern, name, context)
    const { result, preceding } = context.capture(() => partOfMap(source, name, context))
    taken.push(result.key)
    return [...preceding, ...bind(element, result.value, context)]
  })
}

/** Reports `const { length } = list` and `const { groups } = match`: such values are no maps in Groovy. */
function refuseBuiltin(pattern: ts.ObjectBindingPattern, context: TranspileContext): void {
  const kinds = kindsOfType(context.checker.getTypeAtLocation(pattern), context.checker)
  const builtin = ['array', 'RegExpMatch', 'string', 'Map', 'Set', 'Date'] as const
  if (!builtin.some((kind) => kinds.has(kind))) return
  if (pattern.elements.every((element) => isSizePart(element))) return
  context.report('unsupported-syntax', pattern, {
    construct: 'an object pattern over an array, a text, a Map, a Set, a Date or a match',
    instead: 'Read the property where it is used: list.length, match.groups',
  })
}

/** True for the `length` of `{ length }`, which has a method in Groovy. */
function isSizePart({ propertyName, name, dotDotDotToken }: ts.BindingElement): boolean {
  return dotDotDotToken === undefined && /^(?:length|size)$/.test((propertyName ?? name).getText())
}

/** Hands `pattern` a value that may be an expression: it is held in a local when the pattern reads it more than once. */
export function destructureValue(
  pattern: ts.BindingPattern,
  value: Expression,
  context: TranspileContext,
): readonly Statement[] {
  const { result, preceding } = context.capture(() =>
    readsOnce(pattern) ? value : context.hoist(value, nameOfWhole(pattern, value)),
  )
  return [...preceding, ...destructure(pattern, result, context)]
}

/** True for a pattern of one part without a default. */
function readsOnce({ elements }: ts.BindingPattern): boolean {
  const [first] = elements
  return (
    elements.length === 1 &&
    first !== undefined &&
    ts.isBindingElement(first) &&
    first.initializer === undefined &&
    first.dotDotDotToken === undefined
  )
}

/** A name for the value that a pattern takes apart. */
function nameOfWhole(pattern: ts.BindingPattern, value: Expression): string {
  const name = nameOfValue(value)
  return ts.isArrayBindingPattern(pattern) && ['value', 'result', 'items'].includes(name) ? 'parts' : name
}

function destructureArray(
  pattern: ts.ArrayBindingPattern,
  source: Expression,
  context: TranspileContext,
): readonly Statement[] {
  // After a report the variables are declared all the same, so that nothing more is said of them.
  const values = listOfPattern(pattern, source, context) ?? source
  const isOwn = values === source || readsOnce(pattern)
  const { result: list, preceding } = context.capture(() => (isOwn ? values : context.hold(values, 'values')))
  const parts = pattern.elements.flatMap((element, index) => {
    if (ts.isOmittedExpression(element)) return []
    const origin = context.originOf(element)
    const position = create.numberLiteral(String(index), origin)
    if (element.dotDotDotToken !== undefined) {
      return bind(element, restOfList(list, index, origin), context)
    }
    return bind(element, create.indexAccess(list, position, origin), context)
  })
  return [...preceding, ...parts]
}

function bind(
  element: ts.BindingElement,
  value: Expression,
  context: TranspileContext,
): readonly Statement[] {
  const { initializer, name } = element
  if (initializer === undefined) return bindName(name, value, context)
  refuseNullDefault(element, context)
  const { result, preceding } = context.capture(() => context.expression(initializer))
  const origin = context.originOf(element)
  const isMissing = create.binary(value, '==', create.nullLiteral(origin), origin)
  if (preceding.length === 0) {
    return bindName(name, create.conditional(isMissing, result, value, origin), context)
  }
  const held = context.precedingName(nameOfValue(value))
  const target = create.identifier(held, origin)
  const assign = create.expressionStatement(create.assignment(target, '=', result, origin), origin)
  return [
    create.variableDeclaration('def', held, value, origin),
    create.ifStatement(
      create.binary(target, '==', create.nullLiteral(origin), origin),
      create.block([...preceding, assign], origin),
      undefined,
      origin,
    ),
    ...bindName(name, target, context),
  ]
}

function bindName(name: ts.BindingName, value: Expression, context: TranspileContext): readonly Statement[] {
  if (ts.isIdentifier(name)) return context.declareVariable(name, value)
  return destructureValue(name, value, context)
}

/** Reports a default beside a type that has both null and undefined: Groovy has one of them only. */
export function refuseNullDefault(
  node: ts.BindingElement | ts.ParameterDeclaration,
  context: TranspileContext,
): void {
  const type = context.checker.getTypeAtLocation(node.name)
  const parts = type.isUnion() ? type.types : [type]
  if (parts.some((part) => part.flags & ts.TypeFlags.Null)) {
    context.report('null-with-default', node, { name: node.name.getText() })
  }
}

/** Reports a part that a class computes: only its fields are in the map that an object of it is. */
function refuseMemberOfClass(
  pattern: ts.BindingPattern,
  name: ts.PropertyName,
  context: TranspileContext,
): void {
  const { checker } = context
  const type = checker.getNonNullableType(checker.getTypeAtLocation(pattern))
  const member = checker.getPropertyOfType(type, name.getText())?.valueDeclaration
  if (member === undefined || !ts.isClassDeclaration(member.parent) || ts.isPropertyDeclaration(member))
    return
  if (ts.isParameter(member)) return
  context.report('unsupported-syntax', name, {
    construct: 'a pattern that takes a method or a getter out of an object of a class',
    instead: 'Read it from the object where it is used',
  })
}

/** The key of a part that a pattern takes out of an object: text, or the expression that gives it. */
export type TakenKey = string | Expression

/** A part of an object in a pattern: `{ name }`, `{ 'a b': x }`, `{ [key]: x }`. */
export function partOfMap(
  source: Expression,
  name: ts.PropertyName,
  context: TranspileContext,
): { readonly key: TakenKey; readonly value: Expression } {
  const origin = context.originOf(name)
  if (!ts.isComputedPropertyName(name)) {
    return { key: name.text, value: memberAccess(source, name.text, origin) }
  }
  const key = keyExpression(name.expression, context)
  if (key.kind === 'string-literal') return { key: key.value, value: memberAccess(source, key.value, origin) }
  const held = context.hoist(key, 'key')
  return { key: held, value: create.indexAccess(source, held, origin) }
}

/** `source.drop(2)` */
export function restOfList(source: Expression, from: number, origin: Origin): Expression {
  const position = create.numberLiteral(String(from), origin)
  return create.methodCall(source, 'drop', [create.positional(position)], origin)
}

/** `source.findAll { key, value -> !(key in ['name']) }` */
export function restOfMap(
  source: Expression,
  takenKeys: readonly TakenKey[],
  origin: Origin,
  context: TranspileContext,
): Expression {
  // In a scope of their own: a variable that the user declares later keeps its name.
  const [key = 'key', value = 'value'] = context.scoped(() =>
    ['key', 'value'].map((wanted) => context.localName(wanted)),
  )
  const taken = takenKeys.map((name) =>
    typeof name === 'string' ? create.stringLiteral(name, origin) : name,
  )
  const test = create.binary(create.identifier(key, origin), 'in', create.listLiteral(taken, origin), origin)
  const keep = create.expressionStatement(create.unary('!', test, origin), origin)
  const closure = create.closure(
    [create.parameter(key), create.parameter(value)],
    create.block([keep], origin),
    origin,
  )
  return create.methodCall(source, 'findAll', [], origin, { body: closure })
}
