import { ts } from 'ts-morph'

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

/** What DSL functions make; nobody writes such an object out. */
const madeByFunctions: ReadonlySet<string> = new Set([
  'RawGroovy',
  'Condition',
  'AgentDefinition',
  'ParameterDefinition',
  'CredentialsReference',
  'Describable',
])

/** True for the type of an object that is written out. */
export function isOfNamedFields(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (madeByFunctions.has(type.getSymbol()?.name ?? '')) return false
  const isObject = (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0
  return isObject && !checker.isArrayLikeType(type) && type.getCallSignatures().length === 0
}
