import * as create from '../groovy/ast/create.ts'
import type { Expression, GroovyNode, MethodCall } from '../groovy/ast/nodes.ts'
import { rewriteBelow } from '../groovy/ast/rewrite.ts'
import { withinLimits } from '../groovy/print/long-strings.ts'
import { mostElements, mostEntries } from './limits.ts'
import { type CodeForm, sizeOf } from './size-of.ts'

/** Bytes of one literal, so that methods can take some of them each. */
const mostOfLiteral = 7_000

/** The tree with long lists, maps, texts and named arguments as sums of shorter ones. */
export function divideLiterals<Node extends GroovyNode>(node: Node, form: CodeForm): Node {
  // A sum can stand where the literal stood: both are expressions.
  return divided(node, form) as Node
}

function divided(node: GroovyNode, form: CodeForm): GroovyNode {
  const inner = rewriteBelow(node, (child) => divided(child, form))
  switch (inner.kind) {
    case 'list-literal': {
      const parts = chunks(inner.elements, (element) => sizeOf(element, form), elementsOf(form, mostElements))
      return parts.length < 2 ? inner : sum(parts.map((part) => create.listLiteral(part, inner.origin)))
    }
    case 'map-literal': {
      const parts = chunks(
        inner.entries,
        ({ value }) => 15 + sizeOf(value, form),
        elementsOf(form, mostEntries),
      )
      return parts.length < 2 ? inner : sum(parts.map((part) => create.mapLiteral(part, inner.origin)))
    }
    case 'gstring':
      return withinLimits(inner)
    case 'method-call':
      return form === 'cps' ? withFewArguments(inner) : inner
    default:
      return inner
  }
}

/** Ordinary code may have literals of any length. */
function elementsOf(form: CodeForm, most: number): number {
  return form === 'cps' ? most : Number.POSITIVE_INFINITY
}

/** Named arguments are a map to Groovy, and a map can be a sum. */
function withFewArguments(call: MethodCall): MethodCall {
  const named = call.arguments.filter((argument) => argument.kind === 'named')
  if (named.length <= mostEntries) return call
  const entries = named.map(({ name, value, comments }) => create.mapEntry(name, value, comments))
  const map = divideLiterals<Expression>(create.mapLiteral(entries, call.origin), 'cps')
  const others = call.arguments.filter((argument) => argument.kind === 'positional')
  return { ...call, arguments: [create.positional(map), ...others] }
}

function chunks<Item>(
  items: readonly Item[],
  sizeOfItem: (item: Item) => number,
  most: number,
): readonly (readonly Item[])[] {
  const parts: Item[][] = []
  let part: Item[] = []
  let size = 0
  for (const item of items) {
    const itemSize = sizeOfItem(item)
    if (part.length > 0 && (part.length >= most || size + itemSize > mostOfLiteral)) {
      parts.push(part)
      part = []
      size = 0
    }
    part.push(item)
    size += itemSize
  }
  return part.length === 0 ? parts : [...parts, part]
}

function sum(parts: readonly Expression[]): Expression {
  return parts.reduce((left, right) => create.binary(left, '+', right, left.origin))
}
