import { ts } from 'ts-morph'
import { isAssignmentOperator } from './assigned-symbols.ts'
import { unwrap } from './unwrap.ts'

/** How a local variable gets other values than its first. */
export interface Assignments {
  /** Right sides of `=`, `??=`, `||=` and `&&=`. */
  readonly assigned: readonly ts.Expression[]
  readonly steps: readonly NumberStep[]
  /** True when it is written in a way that is not followed: destructuring, `for (x of …)`. */
  readonly hasOther: boolean
}

/** `++`, `--`, `+=`, `-=` and the other compound assignments. */
export interface NumberStep {
  /** Absent for `++` and `--`. */
  readonly by: ts.Expression | undefined
  /** True for `++`, `--`, `+=` and `-=` of a number literal. */
  readonly isConstant: boolean
  /** True for `++` and `+=`. */
  readonly isUp: boolean
  /** True for `/=` and `**=`. */
  readonly isFractional: boolean
}

const replacing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
])

/** Finds every write to a variable inside the function that declares it. */
export function assignmentsTo(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  checker: ts.TypeChecker,
): Assignments {
  const assigned: ts.Expression[] = []
  const steps: NumberStep[] = []
  let hasOther = false
  const isIt = (node: ts.Node): boolean =>
    ts.isIdentifier(node) && checker.getSymbolAtLocation(node) === symbol
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)) {
      const target = unwrap(node.left)
      if (isIt(target)) {
        if (replacing.has(node.operatorToken.kind)) assigned.push(node.right)
        else steps.push(compoundStep(node))
      } else if (!ts.isIdentifier(target) && mentions(target, isIt) && isPattern(target)) hasOther = true
    }
    if (isUpdate(node) && isIt(unwrap(node.operand))) {
      const isUp = node.operator === ts.SyntaxKind.PlusPlusToken
      steps.push({ by: undefined, isConstant: true, isUp, isFractional: false })
    }
    if (ts.isForOfStatement(node) && isIt(node.initializer)) hasOther = true
    ts.forEachChild(node, visit)
  }
  visit(enclosingFunction(declaration))
  return { assigned, steps, hasOther }
}

function compoundStep(node: ts.BinaryExpression): NumberStep {
  const operator = node.operatorToken.kind
  const isUp = operator === ts.SyntaxKind.PlusEqualsToken
  const isConstant =
    (isUp || operator === ts.SyntaxKind.MinusEqualsToken) && ts.isNumericLiteral(unwrap(node.right))
  const isFractional =
    operator === ts.SyntaxKind.SlashEqualsToken || operator === ts.SyntaxKind.AsteriskAsteriskEqualsToken
  return { by: node.right, isConstant, isUp, isFractional }
}

function isUpdate(node: ts.Node): node is ts.PrefixUnaryExpression | ts.PostfixUnaryExpression {
  return (
    (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) &&
    (node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken)
  )
}

function isPattern(node: ts.Node): boolean {
  return ts.isArrayLiteralExpression(node) || ts.isObjectLiteralExpression(node)
}

function mentions(node: ts.Node, isIt: (node: ts.Node) => boolean): boolean {
  return isIt(node) || (ts.forEachChild(node, (child) => mentions(child, isIt)) ?? false)
}

/** The outermost function around a declaration: writes may stand in any closure inside it. */
function enclosingFunction(node: ts.Node): ts.Node {
  let outermost: ts.Node = node
  for (let current: ts.Node | undefined = node; current !== undefined; current = current.parent) {
    if (ts.isFunctionLike(current)) outermost = current
  }
  return outermost === node ? node.getSourceFile() : outermost
}
