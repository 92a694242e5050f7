import { ts } from 'ts-morph'
import { canComplete } from './can-complete.ts'
import type { TranspileContext } from './context.ts'
import { outerParent, unwrap } from './unwrap.ts'

const conversions: ReadonlySet<string> = new Set(['Number', 'parseInt'])
const questions: ReadonlySet<string> = new Set(['isNaN', 'isFinite', 'isInteger', 'isSafeInteger'])
const roundings: ReadonlySet<string> = new Set(['floor', 'ceil', 'round', 'trunc'])

/**
 * True for `Number(text)` and `parseInt(text)` whose result is asked whether it is a number, or rounded. Only such a
 * result can be NaN or a fraction; elsewhere text that holds no integer stops the build.
 */
export function isAskedForNaN(node: ts.CallExpression, context: TranspileContext): boolean {
  if (!conversions.has(nameOf(node))) return false
  if (isQuestion(outerParent(node))) return true
  const { parent, child } = outerParent(node)
  if (!ts.isVariableDeclaration(parent) || parent.initializer !== child) return false
  if (!ts.isIdentifier(parent.name)) return false
  const { name } = parent
  const symbol = context.checker.getSymbolAtLocation(name)
  return (identifiersIn(context.handle.node).get(name.text) ?? []).some(
    (inner) => inner !== name && isQuestion(outerParent(inner), true) && context.symbolOf(inner) === symbol,
  )
}

const knownIdentifiers = new WeakMap<ts.Node, ReadonlyMap<string, readonly ts.Identifier[]>>()

/** The identifiers of a function by name: collected once, for functions can be long. */
function identifiersIn(root: ts.Node): ReadonlyMap<string, readonly ts.Identifier[]> {
  const before = knownIdentifiers.get(root)
  if (before !== undefined) return before
  const identifiers = new Map<string, ts.Identifier[]>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const others = identifiers.get(node.text)
      if (others === undefined) identifiers.set(node.text, [node])
      else others.push(node)
    }
    ts.forEachChild(node, visit)
  }
  visit(root)
  knownIdentifiers.set(root, identifiers)
  return identifiers
}

function isQuestion(
  { parent, child }: { readonly parent: ts.Node; readonly child: ts.Node },
  isVariable = false,
): boolean {
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== child) return false
  const name = nameOf(parent)
  return questions.has(name) || (!isVariable && roundings.has(name))
}

function nameOf(node: ts.CallExpression): string {
  const callee = unwrap(node.expression)
  if (ts.isIdentifier(callee)) return callee.text
  if (!ts.isPropertyAccessExpression(callee) || !ts.isIdentifier(callee.expression)) return ''
  return ['Number', 'Math'].includes(callee.expression.text) ? callee.name.text : ''
}

/**
 * True where a constant that holds `parseInt(text)` has been found to be a number: behind `if (Number.isNaN(n)) return`,
 * in a branch of such a condition. `Number(text)` must have been found to be an integer.
 */
export function isSurelyInteger(
  node: ts.Identifier,
  declaration: ts.VariableDeclaration,
  context: TranspileContext,
): boolean {
  const { initializer } = declaration
  const call = initializer && unwrap(initializer)
  if (call === undefined || !ts.isCallExpression(call) || !isAskedForNaN(call, context)) return false
  if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return false
  const guards: Guards = {
    name: node.text,
    finding: nameOf(call) === 'Number' ? ['isInteger', 'isSafeInteger'] : [...questions].slice(1),
    refuting: nameOf(call) === 'Number' ? [] : ['isNaN'],
  }
  for (let child: ts.Node = node; child !== declaration.parent.parent.parent; child = child.parent) {
    const { parent } = child
    if (parent === undefined || ts.isSourceFile(parent)) return false
    if (isGuarded(child, parent, guards, context)) return true
  }
  return false
}

interface Guards {
  readonly name: string
  /** Questions whose yes means that it is an integer. */
  readonly finding: readonly string[]
  /** Questions whose no means that it is an integer. */
  readonly refuting: readonly string[]
}

function isGuarded(child: ts.Node, parent: ts.Node, guards: Guards, context: TranspileContext): boolean {
  if (ts.isConditionalExpression(parent)) {
    if (parent.whenTrue === child) return answers(parent.condition, true, guards)
    return parent.whenFalse === child && answers(parent.condition, false, guards)
  }
  if (ts.isIfStatement(parent)) {
    if (parent.thenStatement === child) return answers(parent.expression, true, guards)
    return parent.elseStatement === child && answers(parent.expression, false, guards)
  }
  if (ts.isBinaryExpression(parent) && parent.right === child) {
    const { kind } = parent.operatorToken
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return answers(parent.left, true, guards)
    return kind === ts.SyntaxKind.BarBarToken && answers(parent.left, false, guards)
  }
  if (!ts.isBlock(parent)) return false
  return parent.statements.some(
    (statement) =>
      statement.end <= child.pos &&
      ts.isIfStatement(statement) &&
      answers(statement.expression, false, guards) &&
      isLeft(statement.thenStatement, context),
  )
}

/** True for a branch that ends in a return, a throw or a call that never comes back, such as the step `error`. */
function isLeft(branch: ts.Statement, { checker }: TranspileContext): boolean {
  const last = ts.isBlock(branch) ? branch.statements.at(-1) : branch
  if (last !== undefined && ts.isExpressionStatement(last)) {
    return (checker.getTypeAtLocation(last.expression).flags & ts.TypeFlags.Never) !== 0
  }
  return !canComplete([branch])
}

/** True when a condition that gives `outcome` means that the constant is an integer. */
function answers(condition: ts.Expression, outcome: boolean, guards: Guards): boolean {
  const inner = unwrap(condition)
  if (ts.isPrefixUnaryExpression(inner) && inner.operator === ts.SyntaxKind.ExclamationToken) {
    return answers(inner.operand, !outcome, guards)
  }
  if (ts.isBinaryExpression(inner)) {
    const joining = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken
    if (inner.operatorToken.kind !== joining) return false
    return answers(inner.left, outcome, guards) || answers(inner.right, outcome, guards)
  }
  if (!ts.isCallExpression(inner) || inner.arguments[0]?.getText() !== guards.name) return false
  return (outcome ? guards.finding : guards.refuting).includes(nameOf(inner))
}
