import * as create from '../groovy/ast/create.ts'
import {
  generated,
  type Block,
  type Expression,
  type GroovyNode,
  type Statement,
} from '../groovy/ast/nodes.ts'
import { rewriteBelow } from '../groovy/ast/rewrite.ts'

/** The map that each visible variable lives in, by the name of the variable. */
type Holders = ReadonlyMap<string, string>

/**
 * A body whose variables of some names live in maps, which methods and closures can share: `shared.count`.
 * @param parameters names that the body has from outside
 * @param freeName gives names for the maps
 */
export function holdVariables(
  body: Block,
  parameters: readonly string[],
  names: ReadonlySet<string>,
  freeName: (wanted: string) => string,
): Block {
  return new Holding(names, freeName).block(body, parameters, new Map())
}

class Holding {
  readonly #names: ReadonlySet<string>
  readonly #freeName: (wanted: string) => string

  constructor(names: ReadonlySet<string>, freeName: (wanted: string) => string) {
    this.#names = names
    this.#freeName = freeName
  }

  /** @param given names that the code around declares for this block: parameters, the variable of a loop */
  block(block: Block, given: readonly string[], holders: Holders): Block {
    return { ...block, statements: this.#statements(block.statements, given, holders) }
  }

  #statements(
    statements: readonly Statement[],
    given: readonly string[],
    holders: Holders,
  ): readonly Statement[] {
    const copied = given.filter((name) => this.#names.has(name))
    const declared = statements.flatMap((statement) => (this.#isHeld(statement) ? [statement.name] : []))
    if (copied.length + declared.length === 0) return statements.map((one) => this.#within(one, holders))
    const holder = this.#freeName('shared')
    const inner = new Map([...holders, ...[...copied, ...declared].map((name) => [name, holder] as const)])
    const entries = copied.map((name) => create.mapEntry(name, create.identifier(name, generated)))
    const declaration = create.variableDeclaration(
      'def',
      holder,
      create.mapLiteral(entries, generated),
      generated,
    )
    const first = copied.length > 0 ? 0 : statements.findIndex((statement) => this.#isHeld(statement))
    return [
      ...statements.slice(0, first).map((one) => this.#within(one, holders)),
      declaration,
      ...statements.slice(first).flatMap((one) => this.#declaredIn(one, inner)),
    ]
  }

  #isHeld(statement: Statement): statement is Extract<Statement, { kind: 'variable-declaration' }> {
    return (
      statement.kind === 'variable-declaration' && statement.type === 'def' && this.#names.has(statement.name)
    )
  }

  #declaredIn(statement: Statement, holders: Holders): readonly Statement[] {
    if (!this.#isHeld(statement)) return [this.#within(statement, holders)]
    const { initializer, name, origin, comments } = statement
    // What a map does not hold is null.
    if (initializer === undefined) return []
    const value = this.#within(initializer, holders)
    const assignment = create.assignment(held(name, holders, origin), '=', value, origin)
    const moved = create.expressionStatement(assignment, origin)
    return [comments === undefined ? moved : create.withComments(moved, comments)]
  }

  #within<Node extends GroovyNode>(node: Node, holders: Holders): Node {
    // Each case gives a node that can stand where the given one stood.
    return this.#copy(node, holders) as Node
  }

  #copy(node: GroovyNode, holders: Holders): GroovyNode {
    switch (node.kind) {
      case 'identifier':
        return holders.has(node.name) ? held(node.name, holders, node.origin) : node
      case 'block':
        return this.block(node, [], holders)
      case 'closure': {
        const parameters = node.parameters.map(({ name }) => name)
        return { ...node, body: this.block(node.body, parameters, holders) }
      }
      case 'for-in': {
        const iterable = this.#within(node.iterable, holders)
        return { ...node, iterable, body: this.block(node.body, [node.name], holders) }
      }
      case 'try':
        return {
          ...node,
          body: this.#within(node.body, holders),
          catches: node.catches.map((clause) => ({
            ...clause,
            body: this.block(clause.body, [clause.name], holders),
          })),
          ...(node.finalizer && { finalizer: this.#within(node.finalizer, holders) }),
        }
      case 'switch': {
        const cases = node.cases.map(({ test, statements }) =>
          create.switchCase(test && this.#within(test, holders), this.#statements(statements, [], holders)),
        )
        return { ...node, subject: this.#within(node.subject, holders), cases }
      }
      case 'method-call': {
        const call = rewriteBelow(node, (child) => this.#copy(child, holders))
        if (call.object !== undefined || !holders.has(call.name)) return call
        return { ...call, object: held(call.name, holders, call.origin), name: 'call' }
      }
      default:
        return rewriteBelow(node, (child) => this.#copy(child, holders))
    }
  }
}

function held(name: string, holders: Holders, origin: Expression['origin']): Expression {
  return create.propertyAccess(create.identifier(holders.get(name) ?? name, origin), name, origin)
}
