import type { Block, Expression, IfStatement, Statement } from '../../groovy/ast/nodes.ts'

/**
 * The body of a closure with what it gives passed through `convert`: every `return`, and the last expression.
 * @param isLast true when the block is the end of the closure
 */
export function withResults(
  block: Block,
  convert: (value: Expression) => Expression,
  isLast: boolean,
): Block {
  const visit = (statement: Statement, isEnd: boolean): Statement => {
    const inner = (body: Block): Block => withResults(body, convert, false)
    switch (statement.kind) {
      case 'return':
        return statement.value === undefined ? statement : { ...statement, value: convert(statement.value) }
      case 'expression-statement':
        return isEnd ? { ...statement, expression: convert(statement.expression) } : statement
      case 'block':
        return inner(statement)
      case 'if':
        return branches(statement)
      case 'for-in':
      case 'for':
      case 'while':
        return { ...statement, body: inner(statement.body) }
      case 'labeled': {
        const { statement: loop } = statement
        return { ...statement, statement: { ...loop, body: inner(loop.body) } }
      }
      case 'switch':
        return {
          ...statement,
          cases: statement.cases.map((one) => ({
            ...one,
            statements: one.statements.map((item) => visit(item, false)),
          })),
        }
      case 'try':
        return {
          ...statement,
          body: inner(statement.body),
          catches: statement.catches.map((one) => ({ ...one, body: inner(one.body) })),
          ...(statement.finalizer && { finalizer: inner(statement.finalizer) }),
        }
      default:
        return statement
    }
  }
  const branches = (statement: IfStatement): IfStatement => {
    const { thenBranch, elseBranch } = statement
    return {
      ...statement,
      thenBranch: withResults(thenBranch, convert, false),
      ...(elseBranch && {
        elseBranch: elseBranch.kind === 'if' ? branches(elseBranch) : withResults(elseBranch, convert, false),
      }),
    }
  }
  const { statements } = block
  return {
    ...block,
    statements: statements.map((statement, index) =>
      visit(statement, isLast && index === statements.length - 1),
    ),
  }
}
