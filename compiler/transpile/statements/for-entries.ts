import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { destructure } from '../destructuring.ts'
import { isCapturedLate } from '../escaping-captures.ts'
import { unwrap } from '../unwrap.ts'
import { bodyStatements } from './while-statement.ts'

/** `for (const [index, value] of list.entries())` */
export function isIndexedEntries(node: ts.ForOfStatement, context: TranspileContext): boolean {
  return listOfEntries(node, context) !== undefined && pairOf(node) !== undefined
}

/** `for (int index = 0; index < list.size(); index++) { def value = list[index] … }` */
export function indexedLoop(node: ts.ForOfStatement, context: TranspileContext): readonly Statement[] {
  const listNode = listOfEntries(node, context)
  const pair = pairOf(node)
  if (listNode === undefined || pair === undefined) return []
  const origin = context.originOf(node)
  const list = context.hoist(context.expression(listNode), 'list')
  return [
    context.scoped(() => {
      const indexSymbol = pair.index && context.checker.getSymbolAtLocation(pair.index)
      const isKept =
        indexSymbol !== undefined && isCapturedLate(new Set([indexSymbol]), node.statement, context)
      const own = pair.index ? context.declare(pair.index) : context.localName('index')
      const name = isKept ? context.localName(`_${own}`) : own
      const index = create.identifier(name, origin)
      const size = create.methodCall(list, 'size', [], origin)
      const copy = isKept ? [create.variableDeclaration('def', own, index, origin)] : []
      const element = create.indexAccess(list, index, origin)
      const value = pair.value === undefined ? [] : bindValue(pair.value, element, context)
      const body = [...copy, ...value, ...bodyStatements(node.statement, context)]
      return create.forStatement(
        {
          initializer: create.variableDeclaration('int', name, create.numberLiteral('0', origin), origin),
          condition: create.binary(index, '<', size, origin),
          update: create.update('++', index, origin),
        },
        create.block(body, origin),
        origin,
      )
    }),
  ]
}

function bindValue(
  binding: ts.BindingName,
  element: Parameters<typeof destructure>[1],
  context: TranspileContext,
): readonly Statement[] {
  if (ts.isIdentifier(binding)) return context.declareVariable(binding, element)
  const { result, preceding } = context.capture(() => context.hoist(element, 'item'))
  return [...preceding, ...destructure(binding, result, context)]
}

function listOfEntries(node: ts.ForOfStatement, context: TranspileContext): ts.Expression | undefined {
  const call = unwrap(node.expression)
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined
  if (call.expression.name.text !== 'entries') return undefined
  const list = call.expression.expression
  const type = context.checker.getTypeAtLocation(list)
  return context.checker.isArrayType(type) || context.checker.isTupleType(type) ? list : undefined
}

/** The two parts of `[index, value]`; one of them may be left out. */
export function pairOf(
  node: ts.ForOfStatement,
): { index?: ts.Identifier; value?: ts.BindingName } | undefined {
  const { initializer } = node
  if (!ts.isVariableDeclarationList(initializer)) return undefined
  const pattern = initializer.declarations[0]?.name
  if (pattern === undefined || !ts.isArrayBindingPattern(pattern) || pattern.elements.length > 2)
    return undefined
  const [first, second] = pattern.elements
  if (
    pattern.elements.some((part) => ts.isBindingElement(part) && (part.initializer || part.dotDotDotToken))
  ) {
    return undefined
  }
  const index = first !== undefined && ts.isBindingElement(first) ? first.name : undefined
  const value = second !== undefined && ts.isBindingElement(second) ? second.name : undefined
  if (index !== undefined && !ts.isIdentifier(index)) return undefined
  return { ...(index && { index }), ...(value && { value }) }
}
