import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { iterableAsList } from '../builtins/iterable.ts'
import { destructure } from '../destructuring.ts'
import { assignPattern, isAssignmentPattern } from '../expressions/destructuring-assignment.ts'
import { isCapturedLate } from '../escaping-captures.ts'
import { kindsOf, only } from '../types.ts'
import { refuseMutationOf } from '../loop-mutation.ts'
import { patternVariableName } from '../pattern-name.ts'
import { unwrap } from '../unwrap.ts'
import { boundNames } from './bound-names.ts'
import { indexedLoop, isIndexedEntries } from './for-entries.ts'
import { loopTable } from './loop-table.ts'
import { entriesLoop, mapOfEntries } from './for-map-entries.ts'
import { bodyStatements } from './while-statement.ts'

/** `for (const x of xs)`: `for (x in xs)`; entries of arrays, objects and maps are taken apart without pairs. */
export function transpileForOfStatement(
  node: ts.ForOfStatement,
  context: TranspileContext,
): readonly Statement[] {
  if (node.awaitModifier !== undefined) {
    context.report('unsupported-syntax', node, {
      construct: 'for await',
      instead: 'Drop the await: steps give their results when they return',
    })
  }
  refuseMutationOf(node.expression, node.statement, context)
  if (isIndexedEntries(node, context)) return indexedLoop(node, context)
  const map = mapOfEntries(node, context)
  if (map !== undefined) return entriesLoop(node, map, context)
  return [loopOver(node, () => loopTable(iterable(node, context), node.expression, context), context)]
}

/** The values of the loop as a list of Groovy. */
function iterable(node: ts.ForOfStatement, context: TranspileContext): Expression {
  const { expression } = node
  const type = context.checker.getApparentType(context.checker.getTypeAtLocation(expression))
  const kinds = kindsOf(expression, context)
  if (only(kinds, 'string')) return iterableAsList(expression, context)
  const value = context.expression(expression)
  const isIterator = /Iterator/.test(type.getSymbol()?.name ?? '') && ts.isCallExpression(unwrap(expression))
  if (!only(kinds, 'array', 'Set', 'RegExpMatch') && !isIterator) {
    context.report('loop-over-unknown', expression, {
      name: expression.getText(),
      type: context.checker.typeToString(type),
    })
  }
  return value
}

/** The loop over a list, with a variable of its own in each round where a function keeps it. */
export function loopOver(
  node: ts.ForOfStatement | ts.ForInStatement,
  visitList: () => Expression,
  context: TranspileContext,
): Statement {
  const origin = context.originOf(node)
  return context.scoped(() => {
    const { name, head } = loopVariable(node, context)
    // Groovy has the variable in scope in the list too, so a closure there must not name its parameter like it.
    const list = visitList()
    const body = create.block([...head(), ...bodyStatements(node.statement, context)], origin)
    return create.forInStatement(name, list, body, origin)
  })
}

function loopVariable(
  node: ts.ForOfStatement | ts.ForInStatement,
  context: TranspileContext,
): { readonly name: string; readonly head: () => readonly Statement[] } {
  const { initializer } = node
  const origin = context.originOf(initializer)
  if (!ts.isVariableDeclarationList(initializer)) {
    const name = context.localName('value')
    return {
      name,
      head: () => {
        if (isAssignmentPattern(initializer)) {
          const source = create.identifier(name, origin)
          return context.capture(() => assignPattern(initializer, source, context)).preceding
        }
        const target = context.expression(initializer)
        const assign = create.assignment(target, '=', create.identifier(name, origin), origin)
        return [create.expressionStatement(assign, origin)]
      },
    }
  }
  const binding = initializer.declarations[0]?.name
  if (binding === undefined) return { name: context.localName('value'), head: () => [] }
  if (!ts.isIdentifier(binding)) {
    const name = context.localName(patternVariableName(binding, node, context))
    return { name, head: () => destructure(binding, create.identifier(name, origin), context) }
  }
  if (!isCapturedLate(symbolsOf(binding, context), node.statement, context)) {
    return { name: context.declare(binding), head: () => [] }
  }
  const own = context.declare(binding)
  const name = context.localName(`_${own}`)
  return {
    name,
    head: () => [create.variableDeclaration('def', own, create.identifier(name, origin), origin)],
  }
}

function symbolsOf(binding: ts.BindingName, context: TranspileContext): ReadonlySet<ts.Symbol> {
  const symbols = boundNames(binding).map((name) => context.checker.getSymbolAtLocation(name))
  return new Set(symbols.filter((symbol) => symbol !== undefined))
}
