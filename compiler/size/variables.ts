import type { Closure, GroovyNode, Statement } from '../groovy/ast/nodes.ts'
import { childrenOf } from '../groovy/ast/traverse.ts'
import { remembered } from './remembered.ts'

/*
 * Which variables code uses, by name: Groovy lets no variable hide another one that is visible, so that a name which is
 * visible from outside means the variable out there.
 */

const none: ReadonlySet<string> = new Set()

/** Names of variables, and of what is called without a receiver, which may be a variable too. */
export const mentionedIn = remembered((node): ReadonlySet<string> =>
  union([new Set(namesOf(node)), ...childrenOf(node).map(mentionedIn)]),
)

/** Names of variables that get a value in the code, apart from their declarations. */
export const assignedIn = remembered((node): ReadonlySet<string> =>
  union([new Set(changesOf(node)), ...childrenOf(node).map(assignedIn)]),
)

/** The same without the steps of counting loops: code in the loop sees one value for each turn. */
const changedIn = remembered((node): ReadonlySet<string> => {
  const children = childrenOf(node).filter((child) => node.kind !== 'for' || child !== node.update)
  return union([new Set(changesOf(node)), ...children.map(changedIn)])
})

function namesOf(node: GroovyNode): readonly string[] {
  if (node.kind === 'identifier') return [node.name]
  if (node.kind === 'method-call' && node.object === undefined) return [node.name]
  return rawWords(node)
}

function changesOf(node: GroovyNode): readonly string[] {
  if (node.kind === 'assignment' && node.target.kind === 'identifier') return [node.target.name]
  if (node.kind === 'update' && node.operand.kind === 'identifier') return [node.operand.name]
  return rawWords(node)
}

/** Text that is written as it is may do anything with the names in it. */
function rawWords(node: GroovyNode): readonly string[] {
  const isRaw = node.kind === 'raw-expression' || node.kind === 'raw-statement'
  return isRaw ? (node.text.match(/[A-Za-z_]\w*/g) ?? []) : []
}

/** Variables that a list of statements leaves to the statements behind it. */
export function declaredBy(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(
    statements.flatMap((statement) => (statement.kind === 'variable-declaration' ? [statement.name] : [])),
  )
}

/** Variables that are declared anywhere in the code, and parameters. */
function declaredWithin(node: GroovyNode): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (one: GroovyNode): void => {
    if (one.kind === 'variable-declaration' || one.kind === 'for-in') names.add(one.name)
    if (one.kind === 'closure') for (const { name } of one.parameters) names.add(name)
    if (one.kind === 'try') for (const { name } of one.catches) names.add(name)
    childrenOf(one).forEach(visit)
  }
  visit(node)
  return names
}

/**
 * Variables that a closure of the code shares with the code around it and that get a new value somewhere: a copy of one
 * would miss that.
 */
export function sharedIn(code: GroovyNode): ReadonlySet<string> {
  const changed = changedIn(code)
  const shared = new Set<string>()
  const visit = (node: GroovyNode): void => {
    if (node.kind === 'closure') for (const name of capturedBy(node)) if (changed.has(name)) shared.add(name)
    childrenOf(node).forEach(visit)
  }
  visit(code)
  return shared
}

function capturedBy(closure: Closure): readonly string[] {
  const own = declaredWithin(closure)
  return [...mentionedIn(closure)].filter((name) => !own.has(name))
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const filled = sets.filter((set) => set.size > 0)
  const [only] = filled
  if (only === undefined) return none
  return filled.length === 1 ? only : new Set(filled.flatMap((set) => [...set]))
}

export function mentionedInAll(nodes: readonly GroovyNode[]): ReadonlySet<string> {
  return union(nodes.map(mentionedIn))
}

export function assignedInAll(nodes: readonly GroovyNode[]): ReadonlySet<string> {
  return union(nodes.map(assignedIn))
}

export function both(left: ReadonlySet<string>, right: ReadonlySet<string>): readonly string[] {
  return [...left].filter((name) => right.has(name))
}
