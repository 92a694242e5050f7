import type { ts } from 'ts-morph'

/** What the overloads of a called function take as the argument of a place. */
export function parameterTypes(
  call: ts.CallExpression,
  index: number,
  checker: ts.TypeChecker,
): readonly ts.Type[] {
  const signatures = checker.getTypeAtLocation(call.expression).getCallSignatures()
  return signatures
    .flatMap(({ parameters }) => parameters[index] ?? [])
    .map((parameter) => checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(parameter, call)))
}
