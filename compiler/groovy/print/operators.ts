import { builders } from 'prettier/doc'
import type * as groovy from '../ast/nodes.ts'
import {
  type Slot,
  assignedSlot,
  conditionalSlot,
  elseSlot,
  elvisSlot,
  isRange,
  leftSlot,
  needsParens,
  objectSlot,
  operandSlot,
  rightSlot,
} from './needs-parens.ts'
import { levelOfOperator } from './precedence.ts'
import type { Doc, Printer } from './printer.ts'

const { group, indent, line } = builders

export function printUnary(node: groovy.UnaryExpression, print: Printer): Doc {
  return [node.operator, print.expression(node.operand, operandSlot)]
}

export function printUpdate(node: groovy.UpdateExpression, print: Printer): Doc {
  const operand = print.expression(node.operand, objectSlot)
  return node.prefix ? [node.operator, operand] : [operand, node.operator]
}

/** `a + b + c`, broken behind the operators: no line of Groovy 2.4 may begin with one. */
export function printBinary(node: groovy.BinaryExpression, print: Printer, slot: Slot): Doc {
  const [first = '', ...rest] = operandsOf(node, print)
  const others = rest.map((operand) => [line, operand])
  if (isRange(node.operator)) return [first, ...rest]
  return group([first, slot.indented === true ? others : indent(others)])
}

/** The operands of a chain of one level, each but the last with the operator behind it. */
function operandsOf(node: groovy.BinaryExpression, print: Printer): Doc[] {
  const { left, operator, right } = node
  const slot = leftSlot(operator)
  const isChain =
    left.kind === 'binary' &&
    levelOfOperator(left.operator) === levelOfOperator(operator) &&
    !needsParens(left, slot)
  const before = isChain ? operandsOf(left, print) : [print.expression(left, slot)]
  const last = before.at(-1) ?? ''
  const sign = isRange(operator) ? operator : ` ${operator}`
  return [...before.slice(0, -1), [last, sign], print.expression(right, rightSlot(operator))]
}

export function printInstanceOf(node: groovy.InstanceOfExpression, print: Printer): Doc {
  return [print.expression(node.operand, operandSlot), ' instanceof ', node.type]
}

export function printAs(node: groovy.AsExpression, print: Printer): Doc {
  return [print.expression(node.operand, operandSlot), ' as ', node.type]
}

export function printCast(node: groovy.CastExpression, print: Printer): Doc {
  return ['(', node.type, ') ', print.expression(node.operand, operandSlot)]
}

export function printConditional(node: groovy.ConditionalExpression, print: Printer): Doc {
  return group([
    print.expression(node.condition, conditionalSlot),
    indent([
      [line, '? ', print.expression(node.whenTrue, conditionalSlot)],
      [line, ': ', print.expression(node.whenFalse, elseSlot)],
    ]),
  ])
}

export function printElvis(node: groovy.ElvisExpression, print: Printer): Doc {
  const left = print.expression(node.left, conditionalSlot)
  return group([left, indent([line, '?: ', print.expression(node.right, elvisSlot)])])
}

export function printAssignment(node: groovy.AssignmentExpression, print: Printer): Doc {
  return [print.expression(node.target, objectSlot), ` ${node.operator}`, printAssigned(node.value, print)]
}

/** What follows `=`, on the next line when it is a text or a sum that fits only there. */
export function printAssigned(value: groovy.Expression, print: Printer): Doc {
  const movesDown =
    (value.kind === 'binary' && !isRange(value.operator)) ||
    (value.kind === 'string-literal' && !value.multiline) ||
    (value.kind === 'gstring' && !value.multiline)
  if (!movesDown) return [' ', print.expression(value, assignedSlot)]
  return group(indent([line, print.expression(value, { ...assignedSlot, indented: true })]))
}
