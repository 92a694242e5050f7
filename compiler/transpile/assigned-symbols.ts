import { ts } from 'ts-morph'
import { unwrap } from './unwrap.ts'

/** The variables that are given another value somewhere inside `root`: by an assignment, `++` or `--`. */
export function assignedSymbols(root: ts.Node, checker: ts.TypeChecker): ReadonlySet<ts.Symbol> {
  const symbols = new Set<ts.Symbol>()
  const note = (target: ts.Expression): void => {
    const inner = unwrap(target)
    if (ts.isIdentifier(inner)) {
      const symbol = checker.getSymbolAtLocation(inner)
      if (symbol !== undefined) symbols.add(symbol)
    } else if (ts.isArrayLiteralExpression(inner)) {
      inner.elements.forEach((element) => note(ts.isSpreadElement(element) ? element.expression : element))
    } else if (ts.isObjectLiteralExpression(inner)) {
      for (const property of inner.properties) {
        if (ts.isPropertyAssignment(property)) note(property.initializer)
        else if (ts.isSpreadAssignment(property)) note(property.expression)
        else if (ts.isShorthandPropertyAssignment(property)) {
          const symbol = checker.getShorthandAssignmentValueSymbol(property)
          if (symbol !== undefined) symbols.add(symbol)
        }
      }
    } else if (ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      note(inner.left)
    }
  }
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) note(node.left)
    if (
      (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
      (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
    ) {
      note(node.operand)
    }
    if (
      (ts.isForOfStatement(node) || ts.isForInStatement(node)) &&
      !ts.isVariableDeclarationList(node.initializer)
    ) {
      note(node.initializer)
    }
    ts.forEachChild(node, visit)
  }
  visit(root)
  return symbols
}

/** True for `=`, `+=`, `??=` and the like. */
export function isAssignmentOperator(kind: ts.SyntaxKind): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}
