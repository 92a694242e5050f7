import * as create from '../groovy/ast/create.ts'
import {
  generated,
  type Expression,
  type MethodDeclaration,
  type Origin,
  type Parameter,
  type Statement,
} from '../groovy/ast/nodes.ts'
import { jumpsIn, signalling } from './jumps.ts'
import { mostParameters } from './limits.ts'
import type { PartNames } from './part-names.ts'
import type { ListScope } from './statement-lists.ts'
import { assignedIn, assignedInAll, both, declaredBy, mentionedIn, mentionedInAll } from './variables.ts'

/** A run of statements of one list. */
export interface Run {
  readonly statements: readonly Statement[]
  /** The statements of the list before and behind it. */
  readonly before: readonly Statement[]
  readonly after: readonly Statement[]
  readonly scope: ListScope
}

/** The methods that code of one function has moved to, and what stood in the way. */
export class Parts {
  readonly methods: MethodDeclaration[] = []
  /** Variables that should live in a map before the code is divided. */
  readonly wanted = new Set<string>()
  /** Those of them of which a copy would be wrong. */
  readonly needed = new Set<string>()
  readonly names: PartNames
  readonly #annotations: readonly string[]
  readonly #shared: ReadonlySet<string>

  /** @param shared variables of which there must be no copy */
  constructor(names: PartNames, annotations: readonly string[], shared: ReadonlySet<string>) {
    this.names = names
    this.#annotations = annotations
    this.#shared = shared
  }

  /** Moves a run into a method; gives the statements that stand for it. */
  move(run: Run): readonly Statement[] {
    const { statements, before, after, scope } = run
    const visible = new Set([...scope.visible, ...declaredBy(before)])
    const later = mentionedInAll(after)
    const inputs = both(mentionedInAll(statements), visible)
    const results = resultsOf(run, visible, later)
    this.#wantShared([...inputs, ...results])
    // An exception would leave the caller's copy as it was.
    if (scope.inTry) this.#need(both(assignedInAll(statements), scope.visible))
    const jumps = jumpsIn(statements)
    if (results.length > 1 || (results.length === 1 && jumps.length > 0)) this.#need(results)
    if (inputs.length > mostParameters) this.#want(inputs)

    const origin = statements[0]?.origin ?? generated
    const call = (body: readonly Statement[]) => this.#method(inputs, body, origin)
    if (jumps.length > 0 && after.length === 0 && scope.isFunction) {
      const last = call(statements)
      return [
        jumps.includes('return value')
          ? create.returnStatement(last, generated)
          : create.expressionStatement(last, generated),
      ]
    }
    if (jumps.length > 0) {
      const { statements: body, follow } = signalling(statements, jumps)
      return follow(call(body), (wanted) => this.names.variable(wanted))
    }
    const [result] = results
    if (result === undefined) return [create.expressionStatement(call(statements), generated)]
    const value = call([
      ...statements,
      create.returnStatement(create.identifier(result, generated), generated),
    ])
    return [resultStatement(result, statements, value)]
  }

  /** Moves an expression into a method that gives its value; undefined when it cannot stand there. */
  moveExpression(expression: Expression, visible: ReadonlySet<string>): Expression | undefined {
    if (both(assignedIn(expression), visible).length > 0) return undefined
    const inputs = both(mentionedIn(expression), visible)
    this.#wantShared(inputs)
    if (inputs.length > mostParameters) this.#want(inputs)
    return this.#method(inputs, [create.returnStatement(expression, expression.origin)], expression.origin)
  }

  #method(inputs: readonly string[], body: readonly Statement[], origin: Origin): Expression {
    const name = this.names.next()
    const parameters = inputs.map((input): Parameter => create.parameter(input))
    const method = create.methodDeclaration(name, parameters, create.block(body, origin), origin, {
      annotations: this.#annotations,
    })
    this.methods.push(method)
    const values = inputs.map((input) => create.positional(create.identifier(input, generated)))
    return create.call(name, values, generated)
  }

  #wantShared(names: readonly string[]): void {
    this.#need(names.filter((name) => this.#shared.has(name)))
  }

  #need(names: readonly string[]): void {
    for (const name of names) this.needed.add(name)
    this.#want(names)
  }

  #want(names: readonly string[]): void {
    for (const name of names) this.wanted.add(name)
  }
}

/** Variables that the run declares or changes and that are used behind it. */
function resultsOf(
  { statements, before, scope }: Run,
  visible: ReadonlySet<string>,
  later: ReadonlySet<string>,
): readonly string[] {
  const declared = both(declaredBy(statements), later)
  const own = declaredBy(before)
  // The code around may use what is declared out there, and a loop may come back to it.
  const changed = both(assignedInAll(statements), visible).filter(
    (name) => later.has(name) || !(scope.isFunction || own.has(name)),
  )
  return [...declared, ...changed]
}

function resultStatement(name: string, statements: readonly Statement[], value: Expression): Statement {
  const declaration = statements.find(
    (statement) => statement.kind === 'variable-declaration' && statement.name === name,
  )
  if (declaration?.kind === 'variable-declaration')
    return create.variableDeclaration(declaration.type, name, value, generated)
  const assignment = create.assignment(create.identifier(name, generated), '=', value, generated)
  return create.expressionStatement(assignment, generated)
}
