import { ts } from 'ts-morph'
import { isAssignmentOperator } from './assigned-symbols.ts'
import { unwrap } from './unwrap.ts'

/** Methods of arrays, Maps and Sets that change what they are called on. */
export const changingMethods: ReadonlySet<string> = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'copyWithin',
  'add',
  'set',
  'delete',
  'clear',
])

const known = new WeakMap<ts.Node, ReadonlySet<ts.Symbol>>()

/** The variables of a function whose value, or a part of it, is changed in place somewhere inside it. */
export function mutatedSymbols(root: ts.Node, checker: ts.TypeChecker): ReadonlySet<ts.Symbol> {
  const found = known.get(root) ?? findMutated(root, checker)
  known.set(root, found)
  return found
}

function findMutated(root: ts.Node, checker: ts.TypeChecker): ReadonlySet<ts.Symbol> {
  const symbols = new Set<ts.Symbol>()
  const note = (node: ts.Expression): void => {
    let place = unwrap(node)
    while (ts.isPropertyAccessExpression(place) || ts.isElementAccessExpression(place)) {
      place = unwrap(place.expression)
    }
    const symbol = ts.isIdentifier(place) ? checker.getSymbolAtLocation(place) : undefined
    if (symbol !== undefined) symbols.add(symbol)
  }
  /** An assignment to a property or element changes its object; one to a variable changes no value. */
  const noteTarget = (node: ts.Expression): void => {
    const target = unwrap(node)
    if (ts.isPropertyAccessExpression(target) || ts.isElementAccessExpression(target)) note(target.expression)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) noteTarget(node.left)
    if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) noteUpdate(node)
    if (ts.isDeleteExpression(node)) noteTarget(node.expression)
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression
      if (changingMethods.has(name.text)) note(expression)
      const [first] = node.arguments
      if (expression.getText() === 'Object' && name.text === 'assign' && first !== undefined) note(first)
    }
    ts.forEachChild(node, visit)
  }
  const noteUpdate = (node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression): void => {
    const isUpdate =
      node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken
    if (isUpdate) noteTarget(node.operand)
  }
  visit(root)
  return symbols
}
