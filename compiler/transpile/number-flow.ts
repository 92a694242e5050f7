import { ts } from 'ts-morph'
import { builtinAround, calledFunction, isFunctionNode } from './called-function.ts'
import { computingOperator } from './computing-operator.ts'
import type { TranspileContext } from './context.ts'
import { isDataStep } from './data-step.ts'
import type { FractionPlace } from './fraction-places.ts'
import { fieldName } from './field-name.ts'
import { isFraction, numberShape } from './number-shape.ts'
import { libraryStepMetadata } from '../../dsl/library/define-step.ts'
import { arithmeticShape } from './shapes.ts'
import { isStepArgument } from './step-argument.ts'
import { kindsOf, kindsOfType } from './types.ts'
import { outerParent, unwrap } from './unwrap.ts'

/*
 * A number may be a `double` in Groovy, whose text and equality differ from an integer's. Its static type does not tell,
 * so whatever puts a fraction somewhere notes the place (see fraction-places.ts), and what reads there expects one.
 */

/** Notes where an expression puts a fraction. Called for every expression. */
export function noteNumberFlow(node: ts.Expression, context: TranspileContext): void {
  const { fractions } = context.unit
  if (ts.isBinaryExpression(node)) noteCompoundAssignment(node, context)
  if (ts.isCallExpression(node)) noteCallbacks(node, context)
  noteAnyType(node, context)
  if (mayCarryFraction(node, context)) {
    for (const place of placesOf(node, context)) fractions.add(place)
  }
  const held = context.known(node)?.value
  if (typeof held === 'object' && !isStepArgument(node, context)) noteFractionsIn(held, context)
}

function mayCarryFraction(node: ts.Expression, context: TranspileContext): boolean {
  if (isFraction(node, context)) return true
  return !context.unit.fractions.isEmpty && kindsOf(node, context).has('unknown')
}

/** A captured array or object with fractions inside, whose types do not tell of them. */
function noteFractionsIn(value: unknown, context: TranspileContext, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'number' && !Number.isInteger(item)) {
      context.unit.fractions.add(Array.isArray(value) ? 'elements' : `field ${key}`)
    }
    noteFractionsIn(item, context, seen)
  }
}

/** `total.seconds += 0.5`, `total.seconds /= 2` */
function noteCompoundAssignment(node: ts.BinaryExpression, context: TranspileContext): void {
  const operator = computingOperator(node.operatorToken.kind)
  if (operator === undefined || !kindsOf(node.left, context).has('number')) return
  const shape = arithmeticShape(operator, numberShape(node.left, context), numberShape(node.right, context))
  if (shape.kind !== 'fraction') return
  for (const place of targetPlaces(node.left, context)) context.unit.fractions.add(place)
}

/** Functions that something built in calls by their name, or that convert: `list.map(half)`, `list.map(parseFloat)`. */
function noteCallbacks(node: ts.CallExpression, context: TranspileContext): void {
  const { fractions } = context.unit
  const called = calledFunction(node, context)
  if (called.kind !== 'builtin') return
  if (called.name === 'fromEntries' && fractions.hasElements) fractions.add('keys')
  const byName = node.arguments.filter((argument) => {
    const inner = unwrap(argument)
    return !isFunctionNode(inner) && kindsOf(inner, context).has('function')
  })
  if (byName.length === 0) return
  if (fractions.hasElements) fractions.add('arguments')
  const isFractional = byName.some((argument) =>
    ['parseFloat', 'Number.parseFloat'].includes(argument.getText()),
  )
  if (isFractional || fractions.has('results')) fractions.add('elements')
}

/** JSON and the like: what types only claim may hold any number. */
function noteAnyType(node: ts.Expression, context: TranspileContext): void {
  const { checker } = context
  // Each variable's type takes a walk back through the function.
  if (!ts.isCallExpression(node) && context.unit.fractions.isEmpty) return
  const type = checker.getTypeAtLocation(node)
  const isUnknown = (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0
  if (ts.isCallExpression(node)) {
    if (isDataStep(node, context)) noteType(type, context)
    const isParsed = isUnknown && node.expression.getText() === 'JSON.parse'
    if (isParsed) noteClaims(node, context)
    if (context.unit.fractions.isEmpty) return
    const signature = checker.getResolvedSignature(node)
    const predicate = signature && checker.getTypePredicateOfSignature(signature)
    if (predicate?.type !== undefined) noteType(predicate.type, context)
  }
  if (isUnknown && !context.unit.fractions.isEmpty) noteClaims(node, context)
}

/** What the code around an expression of no known type takes its value for. */
function noteClaims(node: ts.Expression, context: TranspileContext): void {
  const { checker } = context
  const { parent } = outerParent(node)
  let isClaimed = false
  for (let outer: ts.Node = node.parent; outer !== parent; outer = outer.parent) {
    if (!ts.isAsExpression(outer) && !ts.isTypeAssertionExpression(outer)) continue
    noteType(checker.getTypeAtLocation(outer), context)
    isClaimed = true
  }
  const wanted = isClaimed ? undefined : checker.getContextualType(node)
  if (wanted !== undefined) noteType(wanted, context)
  else if (!isClaimed) context.unit.fractions.add('claims')
}

/** Marks every place inside values of a type where a number can be. */
function noteType(type: ts.Type, context: TranspileContext, seen = new Set<ts.Type>()): void {
  if (seen.has(type)) return
  seen.add(type)
  const { checker } = context
  const { fractions } = context.unit
  if (type.isUnionOrIntersection()) {
    for (const part of type.types) noteType(part, context, seen)
    return
  }
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) fractions.add('claims')
  if ((type.flags & ts.TypeFlags.Object) === 0 || type.getCallSignatures().length > 0) return
  const inner = (part: ts.Type, place: FractionPlace): void => {
    if (kindsOfType(part, checker).has('number')) fractions.add(place)
    noteType(part, context, seen)
  }
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    for (const element of checker.getTypeArguments(type as ts.TypeReference)) inner(element, 'elements')
    return
  }
  for (const index of checker.getIndexInfosOfType(type)) inner(index.type, 'keys')
  for (const property of checker.getPropertiesOfType(type)) {
    if (property.declarations?.some((one) => one.getSourceFile().isDeclarationFile) === true) continue
    inner(checker.getTypeOfSymbol(property), `field ${property.name}`)
  }
}

/** The places that the value of an expression goes to; none when it stays in the function's own variables. */
function placesOf(node: ts.Node, context: TranspileContext): readonly FractionPlace[] {
  const { parent, child } = outerParent(node)
  if (ts.isReturnStatement(parent)) return resultPlaces(enclosingFunction(parent), node, context)
  if (ts.isArrowFunction(parent)) return resultPlaces(parent, node, context)
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    const index = (parent.arguments ?? []).findIndex((argument) => argument === child)
    return index < 0 ? [] : argumentPlaces(parent, index, context)
  }
  if (ts.isArrayLiteralExpression(parent)) return isStepArgument(parent, context) ? [] : ['elements']
  if (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) {
    return parent.initializer === child ? fieldPlaces(parent.name, parent.parent, node, context) : []
  }
  if (ts.isShorthandPropertyAssignment(parent)) return fieldPlaces(parent.name, parent.parent, node, context)
  if (ts.isParameter(parent) || ts.isBindingElement(parent)) {
    return parent.initializer === child ? [parent] : []
  }
  if (ts.isConditionalExpression(parent)) return parent.condition === child ? [] : placesOf(parent, context)
  if (!ts.isBinaryExpression(parent)) return []
  const { kind } = parent.operatorToken
  if (isLogical(kind)) return placesOf(parent, context)
  return parent.right === child && isAssignment(kind) ? targetPlaces(parent.left, context) : []
}

function fieldPlaces(
  name: ts.PropertyName,
  object: ts.Node,
  value: ts.Node,
  context: TranspileContext,
): readonly FractionPlace[] {
  if (refuseLibraryArgument(object, value, context)) return []
  const field = fieldName(name, context)
  return field === undefined ? ['keys'] : [`field ${field}`]
}

/** A library step is a file of its own, which takes numbers for integers. */
function refuseLibraryArgument(object: ts.Node, node: ts.Node, context: TranspileContext): boolean {
  const { parent } = outerParent(object)
  if (!ts.isCallExpression(parent)) return false
  if (libraryStepMetadata(context.known(parent.expression)?.value) === undefined) return false
  context.report('fractional-number', node, { expression: node.getText(), place: 'given to a library step' })
  return true
}

function argumentPlaces(
  call: ts.CallExpression | ts.NewExpression,
  index: number,
  context: TranspileContext,
): readonly FractionPlace[] {
  const called = calledFunction(call, context)
  if (called.kind === 'value') return ['arguments']
  if (called.kind === 'builtin') return builtinPlaces(call, called.name, index)
  const args = call.arguments ?? []
  if (args.slice(0, index).some((argument) => ts.isSpreadElement(argument))) return ['arguments']
  const parameter = called.node.parameters[index]
  if (parameter === undefined || parameter.dotDotDotToken !== undefined) return ['elements']
  const isField = ts.isParameterPropertyDeclaration(parameter, parameter.parent)
  return isField ? [parameter, `field ${parameter.name.getText()}`] : [parameter]
}

/** Methods that keep what they are given. */
const keeping: ReadonlySet<string> = new Set([
  'new',
  'push',
  'unshift',
  'fill',
  'with',
  'concat',
  'of',
  'add',
  'set',
  'splice',
  'toSpliced',
])

function builtinPlaces(
  call: ts.CallExpression | ts.NewExpression,
  name: string,
  index: number,
): readonly FractionPlace[] {
  if (keeping.has(name)) return ['elements']
  if (!name.startsWith('reduce') || index !== 1) return []
  const callback = call.arguments?.[0]
  const inner = callback && unwrap(callback)
  const [sum] = inner !== undefined && isFunctionNode(inner) ? inner.parameters : []
  return sum === undefined ? ['arguments', 'results'] : [sum]
}

function resultPlaces(
  node: ts.Node | undefined,
  value: ts.Node,
  context: TranspileContext,
): readonly FractionPlace[] {
  if (node === undefined) return []
  if (ts.isGetAccessorDeclaration(node)) return [`field ${node.name.getText()}`]
  if (isStepFunction(node)) {
    context.report('fractional-number', value, {
      expression: value.getText(),
      place: 'the result of a library step',
    })
    return []
  }
  const around = builtinAround(node, context)
  if (around === undefined) return [node, 'results']
  if (['map', 'flatMap', 'from', 'fill'].includes(around.name)) return [node, 'elements']
  const [sum] = isFunctionNode(node) ? node.parameters : []
  return around.name.startsWith('reduce') && sum !== undefined ? [node, sum] : [node]
}

/** The function of `defineStep({ … }, (options) => …)`, whose result leaves the file. */
function isStepFunction(node: ts.Node): boolean {
  const { parent } = outerParent(node)
  return ts.isCallExpression(parent) && parent.expression.getText() === 'defineStep'
}

function targetPlaces(target: ts.Expression, context: TranspileContext): readonly FractionPlace[] {
  const inner = unwrap(target)
  if (ts.isPropertyAccessExpression(inner)) return [`field ${inner.name.text}`]
  if (ts.isElementAccessExpression(inner)) {
    const key = context.known(inner.argumentExpression)?.value
    if (typeof key === 'string') return [`field ${key}`]
    return kindsOf(inner.expression, context).has('array') ? ['elements'] : ['keys']
  }
  const declaration = ts.isIdentifier(inner) ? context.symbolOf(inner)?.valueDeclaration : undefined
  // The values of other variables are followed.
  return declaration === undefined || ts.isVariableDeclaration(declaration) ? [] : [declaration]
}

function enclosingFunction(node: ts.Node): ts.Node | undefined {
  let current: ts.Node | undefined = node
  while (current !== undefined && !isFunctionNode(current)) current = current.parent
  return current
}

function isAssignment(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.EqualsToken ||
    kind === ts.SyntaxKind.QuestionQuestionEqualsToken ||
    kind === ts.SyntaxKind.BarBarEqualsToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandEqualsToken
  )
}

function isLogical(kind: ts.SyntaxKind): boolean {
  return (
    kind === ts.SyntaxKind.BarBarToken ||
    kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    kind === ts.SyntaxKind.QuestionQuestionToken
  )
}
