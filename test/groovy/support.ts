import * as create from '../../compiler/groovy/ast/create.ts'
import { type Block, type Expression, type Statement, generated } from '../../compiler/groovy/ast/nodes.ts'

/* Trees in few words, for tests. */

export function name(value: string): Expression {
  return create.identifier(value, generated)
}

export function text(value: string): Expression {
  return create.stringLiteral(value, generated)
}

export function number(value: number): Expression {
  return create.numberLiteral(String(value), generated)
}

/** A step as a statement: `sh 'make'`. */
export function step(called: string, ...values: readonly Expression[]): Statement {
  return create.callStatement(called, values.map(create.positional), generated)
}

export function statement(expression: Expression): Statement {
  return create.expressionStatement(expression, generated)
}

export function block(...statements: readonly Statement[]): Block {
  return create.block(statements, generated)
}

/** A section or step without arguments: `steps { … }`. */
export function section(called: string, ...statements: readonly Statement[]): Statement {
  return create.section(called, statements, generated)
}

/** `{ x -> value }` */
export function lambda(parameter: string, value: Expression): Expression {
  return create.closure([create.parameter(parameter)], block(statement(value)), generated)
}

export const longText = 'a text that is long enough to leave no room beside it'
