import type { Block, Expression, IfStatement, Statement, SwitchCase } from '../../groovy/ast/nodes.ts'

type Convert = (value: Expression) => Expression

/** The body of a closure with what it gives passed through `convert`: every `return`, and the last expression. */
export function withResults(body: Block, convert: Convert): Block {
  const statements = body.statements.map((statement, index) => {
    const isLast = index === body.statements.length - 1
    return isLast && statement.kind === 'expression-statement'
      ? { ...statement, expression: convert(statement.expression) }
      : withReturns(statement, convert)
  })
  return { ...body, statements }
}

function withReturns(statement: Statement, convert: Convert): Statement {
  switch (statement.kind) {
    case 'return':
      return statement.value === undefined ? statement : { ...statement, value: convert(statement.value) }
    case 'block':
      return inBlock(statement, convert)
    case 'if':
      return inBranches(statement, convert)
    case 'for-in':
    case 'for':
    case 'while':
      return { ...statement, body: inBlock(statement.body, convert) }
    case 'labeled': {
      const { statement: loop } = statement
      return { ...statement, statement: { ...loop, body: inBlock(loop.body, convert) } }
    }
    case 'switch':
      return { ...statement, cases: statement.cases.map((one) => inCase(one, convert)) }
    case 'try':
      return {
        ...statement,
        body: inBlock(statement.body, convert),
        catches: statement.catches.map((one) => ({ ...one, body: inBlock(one.body, convert) })),
        ...(statement.finalizer && { finalizer: inBlock(statement.finalizer, convert) }),
      }
    default:
      return statement
  }
}

function inBlock(block: Block, convert: Convert): Block {
  return { ...block, statements: block.statements.map((statement) => withReturns(statement, convert)) }
}

function inCase(one: SwitchCase, convert: Convert): SwitchCase {
  return { ...one, statements: one.statements.map((statement) => withReturns(statement, convert)) }
}

function inBranches(statement: IfStatement, convert: Convert): IfStatement {
  const { thenBranch, elseBranch } = statement
  return {
    ...statement,
    thenBranch: inBlock(thenBranch, convert),
    ...(elseBranch && {
      elseBranch: elseBranch.kind === 'if' ? inBranches(elseBranch, convert) : inBlock(elseBranch, convert),
    }),
  }
}
