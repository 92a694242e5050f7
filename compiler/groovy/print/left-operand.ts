import type { Expression } from '../ast/nodes.ts'
import { type Slot, conditionalSlot, leftSlot, needsParens, objectSlot, operandSlot } from './needs-parens.ts'

/** The expression that `node` begins with, and its slot. */
function leftOperandOf(node: Expression): readonly [Expression, Slot] | undefined {
  switch (node.kind) {
    case 'property-access':
    case 'index-access':
      return [node.object, objectSlot]
    case 'method-call':
      return node.object && [node.object, objectSlot]
    case 'update':
      return node.prefix ? undefined : [node.operand, objectSlot]
    case 'assignment':
      return [node.target, objectSlot]
    case 'binary':
      return [node.left, leftSlot(node.operator)]
    case 'elvis':
      return [node.left, conditionalSlot]
    case 'conditional':
      return [node.condition, conditionalSlot]
    case 'as':
    case 'instance-of':
      return [node.operand, operandSlot]
    default:
      return undefined
  }
}

/** Whether `name node` is a call: what it begins with must not read as an operator, an index, a body or parentheses. */
export function canFollowName(node: Expression, slot: Slot): boolean {
  if (needsParens(node, slot)) return false
  const left = leftOperandOf(node)
  if (left !== undefined) return canFollowName(...left)
  switch (node.kind) {
    case 'list-literal':
    case 'map-literal':
    case 'closure':
    case 'cast':
    case 'update':
    case 'raw-expression':
      return false
    case 'unary':
      return node.operator === '!' || node.operator === '~'
    default:
      return true
  }
}
