import { ts } from 'ts-morph'
import { filesOf } from '../../project/files-of-checker.ts'

const known = new WeakMap<ts.TypeChecker, ReadonlySet<ts.Type>>()

/**
 * The types that a program claims values to have which come from outside: `JSON.parse(text) as Config`, `readJSON<Config>()`,
 * `function isConfig(value: unknown): value is Config`, with the types inside. Such an object may have other keys too.
 */
export function claimedTypes(checker: ts.TypeChecker): ReadonlySet<ts.Type> {
  const found = known.get(checker) ?? findClaimed(checker)
  known.set(checker, found)
  return found
}

function findClaimed(checker: ts.TypeChecker): ReadonlySet<ts.Type> {
  const claimed = new Set<ts.Type>()
  const visit = (node: ts.Node): void => {
    for (const type of claimsOf(node, checker)) addWithParts(type, checker, claimed)
    ts.forEachChild(node, visit)
  }
  for (const file of filesOf(checker)) visit(file)
  return claimed
}

/** The types that one node claims. */
function claimsOf(node: ts.Node, checker: ts.TypeChecker): readonly ts.Type[] {
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) {
    if (ts.isConstTypeReference(node.type)) return []
    return isUnknown(checker.getTypeAtLocation(node.expression)) ? [checker.getTypeAtLocation(node)] : []
  }
  if (ts.isTypePredicateNode(node))
    return node.type === undefined ? [] : [checker.getTypeAtLocation(node.type)]
  if (ts.isCallExpression(node)) return claimsOfCall(node, checker)
  // `const config: Config = data`
  const isTyped = ts.isVariableDeclaration(node) && node.type !== undefined && node.initializer !== undefined
  return isTyped && isUnknown(checker.getTypeAtLocation(node.initializer))
    ? [checker.getTypeAtLocation(node)]
    : []
}

/** What is expected where a call gives `any`, and what `readJSON<T>()` gives: its `T` is nowhere among what it takes. */
function claimsOfCall(node: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Type[] {
  const type = checker.getTypeAtLocation(node)
  if (isUnknown(type)) {
    const expected = checker.getContextualType(node)
    return expected === undefined ? [] : [expected]
  }
  const declaration = checker.getResolvedSignature(node)?.declaration
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return []
  const claimed = declaration.typeParameters?.find(({ name }) => declaration.type?.getText() === name.text)
  if (claimed === undefined) return []
  const isOfParameter = new RegExp(`\\b${claimed.name.text}\\b`)
  return declaration.parameters.some((one) => isOfParameter.test(one.type?.getText() ?? '')) ? [] : [type]
}

function isUnknown(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0
}

function addWithParts(type: ts.Type, checker: ts.TypeChecker, claimed: Set<ts.Type>): void {
  if (claimed.has(type)) return
  if (type.isUnion()) {
    for (const part of type.types) addWithParts(part, checker, claimed)
    return
  }
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return
  claimed.add(type)
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    // Arrays and tuples are references to generic types.
    for (const part of checker.getTypeArguments(type as ts.TypeReference))
      addWithParts(part, checker, claimed)
    return
  }
  for (const property of checker.getPropertiesOfType(type)) {
    if (property.declarations?.some((one) => one.getSourceFile().isDeclarationFile) === true) continue
    addWithParts(checker.getTypeOfSymbol(property), checker, claimed)
  }
  for (const index of checker.getIndexInfosOfType(type)) addWithParts(index.type, checker, claimed)
}
