import { ts } from 'ts-morph'
import { namedProperty } from './node-at.ts'
import type { TypeErrorInPlace } from './type-error-in-place.ts'

/** Messages about a property that cannot be set, and about one that is not there. */
const notSettable: ReadonlySet<number> = new Set([2540, 2542, 2339, 2551])

/** `params.X = …`, or `env.X = …` on the `env` that a section's function is given. */
export function reportReadOnlyValue({ number, node, span, checker, diagnostics }: TypeErrorInPlace): boolean {
  const target = ts.isPropertyAccessExpression(node) ? node : node.parent
  if (!notSettable.has(number) || !ts.isPropertyAccessExpression(target) || !isAssigned(target)) return false
  const type = checker.getTypeAtLocation(target.expression).aliasSymbol?.name
  if (type !== 'DeclaredEnvironment' && type !== 'DeclaredParameters') return false
  const owner = type === 'DeclaredEnvironment' ? 'env' : 'params'
  diagnostics.report('read-only-value', span, { owner, path: target.getText(), name: target.name.text })
  return true
}

function isAssigned(target: ts.PropertyAccessExpression): boolean {
  const { parent } = target
  if (!ts.isBinaryExpression(parent) || parent.left !== target) return false
  const { kind } = parent.operatorToken
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment
}

/** A function that wants arguments where Jenkins, or the section, has none to give. */
export function reportWantedArguments({ message, node, span, diagnostics }: TypeErrorInPlace): boolean {
  const property = namedProperty(node)
  if (property === undefined || !message.includes('Expected 1 or more, but got 0')) return false
  const section = property.parent.parent
  const name = ts.isPropertyAssignment(section) ? section.name.getText() : 'stages'
  diagnostics.report('function-without-arguments', span, { path: node.getText(), section: name })
  return true
}

/** `` shell('make') `` for `` shell`make` ``. */
export function reportCalledTag({ message, node, span, diagnostics }: TypeErrorInPlace): boolean {
  if (!message.includes("'TemplateStringsArray'") || !ts.isCallExpression(node.parent)) return false
  diagnostics.report('tag-called', span, { tag: node.parent.expression.getText() })
  return true
}

/** Steps that run a command and give nothing unless they are asked to. */
const commandSteps: ReadonlySet<string> = new Set(['sh', 'bat', 'powershell', 'pwsh'])

/** The output of a command where none was asked for. */
export function reportMissingOutput({ node, span, checker, diagnostics }: TypeErrorInPlace): boolean {
  const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
  const value = isMember ? node.parent.expression : node
  if ((checker.getTypeAtLocation(value).flags & ts.TypeFlags.Void) === 0) return false
  const step = commandStep(value, checker)
  if (step === undefined) return false
  diagnostics.report('command-gives-nothing', span, { step })
  return true
}

/** The step whose call gave a value, itself or through a constant. */
function commandStep(value: ts.Node, checker: ts.TypeChecker): string | undefined {
  if (ts.isCallExpression(value) || ts.isTaggedTemplateExpression(value)) {
    const name = (ts.isCallExpression(value) ? value.expression : value.tag).getText()
    return commandSteps.has(name) ? name : undefined
  }
  const declaration = checker.getSymbolAtLocation(value)?.valueDeclaration
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return undefined
  return declaration.initializer && commandStep(declaration.initializer, checker)
}
