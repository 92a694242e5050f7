import { rewrite } from '../groovy/ast/rewrite.ts'
import { walk } from '../groovy/ast/traverse.ts'
import type {
  Closure,
  Expression,
  GroovyNode,
  IndexAccess,
  PropertyAccess,
  Statement,
} from '../groovy/ast/nodes.ts'

type Part = PropertyAccess | IndexAccess

/** Methods that change nothing and keep no closure that they are given. */
const plainMethods: ReadonlySet<string> = new Set(
  `startsWith endsWith contains containsKey trim toLowerCase toUpperCase replace replaceAll replaceFirst padLeft padRight
  size length isEmpty split toList join toString indexOf lastIndexOf substring take drop first last toLong toDouble
  toInteger get collect findAll find any every findIndexOf collectMany inject reverse`
    .trim()
    .split(/\s+/),
)

/** Kinds that change something, or whose effect is not known; a `return` would need more than its expression. */
const changing: ReadonlySet<string> = new Set<GroovyNode['kind']>([
  'assignment',
  'update',
  'new-instance',
  'raw-expression',
  'raw-statement',
  'variable-declaration',
  'return',
])

/**
 * `{ item -> item.name }` for `{ item -> def name = item.name; name }`: the parts of a parameter that is taken apart are
 * read where they are used, in a closure of one expression that changes nothing before it reads them.
 */
export function inlineParts(closure: Closure): Closure {
  const { statements } = closure.body
  const last = statements.at(-1)
  const expression = last && expressionOf(last)
  if (last === undefined || expression === undefined) return closure
  const parameters = new Set(closure.parameters.map(({ name }) => name))
  const parts = new Map<string, Part>()
  for (const statement of statements.slice(0, -1)) {
    const part = partOf(statement, parameters)
    if (part === undefined) return closure
    parts.set(part.name, part.value)
  }
  if (parts.size === 0 || !readsFirst(expression) || !isShortWith(parts, expression)) return closure
  const inlined = rewrite(last, (node) => {
    if (node.kind !== 'identifier') return undefined
    const part = parts.get(node.name)
    return part && { ...part, origin: node.origin }
  })
  return { ...closure, body: { ...closure.body, statements: [inlined] } }
}

/**
 * `{ key, value -> … }` for `{ pair -> def key = pair[0]; def value = pair[1]; … }`, to go over a map itself.
 * @returns undefined for a closure that does more than give one plain value: the map could change, or a step be saved
 */
export function asEntryClosure(closure: Closure): Closure | undefined {
  const last = closure.body.statements.at(-1)
  const expression = last && expressionOf(last)
  const [pair, ...others] = closure.parameters
  if (last === undefined || expression === undefined || pair === undefined || others.length > 0)
    return undefined
  const names = new Map<string, string>()
  for (const statement of closure.body.statements.slice(0, -1)) {
    const part = partOf(statement, new Set([pair.name]))
    if (part?.value.kind !== 'index-access' || part.value.index.kind !== 'number-literal') return undefined
    if (part.value.object.kind !== 'identifier') return undefined
    names.set(part.value.index.text, part.name)
  }
  const [key, value] = [names.get('0'), names.get('1')]
  if (names.size === 0 || (key === undefined && value === undefined) || !isPlain(expression)) return undefined
  const parameters = [key ?? 'ignoredKey', value ?? 'ignored']
  return {
    ...closure,
    parameters: parameters.map((name) => ({ ...pair, name })),
    body: { ...closure.body, statements: [last] },
  }
}

function expressionOf(statement: Statement): Expression | undefined {
  if (statement.comments !== undefined) return undefined
  return statement.kind === 'expression-statement' ? statement.expression : undefined
}

/** `def name = item.name`, `def first = pair[0]` */
function partOf(
  statement: Statement,
  parameters: ReadonlySet<string>,
): { readonly name: string; readonly value: Part } | undefined {
  if (statement.kind !== 'variable-declaration' || statement.comments !== undefined) return undefined
  const value = statement.initializer
  if (value?.kind !== 'property-access' && value?.kind !== 'index-access') return undefined
  return isPartOf(value, parameters) ? { name: statement.name, value } : undefined
}

function isPartOf(value: Expression, parameters: ReadonlySet<string>): boolean {
  if (value.kind === 'identifier') return parameters.has(value.name)
  if (value.kind === 'property-access') return isPartOf(value.object, parameters)
  return (
    value.kind === 'index-access' &&
    value.index.kind === 'number-literal' &&
    isPartOf(value.object, parameters)
  )
}

/** Positions say less than names: a part of a list is read in place only once. */
function isShortWith(parts: ReadonlyMap<string, Part>, expression: Expression): boolean {
  const counts = new Map<string, number>()
  let callsPart = false
  walk(expression, (node) => {
    if (node.kind === 'identifier') counts.set(node.name, (counts.get(node.name) ?? 0) + 1)
    if (node.kind === 'method-call' && node.object === undefined && parts.has(node.name)) callsPart = true
  })
  if (callsPart) return false
  return [...parts].every(([name, part]) => part.kind === 'property-access' || (counts.get(name) ?? 0) <= 1)
}

/** True when the expression changes nothing, or is one call that gets plain values: it reads before it acts. */
function readsFirst(expression: Expression): boolean {
  if (isPlain(expression)) return true
  if (expression.kind !== 'method-call' || expression.body !== undefined) return false
  const { object } = expression
  return (
    (object === undefined || isPlain(object)) && expression.arguments.every(({ value }) => isPlain(value))
  )
}

/** True for an expression that has no effect and gives no closure that could read a part later. */
function isPlain(expression: Expression): boolean {
  let plain = true
  const bodies = new Set<Closure>()
  walk(expression, (node) => {
    if (node.kind === 'method-call') {
      if (node.object === undefined || !plainMethods.has(node.name)) plain = false
      if (node.body !== undefined) bodies.add(node.body)
      return
    }
    if (node.kind === 'closure' ? !bodies.has(node) : changing.has(node.kind)) plain = false
    if (node.kind === 'binary' && node.operator === '<<') plain = false
  })
  return plain
}
