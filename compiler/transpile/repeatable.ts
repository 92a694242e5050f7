import type { Expression } from '../groovy/ast/nodes.ts'

/**
 * True for an expression whose evaluation has no effect and always gives the same value.
 * @param isReassigned tells of the locals that get another value somewhere
 */
export function isRepeatable(value: Expression, isReassigned: (name: string) => boolean): boolean {
  switch (value.kind) {
    case 'null-literal':
    case 'boolean-literal':
    case 'number-literal':
    case 'string-literal':
      return true
    case 'identifier':
      return !isReassigned(value.name)
    case 'unary':
      return isRepeatable(value.operand, isReassigned)
    case 'property-access':
      return value.object.kind === 'identifier' && value.object.name === 'params'
    default:
      return false
  }
}
