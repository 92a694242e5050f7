import { ts } from 'ts-morph'
import { nodeAt } from './node-at.ts'
import { isOfNamedFields, parameterTypes } from './parameter-types.ts'

const noOverload = 2769

/**
 * TypeScript's refusal of a call of a function with overloads: what it has against the overload that is meant, at the
 * argument or property which that is about. It points at the name of the function when its overloads differ.
 */
export function withoutOverloads(
  problem: ts.Diagnostic,
  file: ts.SourceFile,
  checker: ts.TypeChecker,
): ts.Diagnostic {
  const { start, length = 0, messageText } = problem
  if (problem.code !== noOverload || start === undefined || typeof messageText === 'string') return problem
  const call = callAt(nodeAt(file, start, start + length))
  // An options object is what the last overload takes.
  const takesOptions = call === undefined || call.arguments.some((one) => ts.isObjectLiteralExpression(one))
  const chosen = messageText.next?.at(takesOptions ? -1 : 0)
  const why = chosen?.next?.[0]
  if (why === undefined) return problem
  const isCallee =
    call !== undefined && start >= call.expression.getStart(file) && start < call.expression.end
  const culprit = isCallee ? misfitIn(call, checker) : undefined
  const span = culprit === undefined ? { start, length } : spanOf(culprit, file)
  return { ...problem, ...span, messageText: why }
}

function callAt(node: ts.Node): ts.CallExpression | undefined {
  for (let one = node; !ts.isSourceFile(one); one = one.parent) if (ts.isCallExpression(one)) return one
  return undefined
}

/** The first part of a call's arguments that fits none of the objects that its overloads take. */
function misfitIn(call: ts.CallExpression, checker: ts.TypeChecker): ts.Node | undefined {
  for (const [index, argument] of call.arguments.entries()) {
    if (!ts.isObjectLiteralExpression(argument)) continue
    const wanted = parameterTypes(call, index, checker).find((type) => isOfNamedFields(type, checker))
    const found = wanted && misfit(argument, wanted, checker)
    if (found !== undefined) return found
  }
  return undefined
}

/** The innermost property of `value` that does not fit. */
function misfit(value: ts.Expression, wanted: ts.Type, checker: ts.TypeChecker): ts.Node | undefined {
  if (ts.isObjectLiteralExpression(value))
    return firstOf(value.properties, (property) => misfitProperty(property, wanted, checker))
  if (!ts.isArrayLiteralExpression(value)) return undefined
  const element = checker.getIndexTypeOfType(wanted, ts.IndexKind.Number)
  return element && firstOf(value.elements, (one) => misfit(one, element, checker))
}

function misfitProperty(
  property: ts.ObjectLiteralElementLike,
  wanted: ts.Type,
  checker: ts.TypeChecker,
): ts.Node | undefined {
  if (!ts.isPropertyAssignment(property)) return undefined
  const { name, initializer } = property
  const field = wanted.getProperty(ts.isStringLiteralLike(name) ? name.text : name.getText())
  if (field === undefined) return wanted.getStringIndexType() === undefined ? name : undefined
  const type = checker.getNonNullableType(checker.getTypeOfSymbol(field))
  const inner = misfit(initializer, type, checker)
  if (inner !== undefined) return inner
  return checker.isTypeAssignableTo(checker.getTypeAtLocation(initializer), type) ? undefined : name
}

function firstOf<Part>(
  parts: readonly Part[],
  find: (part: Part) => ts.Node | undefined,
): ts.Node | undefined {
  for (const part of parts) {
    const found = find(part)
    if (found !== undefined) return found
  }
  return undefined
}

function spanOf(node: ts.Node, file: ts.SourceFile): { start: number; length: number } {
  return { start: node.getStart(file), length: node.end - node.getStart(file) }
}
