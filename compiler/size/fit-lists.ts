import type { Statement } from '../groovy/ast/nodes.ts'
import { childrenOf } from '../groovy/ast/traverse.ts'
import { depthOf } from './depth-of.ts'
import type { Parts } from './extract.ts'
import { fitExpressions } from './fit-expressions.ts'
import { jumpsIn } from './jumps.ts'
import { mostCode, mostDepth, mostStatements } from './limits.ts'
import { remembered } from './remembered.ts'
import { type CodeForm, sizeOf } from './size-of.ts'
import { type ListScope, withLists } from './statement-lists.ts'
import { declaredBy } from './variables.ts'

/** Bytes of the statements of one part: its parameters and ways out take some more. */
const mostOfPart = mostCode - 1_500
/** Bytes of one statement, so that parts can take some of them each. */
const mostOfStatement = mostOfPart / 2
/** What a call of a part takes; moving less than this makes nothing smaller. */
const leastWorthMoving = 200
const mostNested = mostDepth / 2

/** Moves runs of statements into methods until what is left fits into one. */
export class ListFitting {
  readonly #parts: Parts
  readonly #form: CodeForm

  constructor(parts: Parts, form: CodeForm) {
    this.#parts = parts
    this.#form = form
  }

  /** @param most bytes that the list may take */
  fit(statements: readonly Statement[], scope: ListScope, most = mostOfPart): readonly Statement[] {
    const visible = new Set(scope.visible)
    let list: readonly Statement[] = statements.map((statement) => {
      const fitted = this.#fitStatement(statement, { ...scope, visible })
      for (const name of declaredBy([statement])) visible.add(name)
      return fitted
    })
    // Statements that may leave the list stay in it unless there are too many of them.
    for (const movesJumps of [false, true]) {
      for (let before = Number.POSITIVE_INFINITY; !this.#fits(list, most);) {
        const size = this.#sizeOf(list)
        if (size >= before) break
        before = size
        list = this.#grouped(list, scope, movesJumps)
      }
    }
    return list.every((statement, index) => statement === statements[index]) ? statements : list
  }

  #fits(statements: readonly Statement[], most: number): boolean {
    return statements.length <= mostStatements && this.#sizeOf(statements) <= most
  }

  #sizeOf(statements: readonly Statement[]): number {
    return statements.reduce((sum, statement) => sum + sizeOf(statement, this.#form), 0)
  }

  /** The list with every run of its statements that makes up a part replaced by the call of it. */
  #grouped(statements: readonly Statement[], scope: ListScope, movesJumps: boolean): readonly Statement[] {
    const result: Statement[] = []
    let start = 0
    const close = (end: number) => {
      const run = statements.slice(start, end)
      const isWorthIt = this.#sizeOf(run) > leastWorthMoving && run.length > 0
      const before = statements.slice(0, start)
      const after = statements.slice(end)
      result.push(...(isWorthIt ? this.#parts.move({ statements: run, before, after, scope }) : run))
      start = end
    }
    let size = 0
    for (const [index, statement] of statements.entries()) {
      const own = sizeOf(statement, this.#form)
      const stays = !movesJumps && jumpsIn([statement]).length > 0
      if (stays || size + own > mostOfPart || index - start >= mostStatements) {
        close(index)
        size = 0
      }
      if (stays) {
        result.push(statement)
        start = index + 1
      } else {
        size += own
      }
    }
    close(statements.length)
    return result
  }

  #fitStatement(statement: Statement, scope: ListScope): Statement {
    if (this.#isSmall(statement)) return statement
    const withExpressions = fitExpressions(statement, scope.visible, this.#parts, this.#form)
    let result = withLists(withExpressions, scope, (list, inner) => this.fit(list, inner, mostOfStatement))
    // What is still too large is left with calls in place of its longest lists.
    for (const most of [mostOfStatement / 4, mostOfStatement / 32, 0]) {
      if (this.#isSlim(result)) return result
      result = withLists(result, scope, (list, inner) =>
        this.#sizeOf(list) > Math.max(most, leastWorthMoving) || deepest(list) > mostNested
          ? this.#movedWhole(list, inner)
          : list,
      )
    }
    return result
  }

  #movedWhole(statements: readonly Statement[], scope: ListScope): readonly Statement[] {
    const inside = this.#grouped(statements, scope, false)
    return inside.length > 3 ? this.#grouped(statements, scope, true) : inside
  }

  #isSlim(statement: Statement): boolean {
    return sizeOf(statement, this.#form) <= mostOfStatement && depthOf(statement) <= mostNested
  }

  #isSmall(statement: Statement): boolean {
    return this.#isSlim(statement) && longestList(statement) <= mostStatements
  }
}

function deepest(statements: readonly Statement[]): number {
  return statements.reduce((depth, statement) => Math.max(depth, depthOf(statement)), 0)
}

const longestList = remembered((node): number => {
  const own = node.kind === 'block' ? node.statements.length : 0
  const cases = node.kind === 'switch' ? node.cases.map(({ statements }) => statements.length) : []
  return Math.max(own, ...cases, ...childrenOf(node).map(longestList))
})
