import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { destructure } from '../destructuring.ts'
import { inKeyOrder } from '../key-order/in-key-order.ts'
import { unwrap } from '../unwrap.ts'
import { pairOf } from './for-entries.ts'
import { loopTable } from './loop-table.ts'
import { bodyStatements } from './while-statement.ts'

/** The object or Map whose entries `for (const [key, value] of …)` goes through. */
export function mapOfEntries(node: ts.ForOfStatement, context: TranspileContext): ts.Expression | undefined {
  if (pairOf(node) === undefined) return undefined
  const iterated = unwrap(node.expression)
  if (isMap(iterated, context)) return iterated
  if (!ts.isCallExpression(iterated) || !ts.isPropertyAccessExpression(iterated.expression)) return undefined
  const { expression, name } = iterated.expression
  if (name.text !== 'entries') return undefined
  if (isMap(expression, context)) return expression
  const isObject = ts.isIdentifier(expression) && expression.text === 'Object'
  const [object] = iterated.arguments
  if (!isObject || object === undefined || context.localOf(expression) !== undefined) return undefined
  const type = context.checker.getTypeAtLocation(object)
  return context.checker.isArrayType(type) || context.checker.isTupleType(type) ? undefined : object
}

/** `for (entry in map.entrySet()) { def key = entry.key … }`: the entries of a bare map could not be saved in a step. */
export function entriesLoop(
  node: ts.ForOfStatement,
  mapNode: ts.Expression,
  context: TranspileContext,
): readonly Statement[] {
  const pair = pairOf(node)
  const origin = context.originOf(node)
  return [
    context.scoped(() => {
      const entry = create.identifier(context.localName('entry'), origin)
      // After the variable has its name: Groovy has it in scope in the map's expression too.
      const table = loopTable(context.expression(mapNode), mapNode, context)
      const map = isMap(mapNode, context) ? table : inKeyOrder(table, mapNode, context)
      const entries = create.methodCall(map, 'entrySet', [], map.origin)
      const bind = (name: ts.BindingName | undefined, property: string): readonly Statement[] => {
        if (name === undefined) return []
        const value = create.propertyAccess(entry, property, origin)
        if (ts.isIdentifier(name)) return context.declareVariable(name, value)
        const { result, preceding } = context.capture(() => context.hoist(value, 'item'))
        return [...preceding, ...destructure(name, result, context)]
      }
      const head = [...bind(pair?.index, 'key'), ...bind(pair?.value, 'value')]
      const body = create.block([...head, ...bodyStatements(node.statement, context)], origin)
      return create.forInStatement(entry.name, entries, body, origin)
    }),
  ]
}

function isMap(node: ts.Expression, context: TranspileContext): boolean {
  const name = context.checker.getTypeAtLocation(node).getSymbol()?.name
  return name === 'Map' || name === 'ReadonlyMap'
}
