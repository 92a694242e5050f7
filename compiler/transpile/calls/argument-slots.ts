import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { restOfList } from '../destructuring.ts'

/** One argument of a call after tuples that are spread have been taken apart. */
export interface ArgumentSlot {
  readonly visit: () => Expression
  readonly mayBeUndefined: boolean
  /** True when the value is null in Groovy for some value of its type. */
  readonly mayBeNull: boolean
  /** True for a list whose elements are the arguments. */
  readonly isList: boolean
}

/**
 * The arguments of a call, one by one: `f('a', ...pair)` gives `'a'`, `pair[0]`, `pair[1]` where the parameters are
 * listed one by one, and a list where a rest parameter takes it.
 * @param fixed how many parameters are listed one by one
 */
export function argumentSlots(
  args: readonly ts.Expression[],
  fixed: number,
  context: TranspileContext,
): readonly ArgumentSlot[] {
  const slots: ArgumentSlot[] = []
  for (const arg of args) {
    if (!ts.isSpreadElement(arg)) slots.push(plainSlot(arg, context))
    else if (slots.length >= fixed) slots.push(listSlot(() => context.expression(arg.expression)))
    else slots.push(...spreadSlots(arg, fixed - slots.length, context))
  }
  return slots
}

function plainSlot(node: ts.Expression, context: TranspileContext): ArgumentSlot {
  const type = context.checker.getTypeAtLocation(node)
  return {
    visit: () => context.expression(node),
    mayBeUndefined: mayBeUndefined(type),
    mayBeNull: mayBeUndefined(type) || mayBe(type, ts.TypeFlags.Null),
    isList: false,
  }
}

function listSlot(visit: () => Expression): ArgumentSlot {
  return { visit, mayBeUndefined: false, mayBeNull: false, isList: true }
}

/** @param room how many parameters that are listed one by one are left */
function spreadSlots(
  node: ts.SpreadElement,
  room: number,
  context: TranspileContext,
): readonly ArgumentSlot[] {
  const { checker } = context
  const type = checker.getTypeAtLocation(node.expression)
  if (!isTuple(type, checker)) {
    context.report('unsupported-syntax', node, {
      construct: 'a spread of a list of any length for parameters that are listed one by one',
      instead: 'Pass the elements one by one, or let the function take an array',
    })
    return []
  }
  let held: Expression | undefined
  const list = (): Expression => (held ??= context.hoist(context.expression(node.expression), 'args'))
  const { target } = type
  const hasRest = target.hasRestElement
  const count = hasRest ? room : target.elementFlags.length
  const origin = context.originOf(node)
  const slots: ArgumentSlot[] = []
  for (let index = 0; index < count; index += 1) {
    const element = checker.getTypeArguments(type)[index]
    const flags = target.elementFlags[index] ?? ts.ElementFlags.Rest
    slots.push({
      visit: () => create.indexAccess(list(), create.numberLiteral(String(index), origin), origin),
      mayBeUndefined:
        (flags & ts.ElementFlags.Required) === 0 || element === undefined || mayBeUndefined(element),
      mayBeNull: true,
      isList: false,
    })
  }
  if (hasRest) slots.push(listSlot(() => restOfList(list(), count, origin)))
  return slots
}

function isTuple(type: ts.Type, checker: ts.TypeChecker): type is ts.TupleTypeReference {
  return checker.isTupleType(type)
}

function mayBeUndefined(type: ts.Type): boolean {
  return mayBe(type, ts.TypeFlags.Undefined | ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Void)
}

function mayBe(type: ts.Type, flags: ts.TypeFlags): boolean {
  return (type.isUnion() ? type.types : [type]).some((part) => (part.flags & flags) !== 0)
}
