import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Block, Expression, Origin, Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { loopOf } from '../loops.ts'

/** `while`; a condition that needs statements before it becomes a check at the head of the body. */
export function transpileWhileStatement(
  node: ts.WhileStatement,
  context: TranspileContext,
): readonly Statement[] {
  return [whileLoop(node.expression, () => bodyStatements(node.statement, context), node, context)]
}

/** `while (condition) { body }`, evaluated before every round whatever the condition needs. */
export function whileLoop(
  condition: ts.Expression | undefined,
  body: () => readonly Statement[],
  node: ts.Node,
  context: TranspileContext,
): Statement {
  const origin = context.originOf(node)
  return context.scoped(() => {
    const test = context.capture(() =>
      condition === undefined ? create.booleanLiteral(true, origin) : context.condition(condition),
    )
    const statements = body()
    if (test.preceding.length === 0) {
      return create.whileStatement(test.result, create.block(statements, origin), origin)
    }
    const checked = [...test.preceding, breakUnless(test.result, origin), ...statements]
    return create.whileStatement(create.booleanLiteral(true, origin), create.block(checked, origin), origin)
  })
}

/**
 * `do … while`, which Groovy 2.4 does not have: the check stands at the end of an endless loop. With a `continue`, which
 * must reach the check, it stands at the head and the first round skips it.
 */
export function transpileDoStatement(node: ts.DoStatement, context: TranspileContext): readonly Statement[] {
  const origin = context.originOf(node)
  const endless = (statements: readonly Statement[]): Statement =>
    create.whileStatement(create.booleanLiteral(true, origin), create.block(statements, origin), origin)
  if (!hasContinue(node)) {
    return [
      context.scoped(() => {
        const body = bodyStatements(node.statement, context)
        const test = context.capture(() => context.condition(node.expression))
        return endless([...body, ...test.preceding, breakUnless(test.result, origin)])
      }),
    ]
  }
  const first = create.identifier(context.localName('first'), origin)
  const loop = context.scoped(() => {
    const test = context.capture(() => context.condition(node.expression))
    const check = create.block([...test.preceding, breakUnless(test.result, origin)], origin)
    const skip = create.ifStatement(create.unary('!', first, origin), check, undefined, origin)
    const passed = create.assignment(first, '=', create.booleanLiteral(false, origin), origin)
    return endless([
      skip,
      create.expressionStatement(passed, origin),
      ...bodyStatements(node.statement, context),
    ])
  })
  return [create.variableDeclaration('def', first.name, create.booleanLiteral(true, origin), origin), loop]
}

/** The statements of a loop's body, in the current scope. */
export function bodyStatements(node: ts.Statement, context: TranspileContext): readonly Statement[] {
  return context.statements(ts.isBlock(node) ? node.statements : [node])
}

/** `if (!condition) { break }` */
function breakUnless(condition: Expression, origin: Origin): Statement {
  const leave: Block = create.block([create.breakStatement(origin)], origin)
  return create.ifStatement(create.unary('!', condition, origin), leave, undefined, origin)
}

function hasContinue(loop: ts.IterationStatement): boolean {
  const visit = (node: ts.Node): boolean => {
    if (ts.isContinueStatement(node)) return loopOf(node) === loop
    if (ts.isFunctionLike(node)) return false
    return ts.forEachChild(node, visit) ?? false
  }
  return visit(loop.statement)
}
