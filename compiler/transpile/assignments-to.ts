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
  /** True for `/=`, and for `**=` but with a small exponent. */
  readonly isFractional: boolean
}

const replacing: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
])

const known = new WeakMap<ts.Symbol, Assignments>()

/** Finds every write to a variable inside the function that declares it. */
export function assignmentsTo(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  checker: ts.TypeChecker,
): Assignments {
  const before = known.get(symbol)
  if (before !== undefined) return before
  const assignments = findAssignments(symbol, declaration, checker)
  known.set(symbol, assignments)
  return assignments
}

function findAssignments(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  checker: ts.TypeChecker,
): Assignments {
  const assigned: ts.Expression[] = []
  const steps: NumberStep[] = []
  let hasOther = false
  const isIt = (node: ts.Node): boolean => {
    if (!ts.isIdentifier(node)) return false
    return ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent) === symbol
      : checker.getSymbolAtLocation(node) === symbol
  }
  for (const node of writesIn(enclosingFunction(declaration))) {
    if (ts.isBinaryExpression(node)) {
      const target = unwrap(node.left)
      if (isIt(target)) {
        if (replacing.has(node.operatorToken.kind)) assigned.push(node.right)
        else steps.push(compoundStep(node))
      } else if (isPattern(target) && assigns(target, isIt)) hasOther = true
    }
    if (isUpdate(node) && isIt(unwrap(node.operand))) {
      const isUp = node.operator === ts.SyntaxKind.PlusPlusToken
      steps.push({ by: undefined, isConstant: true, isUp, isFractional: false })
    }
    if (ts.isForOfStatement(node) && assigns(node.initializer, isIt)) hasOther = true
  }
  return { assigned, steps, hasOther }
}

const knownWrites = new WeakMap<ts.Node, readonly ts.Node[]>()

/** Assignments, updates and loops in a function: collected once, for functions can be long. */
function writesIn(root: ts.Node): readonly ts.Node[] {
  const before = knownWrites.get(root)
  if (before !== undefined) return before
  const writes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    const isAssignment = ts.isBinaryExpression(node) && isAssignmentOperator(node.operatorToken.kind)
    if (isAssignment || isUpdate(node) || ts.isForOfStatement(node)) writes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(root)
  knownWrites.set(root, writes)
  return writes
}

function compoundStep(node: ts.BinaryExpression): NumberStep {
  const operator = node.operatorToken.kind
  const isUp = operator === ts.SyntaxKind.PlusEqualsToken
  const isConstant =
    (isUp || operator === ts.SyntaxKind.MinusEqualsToken) && ts.isNumericLiteral(unwrap(node.right))
  const isSquare = ts.isNumericLiteral(unwrap(node.right)) && /^[0-3]$/.test(unwrap(node.right).getText())
  const isFractional =
    operator === ts.SyntaxKind.SlashEqualsToken ||
    (operator === ts.SyntaxKind.AsteriskAsteriskEqualsToken && !isSquare)
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

/** True when one of the targets of a pattern is the variable; an index or a default only reads it. */
function assigns(target: ts.Node, isIt: (node: ts.Node) => boolean): boolean {
  const inner = ts.isExpression(target) ? unwrap(target) : target
  if (isIt(inner)) return true
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.some((element) => assigns(element, isIt))
  if (ts.isSpreadElement(inner) || ts.isSpreadAssignment(inner)) return assigns(inner.expression, isIt)
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.some((property) => assigns(property, isIt))
  if (ts.isPropertyAssignment(inner)) return assigns(inner.initializer, isIt)
  if (ts.isShorthandPropertyAssignment(inner)) return assigns(inner.name, isIt)
  return ts.isBinaryExpression(inner) && assigns(inner.left, isIt)
}

/** The outermost function around a declaration: writes may stand in any closure inside it. */
function enclosingFunction(node: ts.Node): ts.Node {
  let outermost: ts.Node = node
  for (let current: ts.Node | undefined = node; current !== undefined; current = current.parent) {
    if (ts.isFunctionLike(current)) outermost = current
  }
  return outermost === node ? node.getSourceFile() : outermost
}
