import type * as groovy from './nodes.ts'

type Children<Node> = (node: Node) => readonly (groovy.GroovyNode | undefined)[]

const none = (): readonly groovy.GroovyNode[] => []

function ofParameters(parameters: readonly groovy.Parameter[]) {
  return parameters.map((parameter) => parameter.defaultValue)
}

/** The children of each kind in the order in which they are printed. */
const childrenByKind: {
  readonly [Kind in groovy.GroovyNode['kind']]: Children<Extract<groovy.GroovyNode, { kind: Kind }>>
} = {
  'null-literal': none,
  'boolean-literal': none,
  'number-literal': none,
  'string-literal': none,
  gstring: (node) => node.parts.filter((part) => typeof part !== 'string'),
  identifier: none,
  'property-access': (node) => [node.object],
  'index-access': (node) => [node.object, node.index],
  'method-call': (node) => [node.object, ...node.arguments.map((argument) => argument.value), node.body],
  'new-instance': (node) => node.arguments,
  'list-literal': (node) => node.elements,
  'map-literal': (node) =>
    node.entries.flatMap(({ key, value }) => (typeof key === 'string' ? [value] : [key, value])),
  closure: (node) => [...ofParameters(node.parameters), node.body],
  unary: (node) => [node.operand],
  update: (node) => [node.operand],
  binary: (node) => [node.left, node.right],
  'instance-of': (node) => [node.operand],
  as: (node) => [node.operand],
  cast: (node) => [node.operand],
  conditional: (node) => [node.condition, node.whenTrue, node.whenFalse],
  elvis: (node) => [node.left, node.right],
  assignment: (node) => [node.target, node.value],
  'raw-expression': none,

  'expression-statement': (node) => [node.expression],
  'variable-declaration': (node) => [node.initializer],
  block: (node) => node.statements,
  if: (node) => [node.condition, node.thenBranch, node.elseBranch],
  'for-in': (node) => [node.iterable, node.body],
  for: (node) => [node.initializer, node.condition, node.update, node.body],
  while: (node) => [node.condition, node.body],
  switch: (node) => [node.subject, ...node.cases.flatMap(({ test, statements }) => [test, ...statements])],
  try: (node) => [node.body, ...node.catches.map((clause) => clause.body), node.finalizer],
  throw: (node) => [node.value],
  return: (node) => [node.value],
  break: none,
  continue: none,
  labeled: (node) => [node.statement],
  'raw-statement': none,

  method: (node) => [...ofParameters(node.parameters), node.body],
  field: (node) => [node.initializer],
  file: (node) => node.declarations,
}

/** True for a node, and not for a part of one such as an argument. */
export function isNode(value: object): value is groovy.GroovyNode {
  return 'kind' in value && typeof value.kind === 'string' && value.kind in childrenByKind
}

/** The nodes directly below `node`, in the order in which they are printed. */
export function childrenOf(node: groovy.GroovyNode): readonly groovy.GroovyNode[] {
  // The table's type guarantees that the function under a kind takes the node of that kind.
  const children = childrenByKind[node.kind] as Children<groovy.GroovyNode>
  return children(node).filter((child) => child !== undefined)
}

/**
 * Visits `node` and everything below it, parents first, in the order in which they are printed.
 * @param visit gives 'skip' to leave out what is below the node that it was given
 * @example walk(body, (node) => { if (node.kind === 'identifier') names.add(node.name) })
 */
export function walk(node: groovy.GroovyNode, visit: (node: groovy.GroovyNode) => 'skip' | void): void {
  if (visit(node) === 'skip') return
  for (const child of childrenOf(node)) walk(child, visit)
}
