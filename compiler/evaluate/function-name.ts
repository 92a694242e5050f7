import { ts } from 'ts-morph'

/**
 * The name that JavaScript gives an anonymous function for the place where it stands: `const build = () => {}`.
 * @returns undefined when it gives none, or one that is computed
 */
export function inferredName(node: ts.ArrowFunction | ts.FunctionExpression): string | undefined {
  if (node.name !== undefined) return undefined
  let value: ts.Node = node
  while (isTransparent(value.parent)) value = value.parent
  const { parent } = value
  if (ts.isExportAssignment(parent)) return 'default'
  if (ts.isBinaryExpression(parent) && parent.right === value) return assignedName(parent)
  if (!hasInitializer(parent) || parent.initializer !== value) return undefined
  return ts.isIdentifier(parent.name) || ts.isStringLiteralLike(parent.name) ? parent.name.text : undefined
}

function isTransparent(node: ts.Node): boolean {
  return (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isNonNullExpression(node)
  )
}

function assignedName({ left, operatorToken }: ts.BinaryExpression): string | undefined {
  const assigns = [
    ts.SyntaxKind.EqualsToken,
    ts.SyntaxKind.QuestionQuestionEqualsToken,
    ts.SyntaxKind.BarBarEqualsToken,
    ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ].includes(operatorToken.kind)
  return assigns && ts.isIdentifier(left) ? left.text : undefined
}

type Initialized =
  | ts.VariableDeclaration
  | ts.PropertyAssignment
  | ts.ParameterDeclaration
  | ts.BindingElement
  | ts.PropertyDeclaration

function hasInitializer(node: ts.Node): node is Initialized {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isPropertyDeclaration(node)
  )
}
