import { ts } from 'ts-morph'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { unwrap } from '../unwrap.ts'

/** What a loop goes through: a table from outside the function gets a variable, so that the head stays on one line. */
export function loopTable(value: Expression, node: ts.Expression, context: TranspileContext): Expression {
  const source = unwrap(node)
  const name = ts.isPropertyAccessExpression(source) ? source.name : source
  return ts.isIdentifier(name) && isTable(value) ? context.hold(value, name.text) : value
}

/** A list or map of lists or maps. */
function isTable(value: Expression): boolean {
  return partsOf(value).some((part) => partsOf(part).length > 0)
}

function partsOf(value: Expression): readonly Expression[] {
  if (value.kind === 'list-literal') return value.elements
  return value.kind === 'map-literal' ? value.entries.map((entry) => entry.value) : []
}
