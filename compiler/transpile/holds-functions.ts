import { ts } from 'ts-morph'
import { isOfLanguage } from './escaping-captures.ts'

/** True for the type of a function, and of what has functions in it: `{ by: () => number }`, `(() => void)[]`. */
export function holdsFunctions(type: ts.Type, checker: ts.TypeChecker, seen = new Set<ts.Type>()): boolean {
  if (seen.has(type)) return false
  seen.add(type)
  const holds = (part: ts.Type): boolean => holdsFunctions(part, checker, seen)
  if (type.getCallSignatures().length > 0) return true
  if (type.isUnionOrIntersection()) return type.types.some(holds)
  if ((type.flags & ts.TypeFlags.Object) === 0) return false
  const isBuiltIn = type.getSymbol()?.declarations?.some(isOfLanguage) === true
  // An object type can be asked for its type arguments; those of a list, Map or Set are what it holds.
  if (isBuiltIn || checker.isTupleType(type))
    return checker.getTypeArguments(type as ts.TypeReference).some(holds)
  return type.getProperties().some((property) => holds(checker.getTypeOfSymbol(property)))
}
