import * as create from '../groovy/ast/create.ts'
import { generated, type Expression, type GroovyNode, type Statement } from '../groovy/ast/nodes.ts'
import { rewriteBelow } from '../groovy/ast/rewrite.ts'
import { childrenOf } from '../groovy/ast/traverse.ts'

/** A way out of a run of statements other than its end: `return`, `return value`, `break`, `continue outer` … */
type Jump = 'return' | 'return value' | `${'break' | 'continue'}${'' | ` ${string}`}`

/** What stands around a statement inside the run. */
interface Inside {
  readonly loop: boolean
  readonly breakable: boolean
  readonly labels: readonly string[]
}

const outside: Inside = { loop: false, breakable: false, labels: [] }

/** The ways in which statements may be left, in the order of their first use. */
export function jumpsIn(statements: readonly Statement[]): readonly Jump[] {
  const jumps = new Set<Jump>()
  for (const statement of statements) collect(statement, outside, jumps)
  return [...jumps]
}

function collect(node: GroovyNode, inside: Inside, jumps: Set<Jump>): void {
  // A closure is a function of its own.
  if (node.kind === 'closure') return
  const jump = jumpOf(node, inside)
  if (jump !== undefined) jumps.add(jump)
  const below = insideOf(node, inside)
  for (const child of childrenOf(node)) collect(child, below, jumps)
}

function jumpOf(node: GroovyNode, { loop, breakable, labels }: Inside): Jump | undefined {
  if (node.kind === 'return') return node.value === undefined ? 'return' : 'return value'
  if (node.kind !== 'break' && node.kind !== 'continue') return undefined
  if (node.label !== undefined) return labels.includes(node.label) ? undefined : `${node.kind} ${node.label}`
  return (node.kind === 'break' ? breakable : loop) ? undefined : node.kind
}

function insideOf(node: GroovyNode, inside: Inside): Inside {
  switch (node.kind) {
    case 'for':
    case 'for-in':
    case 'while':
      return { ...inside, loop: true, breakable: true }
    case 'switch':
      return { ...inside, breakable: true }
    case 'labeled':
      return { ...inside, labels: [...inside.labels, node.label] }
    default:
      return inside
  }
}

/** How a method tells its caller how it was left. */
export interface Signals {
  /** What stands in the method for each way out. */
  readonly statements: readonly Statement[]
  /** What the caller does with the call. */
  readonly follow: (call: Expression, freeName: (wanted: string) => string) => readonly Statement[]
}

/**
 * Statements that may be left by jumps as the body of a method that gives back which one it was: true when there is
 * just one, else its words, or the value to be returned in a list.
 */
export function signalling(statements: readonly Statement[], jumps: readonly Jump[]): Signals {
  const [only] = jumps
  if (jumps.length === 1 && only !== undefined && only !== 'return value') {
    return {
      statements: [...withSignals(statements, () => truth(true)), giveBack(truth(false))],
      follow: (call) => [create.ifStatement(call, blockOf(jumpStatement(only)), undefined, generated)],
    }
  }
  return {
    statements: [...withSignals(statements, signalOf), giveBack(create.nullLiteral(generated))],
    follow(call, freeName) {
      const name = freeName('outcome')
      const outcome = create.identifier(name, generated)
      // Lists come last: they are what no word equals.
      const ordered = jumps.toSorted((a, b) => Number(a === 'return value') - Number(b === 'return value'))
      return [
        create.variableDeclaration('def', name, call, generated),
        ...ordered.map((jump) => followOne(jump, outcome)),
      ]
    },
  }
}

function followOne(jump: Jump, outcome: Expression): Statement {
  const isMeant =
    jump === 'return value'
      ? create.binary(outcome, '!=', create.nullLiteral(generated), generated)
      : create.binary(outcome, '==', create.stringLiteral(jump, generated), generated)
  const value = create.indexAccess(outcome, create.numberLiteral('0', generated), generated)
  const leave = jump === 'return value' ? create.returnStatement(value, generated) : jumpStatement(jump)
  return create.ifStatement(isMeant, blockOf(leave), undefined, generated)
}

function withSignals(
  statements: readonly Statement[],
  signal: (jump: Jump, value: Expression | undefined) => Expression,
): readonly Statement[] {
  return statements.map((statement) => replaced(statement, outside, signal))
}

function replaced<Node extends GroovyNode>(
  node: Node,
  inside: Inside,
  signal: (jump: Jump, value: Expression | undefined) => Expression,
): Node {
  if (node.kind === 'closure') return node
  const jump = jumpOf(node, inside)
  if (jump !== undefined) {
    const value = node.kind === 'return' ? node.value : undefined
    const comments = 'comments' in node && node.comments ? { comments: node.comments } : {}
    // One statement takes the place of another.
    const given: Statement = {
      ...create.returnStatement(signal(jump, value), node.kind === 'file' ? generated : node.origin),
      ...comments,
    }
    return given as Statement as Node
  }
  const below = insideOf(node, inside)
  return rewriteBelow(node, (child) => replaced(child, below, signal))
}

function signalOf(jump: Jump, value: Expression | undefined): Expression {
  return value === undefined
    ? create.stringLiteral(jump, generated)
    : create.listLiteral([value], value.origin)
}

function jumpStatement(jump: Exclude<Jump, 'return value'>): Statement {
  const [kind, label] = jump.split(' ')
  if (kind === 'break') return create.breakStatement(generated, label)
  return kind === 'continue'
    ? create.continueStatement(generated, label)
    : create.returnStatement(undefined, generated)
}

function truth(value: boolean): Expression {
  return create.booleanLiteral(value, generated)
}

function giveBack(value: Expression): Statement {
  return create.returnStatement(value, generated)
}

function blockOf(statement: Statement) {
  return create.block([statement], generated)
}
