import type { Argument, GroovyNode } from '../groovy/ast/nodes.ts'
import { childrenOf } from '../groovy/ast/traverse.ts'
import { remembered } from './remembered.ts'

/** Code that Jenkins transforms to continuations, or code of a `@NonCPS` method, which stays ordinary. */
export type CodeForm = 'cps' | 'ordinary'

type Cost<Node> = number | ((node: Node) => number)
type Costs = { readonly [Kind in GroovyNode['kind']]: Cost<Extract<GroovyNode, { kind: Kind }>> }

/** Text given as it is: every word, string and sign is about one operation. */
function tokensIn(text: string): number {
  return text.match(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\w+|[^\s\w]/g)?.length ?? 0
}

function namedIn(args: readonly Argument[]): number {
  return args.filter((argument) => argument.kind === 'named').length
}

/**
 * Bytes of code that a node adds to its method besides what stands below it: measured in the two engines of the
 * harness with the transformers of CPS and of the sandbox, which differ in typed variables alone; the dearer counts.
 */
const cpsCosts: Costs = {
  'null-literal': 14,
  'boolean-literal': 18,
  'number-literal': 20,
  'string-literal': 15,
  gstring: (node) => 32 + 15 * node.parts.length,
  // A name that is no variable is a property of the script.
  identifier: 29,
  'property-access': 38,
  'index-access': 24,
  'method-call': (node) => 46 + 29 * Math.min(1, namedIn(node.arguments)) + 15 * namedIn(node.arguments),
  'new-instance': 26,
  'list-literal': 16,
  'map-literal': (node) => 16 + 15 * node.entries.length,
  closure: (node) => 48 + 11 * node.parameters.length,
  unary: 22,
  update: 18,
  binary: 24,
  'instance-of': 34,
  as: 34,
  cast: 28,
  conditional: 22,
  elvis: 18,
  assignment: 22,
  'raw-expression': (node) => 20 * tokensIn(node.text),
  'expression-statement': 0,
  'variable-declaration': (node) => (node.type === 'def' ? 38 : 56),
  block: 2,
  if: 36,
  'for-in': 38,
  for: 30,
  while: 24,
  switch: (node) => 24 + 46 * node.cases.length,
  try: (node) => 36 + 30 * node.catches.length,
  throw: 17,
  return: (node) => (node.value === undefined ? 26 : 17),
  break: 16,
  continue: 16,
  labeled: 4,
  'raw-statement': (node) => 20 * tokensIn(node.text),
  method: (node) => 180 + 12 * node.parameters.length,
  field: 0,
  file: 0,
}

/** The same for `@NonCPS` methods, in which the sandbox's transformer is the dearer one. */
const ordinaryCosts: Costs = {
  'null-literal': 5,
  'boolean-literal': 8,
  'number-literal': 11,
  'string-literal': 7,
  gstring: (node) => 24 + 10 * node.parts.length,
  identifier: 16,
  'property-access': 28,
  'index-access': 14,
  'method-call': (node) => 46 + 12 * Math.min(1, namedIn(node.arguments)) + 12 * namedIn(node.arguments),
  'new-instance': 48,
  'list-literal': 10,
  'map-literal': (node) => 10 + 7 * node.entries.length,
  // Its body is a class of its own; it is counted all the same.
  closure: 16,
  unary: 18,
  update: 78,
  binary: 26,
  'instance-of': 12,
  as: 32,
  cast: 38,
  conditional: 16,
  elvis: 20,
  assignment: 14,
  'raw-expression': (node) => 14 * tokensIn(node.text),
  'expression-statement': 2,
  'variable-declaration': (node) => (node.type === 'def' ? 7 : 42),
  block: 0,
  if: 14,
  'for-in': 60,
  for: 30,
  while: 14,
  switch: (node) => 14 + 20 * node.cases.length,
  try: (node) => 30 + 16 * node.catches.length,
  throw: 12,
  return: 10,
  break: 4,
  continue: 4,
  labeled: 2,
  'raw-statement': (node) => 14 * tokensIn(node.text),
  method: 60,
  field: 0,
  file: 0,
}

const costsByForm: Readonly<Record<CodeForm, Costs>> = { cps: cpsCosts, ordinary: ordinaryCosts }
const measureIn = (form: CodeForm) =>
  remembered((node): number => {
    // The table's type guarantees that the entry under a kind takes the node of that kind.
    const cost = costsByForm[form][node.kind] as Cost<GroovyNode>
    const own = typeof cost === 'number' ? cost : cost(node)
    const below = childrenOf(node).reduce((sum, child) => sum + sizeOf(child, form), 0)
    // The JVM's code of a `finally` stands behind every way out of the `try`.
    const isRepeated = form === 'ordinary' && node.kind === 'try' && node.finalizer !== undefined
    const repeated = isRepeated ? (1 + node.catches.length) * sizeOf(node.finalizer, form) : 0
    return own + below + repeated
  })
const measures = { cps: measureIn('cps'), ordinary: measureIn('ordinary') }

/**
 * About how many bytes of the JVM's code a piece of Groovy takes in the method that it stands in, closures included;
 * never less than what Jenkins makes of it.
 * @param form what kind of method it stands in
 */
export function sizeOf(node: GroovyNode, form: CodeForm = 'cps'): number {
  return measures[form](node)
}
