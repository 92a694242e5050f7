import type { Expression, GroovyNode, Statement } from '../groovy/ast/nodes.ts'
import { rewriteBelow } from '../groovy/ast/rewrite.ts'
import { childrenOf, isNode } from '../groovy/ast/traverse.ts'
import { depthOf } from './depth-of.ts'
import type { Parts } from './extract.ts'
import { mostDepth } from './limits.ts'
import { remembered } from './remembered.ts'
import { type CodeForm, sizeOf } from './size-of.ts'
import { both, mentionedIn } from './variables.ts'

/** Bytes of one expression. */
const mostOfExpression = 12_000
const mostNested = mostDepth / 4

/** A statement whose long expressions call methods that give parts of them; lists of statements stay as they are. */
export function fitExpressions(
  statement: Statement,
  visible: ReadonlySet<string>,
  parts: Parts,
  form: CodeForm,
): Statement {
  // A statement stays one: only expressions below it change.
  return fitBelow(statement) as Statement

  function fitBelow(node: GroovyNode): GroovyNode {
    // The statements of a block and of a closure are looked at one by one.
    if (node.kind === 'block' || node.kind === 'closure') return node
    if (isSlim(node)) return node
    let result: GroovyNode = rewriteBelow(node, fitBelow)
    while (!isSlim(result)) {
      const smaller = withPartMoved(result)
      if (smaller === undefined) return result
      result = smaller
    }
    return result
  }

  function isSlim(node: GroovyNode): boolean {
    return expressionSize(node, form) <= mostOfExpression && depthOfExpression(node) <= mostNested
  }

  /** What the call of a method with the part takes: every variable in it is an argument. */
  function sizeOfCallFor(part: GroovyNode): number {
    return 60 + 32 * both(mentionedIn(part), visible).length
  }

  /** The node with its largest part, or the deepest when depth is the trouble, replaced by a call. */
  function withPartMoved(node: GroovyNode): GroovyNode | undefined {
    const byDepth = depthOfExpression(node) > mostNested
    const measure = (part: GroovyNode): number => (byDepth ? depthOf(part) : sizeOf(part, form))
    const candidates = partsOf(node).filter((part) => sizeOf(part, form) > 2 * sizeOfCallFor(part))
    for (const part of candidates.toSorted((left, right) => measure(right) - measure(left))) {
      const call = parts.moveExpression(part, visible)
      if (call !== undefined) return rewriteBelow(node, (child) => (child === part ? call : undefined))
    }
    return undefined
  }
}

/** Expressions right below a node that may be computed elsewhere. */
function partsOf(node: GroovyNode): readonly Expression[] {
  return childrenOf(node).filter(
    (child): child is Expression =>
      isExpression(child) &&
      child.kind !== 'closure' &&
      !(node.kind === 'assignment' && child === node.target) &&
      node.kind !== 'update',
  )
}

const statementKinds: ReadonlySet<string> = new Set<GroovyNode['kind']>([
  'expression-statement',
  'variable-declaration',
  'block',
  'if',
  'for-in',
  'for',
  'while',
  'switch',
  'try',
  'throw',
  'return',
  'break',
  'continue',
  'labeled',
  'raw-statement',
  'method',
  'field',
  'file',
])

function isExpression(node: GroovyNode): node is Expression {
  return isNode(node) && !statementKinds.has(node.kind)
}

/** The size of a node without the lists of statements in it. */
function expressionSize(node: GroovyNode, form: CodeForm): number {
  return sizeOf(node, form) - sizeOfLists[form](node)
}

const measureListsIn = (form: CodeForm) => {
  const measure = remembered((node): number =>
    node.kind === 'block'
      ? sizeOf(node, form)
      : childrenOf(node).reduce((sum, child) => sum + measure(child), 0),
  )
  return measure
}
const sizeOfLists = { cps: measureListsIn('cps'), ordinary: measureListsIn('ordinary') }

const depthOfExpression = remembered((node): number => {
  if (node.kind === 'block' || node.kind === 'closure') return 0
  const below = childrenOf(node).reduce((deepest, child) => Math.max(deepest, depthOfExpression(child)), 0)
  return isExpression(node) ? below + 1 : below
})
