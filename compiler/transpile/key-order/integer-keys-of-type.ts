import { ts } from 'ts-morph'
import { claimedTypes } from './claimed-types.ts'

/** True for a key that JavaScript puts in front of others: an integer below 2³² - 1, as it prints. */
export function isIntegerKey(key: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 4_294_967_295
}

/** False for a type whose objects surely have no keys that look like integers: all their keys are declared. */
export function mayHoldIntegerKeys(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.isUnion()) return type.types.some((part) => mayHoldIntegerKeys(part, checker))
  if ((type.flags & ts.TypeFlags.Instantiable) !== 0) {
    const constraint = checker.getBaseConstraintOfType(type)
    return constraint === undefined || constraint === type || mayHoldIntegerKeys(constraint, checker)
  }
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NonPrimitive)) !== 0) return true
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return false
  if (claimedTypes(checker).has(type) || isSumOfMore(type, checker)) return true
  const properties = checker.getPropertiesOfType(type)
  const indexes = checker.getIndexInfosOfType(type)
  // Anything can be assigned to a type without members.
  if (properties.length === 0 && indexes.length === 0) return true
  return (
    indexes.some(({ keyType }) => mayBeIntegerKey(keyType)) ||
    properties.some(({ name }) => isIntegerKey(name))
  )
}

/** `{ name, ...counts }`: TypeScript forgets that `counts` may have any keys. */
function isSumOfMore(type: ts.Type, checker: ts.TypeChecker): boolean {
  const literal = type.symbol?.declarations?.[0]
  if (literal === undefined || !ts.isObjectLiteralExpression(literal)) return false
  if (!literal.properties.some(ts.isSpreadAssignment)) return false
  return literal.properties.some((part) => {
    if (ts.isSpreadAssignment(part))
      return mayHoldIntegerKeys(checker.getTypeAtLocation(part.expression), checker)
    return (
      ts.isComputedPropertyName(part.name) && mayBeIntegerKey(checker.getTypeAtLocation(part.name.expression))
    )
  })
}

/** As `mayHoldIntegerKeys`, for a value of the type and all that it holds. */
export function mayHoldIntegerKeysInside(
  type: ts.Type,
  checker: ts.TypeChecker,
  seen = new Set<ts.Type>(),
): boolean {
  if (seen.has(type)) return false
  seen.add(type)
  const inside = (part: ts.Type): boolean => mayHoldIntegerKeysInside(part, checker, seen)
  if (type.isUnion()) return type.types.some(inside)
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    // Arrays and tuples are references to generic types.
    return checker.getTypeArguments(type as ts.TypeReference).some(inside)
  }
  if (type.getCallSignatures().length > 0) return false
  if (mayHoldIntegerKeys(type, checker)) return true
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return false
  return (
    checker.getPropertiesOfType(type).some((property) => inside(checker.getTypeOfSymbol(property))) ||
    checker.getIndexInfosOfType(type).some((index) => inside(index.type))
  )
}

/** False for a type of keys of which none looks like an integer: literals, and templates such as `stage-${string}`. */
export function mayBeIntegerKey(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(mayBeIntegerKey)
  if (type.isStringLiteral()) return isIntegerKey(type.value)
  if (type.isNumberLiteral()) return isIntegerKey(String(type.value))
  if ((type.flags & ts.TypeFlags.TemplateLiteral) !== 0) {
    // The flag says so.
    const { texts } = type as ts.TemplateLiteralType
    return texts.every((text) => /^\d*$/.test(text))
  }
  return (type.flags & (ts.TypeFlags.ESSymbolLike | ts.TypeFlags.BooleanLike)) === 0
}
