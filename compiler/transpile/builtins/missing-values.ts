import { ts } from 'ts-morph'
import { kindsOfType } from '../types.ts'

/** What a type says of values that are missing, as JSON treats null and undefined in different ways. */
export interface MissingValues {
  readonly hasUndefined: boolean
  /** Why values of the type cannot be written as JSON in one way. */
  readonly reason?: string
}

/** Looks through a type and all that its values hold. */
export function missingValues(root: ts.Type, checker: ts.TypeChecker): MissingValues {
  const seen = new Set<ts.Type>()
  let hasNull = false
  let hasUndefined = false
  let reason: string | undefined
  const visit = (type: ts.Type, isElement: boolean): void => {
    if (seen.has(type) || reason !== undefined) return
    seen.add(type)
    const kinds = kindsOfType(type, checker)
    if (kinds.has('null')) hasNull = true
    // In an array an undefined element is written as null.
    if (kinds.has('undefined') && !isElement) hasUndefined = true
    for (const kind of [
      'unknown',
      'function',
      'Map',
      'Set',
      'Date',
      'RegExp',
      'Error',
      'RegExpMatch',
    ] as const) {
      if (kinds.has(kind))
        reason =
          kind === 'unknown' ? 'a part of the value has no known type' : `a part of the value is a ${kind}`
    }
    for (const member of type.isUnion() ? type.types : [type]) visitMembers(member)
  }
  const visitMembers = (type: ts.Type): void => {
    if ((type.flags & ts.TypeFlags.Object) === 0) return
    if (checker.isArrayType(type) || checker.isTupleType(type)) {
      // Arrays and tuples are references to generic types.
      for (const element of checker.getTypeArguments(type as ts.TypeReference)) visit(element, true)
      return
    }
    if (hasHiddenFields(type)) reason = 'a part of the value is an object of a class with #fields'
    for (const property of checker.getPropertiesOfType(type)) {
      if (!isOfPrototype(property)) visit(checker.getTypeOfSymbol(property), false)
      else if (property.name === 'toJSON') reason = 'a part of the value has a toJSON of its own'
    }
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String)
    if (index !== undefined) visit(index, false)
  }
  visit(root, true)
  if (reason === undefined && hasNull && hasUndefined) {
    reason = 'null and undefined can both stand in the value, and Groovy cannot tell them apart'
  }
  return { hasUndefined, ...(reason !== undefined && { reason }) }
}

/** A method or accessor of a class, which JSON leaves out. */
function isOfPrototype({ valueDeclaration }: ts.Symbol): boolean {
  return (
    valueDeclaration !== undefined &&
    ts.isClassDeclaration(valueDeclaration.parent) &&
    !ts.isPropertyDeclaration(valueDeclaration)
  )
}

/** True for a class with fields like `#count`. */
export function hasHiddenFields(type: ts.Type): boolean {
  const owner = type.symbol?.valueDeclaration
  return (
    owner !== undefined &&
    ts.isClassDeclaration(owner) &&
    owner.members.some(({ name }) => name !== undefined && ts.isPrivateIdentifier(name))
  )
}
