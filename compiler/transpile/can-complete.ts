import { ts } from 'ts-morph'

/** True when the end of the statements can be reached: no `return`, `throw`, `break` or endless loop on every path. */
export function canComplete(statements: readonly ts.Statement[]): boolean {
  return statements.every(statementCanComplete)
}

function statementCanComplete(node: ts.Statement): boolean {
  if (
    ts.isReturnStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isBreakStatement(node) ||
    ts.isContinueStatement(node)
  ) {
    return false
  }
  if (ts.isBlock(node)) return canComplete(node.statements)
  if (ts.isLabeledStatement(node)) return statementCanComplete(node.statement)
  if (ts.isIfStatement(node)) {
    return (
      node.elseStatement === undefined ||
      statementCanComplete(node.thenStatement) ||
      statementCanComplete(node.elseStatement)
    )
  }
  if (ts.isTryStatement(node)) return tryCanComplete(node)
  if (ts.isSwitchStatement(node)) return switchCanComplete(node)
  if (ts.isWhileStatement(node)) {
    return node.expression.kind !== ts.SyntaxKind.TrueKeyword || hasBreak(node.statement)
  }
  return true
}

function tryCanComplete(node: ts.TryStatement): boolean {
  if (node.finallyBlock !== undefined && !canComplete(node.finallyBlock.statements)) return false
  return (
    canComplete(node.tryBlock.statements) ||
    (node.catchClause !== undefined && canComplete(node.catchClause.block.statements))
  )
}

function switchCanComplete(node: ts.SwitchStatement): boolean {
  const { clauses } = node.caseBlock
  const last = clauses.at(-1)
  return (
    !clauses.some(ts.isDefaultClause) ||
    clauses.some((clause) => clause.statements.some(hasBreak)) ||
    (last !== undefined && canComplete(last.statements))
  )
}

/** True when a `break` in the statement may leave it: one of its own loop or switch, or any with a label. */
function hasBreak(node: ts.Node): boolean {
  if (ts.isBreakStatement(node)) return true
  if (ts.isFunctionLike(node)) return false
  const takesBreaks = ts.isIterationStatement(node, false) || ts.isSwitchStatement(node)
  return ts.forEachChild(node, (child) => (takesBreaks ? hasLabelledBreak(child) : hasBreak(child))) ?? false
}

function hasLabelledBreak(node: ts.Node): boolean {
  if (ts.isBreakStatement(node)) return node.label !== undefined
  if (ts.isFunctionLike(node)) return false
  return ts.forEachChild(node, hasLabelledBreak) ?? false
}
