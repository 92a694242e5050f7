import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'
import { declaredNames } from './declared-names.ts'
import { isReservedName } from './names.ts'
import { unwrap } from './unwrap.ts'
import { elementName } from './value-name.ts'

/** Methods of arrays that give a list of the same elements. */
const keepsElements: ReadonlySet<string> = new Set([
  'filter',
  'slice',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'concat',
])

/**
 * The name of a parameter that is taken apart: `left` and `right` in a comparator, `result` for an element of `results`,
 * otherwise after its form.
 */
export function patternParameterName(node: ts.ParameterDeclaration, context: TranspileContext): string {
  const method = calledMethod(node.parent)
  if (method?.name.text === 'sort' || method?.name.text === 'toSorted') {
    return node.parent.parameters[0] === node ? 'left' : 'right'
  }
  const byForm = formName(node.name, method !== undefined)
  return method === undefined || byForm === 'pair'
    ? byForm
    : freeElementName(method.expression, node.parent, byForm, context)
}

/** The name of a loop's variable that is taken apart in the body. */
export function patternVariableName(
  pattern: ts.BindingPattern,
  loop: ts.ForOfStatement | ts.ForInStatement,
  context: TranspileContext,
): string {
  const byForm = formName(pattern, true)
  return byForm === 'pair' ? byForm : freeElementName(loop.expression, loop, byForm, context)
}

function formName(pattern: ts.BindingName, isElement: boolean): string {
  if (!ts.isArrayBindingPattern(pattern)) return isElement ? 'item' : 'options'
  return pattern.elements.length <= 2 ? 'pair' : 'parts'
}

/** `items.map` when the function is written as an argument of that call. */
function calledMethod(node: ts.Node): ts.PropertyAccessExpression | undefined {
  const call = node.parent
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined
  return call.arguments.some((argument) => argument === node) ? call.expression : undefined
}

function freeElementName(
  list: ts.Expression,
  scope: ts.Node,
  fallback: string,
  context: TranspileContext,
): string {
  const name = elementName(nameOfList(list))
  const isFree =
    !isReservedName(name, 'local') && !context.isLocalName(name) && !declaredNames(scope).has(name)
  return isFree ? name : fallback
}

/**
 * The name that a list has in the source, through the methods that keep its elements.
 * @example [...results].reverse() → results
 */
export function nameOfList(list: ts.Expression): string | undefined {
  const inner = unwrap(list)
  if (ts.isIdentifier(inner)) return inner.text
  const [spread] = ts.isArrayLiteralExpression(inner) && inner.elements.length === 1 ? inner.elements : []
  if (spread !== undefined && ts.isSpreadElement(spread)) return nameOfList(spread.expression)
  if (ts.isPropertyAccessExpression(inner)) return inner.name.text
  if (!ts.isCallExpression(inner) || !ts.isPropertyAccessExpression(inner.expression)) return undefined
  return keepsElements.has(inner.expression.name.text) ? nameOfList(inner.expression.expression) : undefined
}
