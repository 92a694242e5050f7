import * as create from '../groovy/ast/create.ts'
import {
  generated,
  type Block,
  type Expression,
  type GroovyNode,
  type IfStatement,
  type Statement,
  type SwitchCase,
  type SwitchStatement,
} from '../groovy/ast/nodes.ts'
import { rewriteBelow } from '../groovy/ast/rewrite.ts'
import { mostLinks, mostStatements } from './limits.ts'

/**
 * The tree with long chains of `else if` and long switches nested: the rest of one stands in a block of its own, which
 * can become a method.
 * @param freeName gives a name for the variable that holds what a `switch` looks at
 */
export function divideChains<Node extends GroovyNode>(
  node: Node,
  freeName: (wanted: string) => string,
): Node {
  const inner = rewriteBelow(node, (child) => divideChains(child, freeName))
  // The copy of a node has the kind of its original.
  if (inner.kind === 'block') return withDividedSwitches(inner, freeName) as Node
  if (inner.kind === 'if') return withShortChain(inner, 1) as Node
  return inner
}

function withShortChain(node: IfStatement, links: number): IfStatement {
  const { elseBranch } = node
  if (elseBranch?.kind !== 'if') return node
  if (links < mostLinks) {
    const rest = withShortChain(elseBranch, links + 1)
    return rest === elseBranch ? node : { ...node, elseBranch: rest }
  }
  const rest = withShortChain(elseBranch, 1)
  return { ...node, elseBranch: create.block([rest], elseBranch.origin) }
}

function isLong(statement: Statement): boolean {
  return statement.kind === 'switch' && statement.cases.length > mostStatements
}

function withDividedSwitches(block: Block, freeName: (wanted: string) => string): Block {
  if (!block.statements.some(isLong)) return block
  const statements = block.statements.flatMap((statement) => {
    if (statement.kind !== 'switch' || !isLong(statement)) return [statement]
    if (statement.subject.kind === 'identifier') return [dividedSwitch(statement, statement.subject)]
    const name = freeName('subject')
    const subject = create.identifier(name, statement.subject.origin)
    const declaration = create.variableDeclaration('def', name, statement.subject, statement.origin)
    return [declaration, dividedSwitch(statement, subject)]
  })
  return { ...block, statements }
}

function dividedSwitch(node: SwitchStatement, subject: Expression): SwitchStatement {
  const groups = groupsOf(node.cases)
  // Nothing runs on from one group into the next, so that the default may come last.
  const rest = groups.filter((group) => group.every(({ test }) => test !== undefined))
  const fallback = groups.filter((group) => !rest.includes(group)).flat()
  const parts: SwitchCase[][] = [[]]
  for (const group of rest) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + group.length < mostStatements) last.push(...group)
    else parts.push([...group])
  }
  const cases = parts.reduceRight<readonly SwitchCase[]>((behind, part, index) => {
    if (index === parts.length - 1) return [...part, ...behind]
    const nested = create.switchStatement(subject, behind, node.origin)
    return [...part, create.switchCase(undefined, [nested])]
  }, fallback)
  return { ...node, subject, cases }
}

/** Cases without statements belong to the one behind them. */
function groupsOf(cases: readonly SwitchCase[]): readonly (readonly SwitchCase[])[] {
  const groups: SwitchCase[][] = []
  let open: SwitchCase[] = []
  for (const clause of cases) {
    if (clause.statements.length === 0 && clause !== cases.at(-1)) {
      open.push(clause)
      continue
    }
    groups.push([...open, ended(clause)])
    open = []
  }
  return groups
}

/** What was the last case needs no `break` until another one comes behind it. */
function ended(clause: SwitchCase): SwitchCase {
  const kind = clause.statements.at(-1)?.kind
  if (kind === 'break' || kind === 'continue' || kind === 'return' || kind === 'throw') return clause
  return create.switchCase(clause.test, [...clause.statements, create.breakStatement(generated)])
}
