import { ts } from 'ts-morph'
import { isFunctionNode } from '../called-function.ts'
import type { FunctionNode } from '../../evaluate/evaluation.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Closure, Expression, Statement } from '../../groovy/ast/nodes.ts'
import { isFraction, numberShape } from '../number-shape.ts'
import { maximumInt } from '../shapes.ts'
import { nameOfList } from '../pattern-name.ts'
import { singleExpression } from '../single-expression.ts'
import { numberText } from '../text.ts'
import { isNullable, only } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import { elementKinds } from './array-elements.ts'
import type { BuiltinCall } from './builtin-call.ts'
import { numberSign } from './double-helpers.ts'
import { withResults } from './with-results.ts'

/** `items.sort(…)`: sorts the list itself and gives it. */
export function sort(call: BuiltinCall): Expression {
  return sorted(call, 'sort')
}

/** `items.toSorted(…)`: a new list. */
export function toSorted(call: BuiltinCall): Expression {
  return sorted(call, 'toSorted')
}

function sorted(call: BuiltinCall, method: 'sort' | 'toSorted'): Expression {
  const [comparator] = call.args
  if (comparator === undefined) return sortedText(call, method)
  return call.context.pureCall({
    node: call.node,
    name: nameOfSorted(call),
    inputs: [{ name: 'items', value: call.receiver() }],
    callbacks: [{ node: comparator, arity: 2 }],
    build: ([items], [closure]) =>
      items === undefined || closure === undefined
        ? create.nullLiteral(call.origin)
        : create.methodCall(items, method, [], call.origin, {
            body: comparatorOf(comparator, closure, call),
          }),
  })
}

/** `sortedResults` for `results.sort(…)`: a name that other calls of `sort` in the file do not change. */
function nameOfSorted(call: BuiltinCall): string {
  const list = nameOfList(call.target)
  return list === undefined ? 'sorted' : `sorted${list.charAt(0).toUpperCase()}${list.slice(1)}`
}

/** Without a comparator JavaScript sorts by text, as Groovy does when the elements are text. */
function sortedText(call: BuiltinCall, method: string): Expression {
  const kinds = elementKinds(call)
  if (!only(kinds, 'string', 'number', 'boolean') || isNullable(kinds)) {
    return call.reject(
      'the elements are neither text nor numbers; give it a comparator: (a, b) => a.size - b.size',
    )
  }
  if (only(kinds, 'string')) return call.method(call.receiver(), method)
  return call.context.pureCall({
    node: call.node,
    name: nameOfSorted(call),
    inputs: [{ name: 'items', value: call.receiver() }],
    callbacks: [],
    build: ([items]) =>
      items === undefined ? create.nullLiteral(call.origin) : call.method(items, method, [], byText(call)),
  })
}

/** `{ left, right -> left.toString() <=> right.toString() }` */
function byText(call: BuiltinCall): Closure {
  const names = ['left', 'right']
  const isFractional = call.context.unit.fractions.hasElements
  const [left, right] = names.map((name) => {
    const item = create.identifier(name, call.origin)
    return isFractional ? call.helper(numberText, item) : call.method(item, 'toString')
  })
  const comparison = left && right && create.binary(left, '<=>', right, call.origin)
  const statements = comparison === undefined ? [] : [create.expressionStatement(comparison, call.origin)]
  return create.closure(
    names.map((name) => create.parameter(name)),
    create.block(statements, call.origin),
    call.origin,
  )
}

/** `a - b` as `a <=> b`, which is how Groovy writes it and cannot overflow. */
function spaceship(closure: Closure): Closure {
  const { statements } = closure.body
  const [first] = statements
  const expression = statements.length === 1 && first !== undefined ? expressionOf(first) : undefined
  if (expression?.kind !== 'binary' || expression.operator !== '-') return closure
  const left = expression.left.kind === 'cast' ? expression.left.operand : expression.left
  const comparison = create.binary(left, '<=>', expression.right, expression.origin)
  const statement = create.expressionStatement(comparison, expression.origin)
  return { ...closure, body: { ...closure.body, statements: [statement] } }
}

function expressionOf(statement: Statement): Expression | undefined {
  if (statement.kind === 'expression-statement') return statement.expression
  return statement.kind === 'return' ? statement.value : undefined
}

/** The comparator as Groovy takes it: it gives an `int`, so anything else becomes its sign. */
function comparatorOf(comparator: ts.Expression, closure: Closure, call: BuiltinCall): Closure {
  if (hasIntegerResult(comparator, call)) return spaceship(closure)
  const mayBeFraction = givesFraction(comparator, call)
  const sign = (value: Expression): Expression =>
    mayBeFraction
      ? call.helper(numberSign, value)
      : create.binary(value, '<=>', create.numberLiteral('0', value.origin), value.origin)
  return { ...closure, body: withResults(closure.body, sign) }
}

function givesFraction(comparator: ts.Expression, call: BuiltinCall): boolean {
  const { fractions } = call.context.unit
  const inner = unwrap(comparator)
  if (!isFunctionNode(inner)) return fractions.has('results')
  return fractions.has(inner) || resultsOf(inner).some((result) => isFraction(result, call.context))
}

/** Groovy takes the comparator's answer as an `int`. */
function hasIntegerResult(comparator: ts.Expression, call: BuiltinCall): boolean {
  const inner = unwrap(comparator)
  if (!ts.isArrowFunction(inner) && !ts.isFunctionExpression(inner)) return false
  const isSingle = singleExpression(inner) !== undefined
  return resultsOf(inner).every((result) => isSafe(unwrap(result), isSingle, call))
}

function resultsOf(node: FunctionNode): readonly ts.Expression[] {
  const single = singleExpression(node)
  return single === undefined ? returnedExpressions(node) : [single]
}

function isSafe(result: ts.Expression, isWhole: boolean, call: BuiltinCall): boolean {
  const shape = numberShape(result, call.context)
  if (shape.kind === 'fraction') return false
  if (shape.bound <= maximumInt) return true
  if (ts.isConditionalExpression(result)) {
    return [result.whenTrue, result.whenFalse].every((branch) => isSafe(unwrap(branch), false, call))
  }
  return isWhole && ts.isBinaryExpression(result) && result.operatorToken.kind === ts.SyntaxKind.MinusToken
}

function returnedExpressions(node: ts.FunctionLikeDeclaration): readonly ts.Expression[] {
  const found: ts.Expression[] = []
  const visit = (child: ts.Node): void => {
    if (ts.isFunctionLike(child)) return
    if (ts.isReturnStatement(child) && child.expression !== undefined) found.push(child.expression)
    ts.forEachChild(child, visit)
  }
  if (node.body !== undefined) ts.forEachChild(node.body, visit)
  return found
}
