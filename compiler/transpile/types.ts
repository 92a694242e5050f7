import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'
import { kindsOfOperator } from './kinds-of-operator.ts'
import { typeArgumentsOf } from './type-arguments.ts'
import { unwrap } from './unwrap.ts'

/** What the values of a static type can be, as far as the two languages differ in treating them. */
export type ValueKind =
  | 'undefined'
  | 'null'
  | 'string'
  | 'number'
  | 'boolean'
  | 'array'
  | 'function'
  | 'Map'
  | 'Set'
  | 'Date'
  | 'Error'
  | 'RegExp'
  | 'RegExpMatch'
  | 'secret'
  | 'object'
  | 'unknown'

const namedObjects: ReadonlyMap<string, ValueKind> = new Map<string, ValueKind>([
  ['Map', 'Map'],
  ['ReadonlyMap', 'Map'],
  ['Set', 'Set'],
  ['ReadonlySet', 'Set'],
  ['Date', 'Date'],
  ['Error', 'Error'],
  ['RegExp', 'RegExp'],
  ['RegExpMatchArray', 'RegExpMatch'],
  ['RegExpExecArray', 'RegExpMatch'],
])

/**
 * The kinds of value that an expression can have at this place, narrowing included.
 * @example kindsOf(node) // Set { 'string', 'undefined' } for `env.TAG_NAME`
 */
export function kindsOf(node: ts.Expression, context: TranspileContext): ReadonlySet<ValueKind> {
  const results = knownKinds.get(context.checker) ?? new WeakMap<ts.Expression, ReadonlySet<ValueKind>>()
  knownKinds.set(context.checker, results)
  const before = results.get(node)
  if (before !== undefined) return before
  const kinds = kindsOfOperator(node, (operand) => kindsOf(operand, context)) ?? findKinds(node, context)
  results.set(node, kinds)
  return kinds
}

const knownKinds = new WeakMap<ts.TypeChecker, WeakMap<ts.Expression, ReadonlySet<ValueKind>>>()

function findKinds(node: ts.Expression, context: TranspileContext): ReadonlySet<ValueKind> {
  const matched = matchedGroup(node, context)
  if (matched !== undefined) return matched
  if (isCaught(node, context)) return new Set(['Error'])
  return (
    kindsOfVariable(node, context) ?? kindsOfType(context.checker.getTypeAtLocation(node), context.checker)
  )
}

/** Kinds that no test of a variable makes another. */
const lastingKinds: ReadonlySet<ValueKind> = new Set(['string', 'number', 'boolean', 'array', 'Map', 'Set'])

/** Of a variable that is declared to have one such kind: the checker would walk back through the whole function. */
function kindsOfVariable(
  node: ts.Expression,
  { checker }: TranspileContext,
): ReadonlySet<ValueKind> | undefined {
  if (!ts.isIdentifier(node)) return undefined
  const symbol = checker.getSymbolAtLocation(node)
  const declaration = symbol?.valueDeclaration
  if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration))
    return undefined
  const kinds = kindsOfType(checker.getTypeOfSymbol(symbol), checker)
  return kinds.size === 1 && [...kinds].every((kind) => lastingKinds.has(kind)) ? kinds : undefined
}

/** A parameter of a function that `replace` calls: text, although TypeScript declares the groups as `any`. */
function matchedGroup(node: ts.Expression, context: TranspileContext): ReadonlySet<ValueKind> | undefined {
  const inner = unwrap(node)
  if (!ts.isIdentifier(inner)) return undefined
  const parameter = context.checker.getSymbolAtLocation(inner)?.valueDeclaration
  if (parameter === undefined || !ts.isParameter(parameter) || parameter.type !== undefined) return undefined
  const call = parameter.parent.parent
  if (!ts.isCallExpression(call) || call.arguments[1] !== parameter.parent) return undefined
  const { expression: callee } = call
  if (!ts.isPropertyAccessExpression(callee) || !/^replace(?:All)?$/.test(callee.name.text)) return undefined
  if (!isKind(callee.expression, 'string', context)) return undefined
  const [search] = call.arguments
  const source = search && ts.isRegularExpressionLiteral(search) ? search.text : undefined
  // A group that may take no part in the match is undefined then.
  const isCertain = source !== undefined && !/\||\)(?:[?*]|\{0)/.test(source)
  return new Set(
    isCertain || parameter.parent.parameters[0] === parameter ? ['string'] : ['string', 'undefined'],
  )
}

/** The variable of a `catch`, which is an error whatever its type says: nothing else can be thrown. */
function isCaught(node: ts.Expression, context: TranspileContext): boolean {
  const inner = unwrap(node)
  if (!ts.isIdentifier(inner)) return false
  const declaration = context.checker.getSymbolAtLocation(inner)?.valueDeclaration
  return (
    declaration !== undefined &&
    ts.isVariableDeclaration(declaration) &&
    ts.isCatchClause(declaration.parent) &&
    declaration.name.kind === ts.SyntaxKind.Identifier
  )
}

/** As `kindsOf`, for a type. */
export function kindsOfType(type: ts.Type, checker: ts.TypeChecker): ReadonlySet<ValueKind> {
  const kinds = new Set<ValueKind>()
  addKinds(type, checker, kinds)
  // `text.match(/…/g) ?? []`: what may be a plain array has nothing but an array's members.
  if (kinds.has('array')) kinds.delete('RegExpMatch')
  return kinds
}

function addKinds(
  type: ts.Type,
  checker: ts.TypeChecker,
  kinds: Set<ValueKind>,
  parameters: ReadonlySet<ts.Type> = new Set(),
): void {
  if (parameters.has(type)) return
  if (type.isUnion()) {
    for (const member of type.types) addKinds(member, checker, kinds, parameters)
    return
  }
  if (type.flags & ts.TypeFlags.Instantiable && !(type.flags & ts.TypeFlags.StringLike)) {
    const constraint = checker.getBaseConstraintOfType(type)
    const types = typeArgumentsOf(type, checker)
    if (types !== undefined) {
      for (const each of types) addKinds(each, checker, kinds, new Set([...parameters, type]))
    } else if (constraint === undefined || constraint === type) kinds.add('unknown')
    else addKinds(constraint, checker, kinds, parameters)
    return
  }
  const present = type.isIntersection() ? presentParameter(type, checker) : undefined
  if (present !== undefined) {
    const all = new Set<ValueKind>()
    addKinds(present, checker, all, parameters)
    for (const kind of all) if (kind !== 'null' && kind !== 'undefined') kinds.add(kind)
    return
  }
  if (type.flags & ts.TypeFlags.Never) return
  kinds.add(kindOf(type, checker))
}

/** The `T` of `T & {}`, which is T without null and undefined. */
function presentParameter(type: ts.IntersectionType, checker: ts.TypeChecker): ts.Type | undefined {
  const [parameter, ...others] = type.types.filter((member) => !isAnything(member, checker))
  const isParameter = parameter !== undefined && (parameter.flags & ts.TypeFlags.TypeParameter) !== 0
  return isParameter && others.length === 0 ? parameter : undefined
}

function kindOf(type: ts.Type, checker: ts.TypeChecker): ValueKind {
  const { flags } = type
  if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return 'undefined'
  if (flags & ts.TypeFlags.Null) return 'null'
  if (flags & ts.TypeFlags.StringLike) return 'string'
  if (flags & ts.TypeFlags.NumberLike) return 'number'
  if (flags & ts.TypeFlags.BooleanLike) return 'boolean'
  if (flags & ts.TypeFlags.ESSymbolLike) return 'secret'
  if (type.isIntersection()) return kindOfIntersection(type, checker)
  if (flags & ts.TypeFlags.Object) return kindOfObject(type, checker)
  return 'unknown'
}

/** A branded primitive (`string & { brand }`) is the primitive. */
function kindOfIntersection(type: ts.IntersectionType, checker: ts.TypeChecker): ValueKind {
  const kinds = type.types.map((member) => kindOf(member, checker))
  return kinds.find((kind) => kind !== 'object') ?? 'object'
}

function kindOfObject(type: ts.Type, checker: ts.TypeChecker): ValueKind {
  const name = type.symbol?.name ?? ''
  const named = namedObjects.get(name)
  if (named !== undefined && isStandard(type.symbol)) return named
  if (checker.isArrayType(type) || checker.isTupleType(type)) return 'array'
  if (type.getCallSignatures().length > 0) return 'function'
  if (isStandard(type.symbol) && errorName.test(name)) return 'Error'
  return isAnything(type, checker) ? 'unknown' : 'object'
}

/** True for the type `{}`, which text and numbers have too; not for that of the literal. */
export function isAnything(type: ts.Type, checker: ts.TypeChecker): boolean {
  if ((type.flags & ts.TypeFlags.Object) === 0 || type.getCallSignatures().length > 0) return false
  const declarations = type.symbol?.declarations ?? []
  return (
    declarations.every(
      (declaration) => ts.isTypeLiteralNode(declaration) || ts.isInterfaceDeclaration(declaration),
    ) &&
    checker.getPropertiesOfType(type).length === 0 &&
    checker.getIndexInfosOfType(type).length === 0 &&
    type.getConstructSignatures().length === 0
  )
}

const errorName = /^(?:[A-Z]\w*)?Error$/

/** True for what TypeScript's own declarations of the language declare. */
function isStandard(symbol: ts.Symbol | undefined): boolean {
  return (symbol?.declarations ?? []).some((declaration) =>
    /(?:^|\/)lib\.[\w.]+\.d\.ts$|@types\/node\//.test(declaration.getSourceFile().fileName),
  )
}

/** True when the kinds, leaving null and undefined aside, are all among `allowed`, and there is at least one. */
export function only(kinds: ReadonlySet<ValueKind>, ...allowed: readonly ValueKind[]): boolean {
  const present = [...kinds].filter((kind) => kind !== 'null' && kind !== 'undefined')
  return present.length > 0 && present.every((kind) => allowed.includes(kind))
}

/** True when a value of these kinds can be null or undefined. */
export function isNullable(kinds: ReadonlySet<ValueKind>): boolean {
  return kinds.has('null') || kinds.has('undefined') || kinds.has('unknown')
}

/** True for an expression whose values are all strings. */
export function isString(node: ts.Expression, context: TranspileContext): boolean {
  const kinds = kindsOf(node, context)
  return kinds.size === 1 && kinds.has('string')
}

/** True for an expression whose values are all of this kind, null and undefined left aside. */
export function isKind(node: ts.Expression, kind: ValueKind, context: TranspileContext): boolean {
  return only(kindsOf(node, context), kind)
}

/** The type of an array's elements, or undefined for what is no array. */
export function elementType(type: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  return checker.getIndexTypeOfType(checker.getNonNullableType(type), ts.IndexKind.Number)
}

/** The type of an expression in words, for messages. */
export function typeText(node: ts.Expression, context: TranspileContext): string {
  return context.checker.typeToString(context.checker.getTypeAtLocation(node))
}
