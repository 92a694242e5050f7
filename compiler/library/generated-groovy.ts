import * as create from '../groovy/ast/create.ts'
import {
  type BinaryOperator,
  type Block,
  type Expression,
  generated,
  type MethodCall,
  type MethodDeclaration,
  type Parameter,
  type Statement,
} from '../groovy/ast/nodes.ts'

/*
 * Builders for the Groovy that every library step carries and that no source of the user's stands for.
 * A string in the place of an expression is a name.
 */

type Operand = Expression | string

function operand(value: Operand): Expression {
  return typeof value === 'string' ? create.identifier(value, generated) : value
}

export function text(value: string): Expression {
  return create.stringLiteral(value, generated)
}

export function number(value: number): Expression {
  const literal = create.numberLiteral(numberText(Math.abs(value)), generated)
  return value < 0 ? create.unary('-', literal, generated) : literal
}

/** Beyond 32 bits Groovy wants `L`; a fraction is a double, as in JavaScript. */
function numberText(value: number): string {
  if (!Number.isInteger(value)) return `${value}d`
  return value > 2 ** 31 - 1 ? `${BigInt(value)}L` : String(value)
}

/** A piece of an interpolated string: text, or `{ of: expression }`. */
export type Part = string | { readonly of: Operand }

/** `"text ${expression}"` */
export function interpolated(...parts: readonly Part[]): Expression {
  return create.gstring(
    parts.map((part) => (typeof part === 'string' ? part : operand(part.of))),
    generated,
  )
}

export function property(object: Operand, name: string): Expression {
  return create.propertyAccess(operand(object), name, generated)
}

export function at(object: Operand, index: Operand): Expression {
  return create.indexAccess(operand(object), operand(index), generated)
}

/** `name(arguments)` */
export function invoke(name: string, ...args: readonly Operand[]): MethodCall {
  return create.call(
    name,
    args.map((value) => create.positional(operand(value))),
    generated,
  )
}

/** `object.name(arguments)` */
export function invokeOn(object: Operand, name: string, ...args: readonly Operand[]): MethodCall {
  return create.methodCall(
    operand(object),
    name,
    args.map((value) => create.positional(operand(value))),
    generated,
  )
}

export function binary(left: Operand, operator: BinaryOperator, right: Operand): Expression {
  return create.binary(operand(left), operator, operand(right), generated)
}

export function isNull(value: Operand): Expression {
  return binary(value, '==', nothing())
}

export function isNotNull(value: Operand): Expression {
  return binary(value, '!=', nothing())
}

export function not(value: Operand): Expression {
  return create.unary('!', operand(value), generated)
}

export function isA(value: Operand, type: string): Expression {
  return create.instanceOf(operand(value), type, generated)
}

export function either(condition: Operand, whenTrue: Operand, whenFalse: Operand): Expression {
  return create.conditional(operand(condition), operand(whenTrue), operand(whenFalse), generated)
}

export function list(...elements: readonly Operand[]): Expression {
  return create.listLiteral(elements.map(operand), generated)
}

export function emptyMap(): Expression {
  return create.mapLiteral([], generated)
}

export function block(...statements: readonly Statement[]): Block {
  return create.block(statements, generated)
}

/** `def name = value`, or with a type. */
export function declare(name: string, value: Operand, type = 'def'): Statement {
  return create.variableDeclaration(type, name, operand(value), generated)
}

export function assign(target: Operand, value: Operand): Statement {
  return create.expressionStatement(
    create.assignment(operand(target), '=', operand(value), generated),
    generated,
  )
}

export function perform(value: Expression): Statement {
  return create.expressionStatement(value, generated)
}

export function when(condition: Expression, ...statements: readonly Statement[]): Statement {
  return create.ifStatement(condition, block(...statements), undefined, generated)
}

/** `for (name in values) { … }` */
export function forEach(name: string, values: Operand, ...statements: readonly Statement[]): Statement {
  return create.forInStatement(name, operand(values), block(...statements), generated)
}

/** `for (int name = from; name < to; name++) { … }`; `<=` when `inclusive`. */
export function count(
  name: string,
  from: number,
  to: Expression,
  statements: readonly Statement[],
  { inclusive = false } = {},
): Statement {
  return create.forStatement(
    {
      initializer: create.variableDeclaration('int', name, number(from), generated),
      condition: binary(name, inclusive ? '<=' : '<', to),
      update: create.update('++', create.identifier(name, generated), generated),
    },
    block(...statements),
    generated,
  )
}

export function returns(value: Operand): Statement {
  return create.returnStatement(operand(value), generated)
}

export function nothing(): Expression {
  return create.nullLiteral(generated)
}

export function truth(value: boolean): Expression {
  return create.booleanLiteral(value, generated)
}

export function typed(type: string, name: string): Parameter {
  return create.parameter(name, { type })
}

interface Method {
  readonly name: string
  readonly returns: string
  readonly parameters: readonly Parameter[]
  /** One line above the method. */
  readonly comment: string
  readonly body: readonly Statement[]
}

/** A private method that Jenkins runs as plain Groovy: quick, and never interrupted by a step. */
export function pureMethod(method: Method): MethodDeclaration {
  return privateMethod(method, ['NonCPS'])
}

/** A private method that may call steps. */
export function privateMethod(method: Method, annotations: readonly string[] = []): MethodDeclaration {
  const declaration = create.methodDeclaration(
    method.name,
    method.parameters,
    block(...method.body),
    generated,
    { annotations, modifiers: ['private'], returnType: method.returns },
  )
  return create.withComments(declaration, { leading: [`// ${method.comment}`], trailing: [] })
}
