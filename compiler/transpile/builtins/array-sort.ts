import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Closure, Expression, Statement } from '../../groovy/ast/nodes.ts'
import { numberShape } from '../number-shape.ts'
import { maximumInt } from '../shapes.ts'
import { singleExpression } from '../single-expression.ts'
import { isNullable, only } from '../types.ts'
import { unwrap } from '../unwrap.ts'
import { elementKinds } from './array-elements.ts'
import type { BuiltinCall } from './builtin-call.ts'

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
  const isInteger = hasIntegerResult(comparator, call)
  if (!isInteger && !isSingle(comparator)) {
    return call.reject(
      'the comparator may give a fraction or a number beyond 31 bits; return -1, 0 or 1, or a - b',
    )
  }
  return call.context.pureCall({
    node: call.node,
    name: 'sorted',
    inputs: [{ name: 'items', value: call.receiver() }],
    callbacks: [{ node: comparator, arity: 2 }],
    build: ([items], [closure]) =>
      items === undefined || closure === undefined
        ? create.nullLiteral(call.origin)
        : create.methodCall(items, method, [], call.origin, {
            body: isInteger ? spaceship(closure) : signOf(closure),
          }),
  })
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
    name: 'sorted',
    inputs: [{ name: 'items', value: call.receiver() }],
    callbacks: [],
    build: ([items]) =>
      items === undefined ? create.nullLiteral(call.origin) : call.method(items, method, [], byText(call)),
  })
}

/** `{ left, right -> left.toString() <=> right.toString() }` */
function byText(call: BuiltinCall): Closure {
  const names = ['left', 'right']
  const [left, right] = names.map((name) => call.method(create.identifier(name, call.origin), 'toString'))
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

/** `compare(a, b) <=> 0`: -1, 0 or 1 for any number, since Groovy would cut off a fraction and the higher bits. */
function signOf(closure: Closure): Closure {
  const [first] = closure.body.statements
  const expression = first && expressionOf(first)
  if (expression === undefined) return closure
  const { origin } = expression
  const sign = create.binary(expression, '<=>', create.numberLiteral('0', origin), origin)
  const statement = create.expressionStatement(sign, origin)
  return { ...closure, body: { ...closure.body, statements: [statement] } }
}

/** True for a comparator that becomes a closure of one expression: a function with a name is called in it. */
function isSingle(comparator: ts.Expression): boolean {
  const inner = unwrap(comparator)
  const isWritten = ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)
  return !isWritten || singleExpression(inner) !== undefined
}

/** Groovy takes the comparator's answer as an `int`. */
function hasIntegerResult(comparator: ts.Expression, call: BuiltinCall): boolean {
  const inner = unwrap(comparator)
  if (!ts.isArrowFunction(inner) && !ts.isFunctionExpression(inner)) return false
  const single = singleExpression(inner)
  const results = single === undefined ? returnedExpressions(inner) : [single]
  return results.every((result) => isSafe(unwrap(result), single !== undefined, call))
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
