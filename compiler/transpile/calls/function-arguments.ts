import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import { generated, type Argument, type Expression } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { isCapturedObject } from '../change-of-captured.ts'
import { mutatedSymbols } from '../mutated-symbols.ts'
import { literalDefault } from '../parameters.ts'
import { nameOfValue } from '../value-name.ts'
import { type ArgumentSlot, argumentSlots } from './argument-slots.ts'

/**
 * The arguments of a call of a function of the user's.
 * @param parameters those of the function, as far as its declaration is known
 * @param asMethod true when it became a method, whose last parameters may be left out; a closure takes all of them
 */
export function functionArguments(
  args: readonly ts.Expression[],
  parameters: readonly ts.ParameterDeclaration[],
  asMethod: boolean,
  context: TranspileContext,
): readonly Argument[] {
  const fixed = parameters.filter((parameter) => parameter.dotDotDotToken === undefined)
  const rest = parameters.find((parameter) => parameter.dotDotDotToken !== undefined)
  if (rest !== undefined && refuseGenericRest(rest, args, context)) return []
  refuseCapturedArguments(args, parameters, context)
  const slots = argumentSlots(args, fixed.length, context)
  const values = context.ordered(
    slots.map((slot, index) => () => filled(slot.visit(), slot, fixed[index], asMethod, context)),
  )
  const passed = values.slice(0, fixed.length)
  const restValue = rest && restList(slots.slice(fixed.length), values.slice(fixed.length))
  const hasRest = restValue !== undefined && (slots.length > fixed.length || !asMethod)
  const isFull = !asMethod || hasRest
  const missing = isFull ? fixed.slice(passed.length).map(() => create.nullLiteral(generated)) : []
  const all = [...passed, ...missing, ...(hasRest ? [restValue] : [])]
  const startsWithNull = all[0]?.kind === 'null-literal' || slots[0]?.mayBeNull === true
  if (!asMethod && all.length > 1 && startsWithNull) return [create.positional(asArray(all))]
  return (asMethod ? asNamedArguments(all) : undefined) ?? all.map((value) => create.positional(value))
}

/** Reports a value from outside the function that is handed to a function which changes it: the change would be lost. */
function refuseCapturedArguments(
  args: readonly ts.Expression[],
  parameters: readonly ts.ParameterDeclaration[],
  context: TranspileContext,
): void {
  const [first] = parameters
  const body = first !== undefined && 'body' in first.parent ? first.parent.body : undefined
  if (body === undefined) return
  const mutated = mutatedSymbols(body, context.checker)
  parameters.forEach((parameter, index) => {
    const symbol = context.checker.getSymbolAtLocation(parameter.name)
    const arg = args[index]
    if (arg === undefined || symbol === undefined || !mutated.has(symbol)) return
    if (parameter.dotDotDotToken === undefined && isCapturedObject(arg, context)) {
      context.report('assign-captured', arg, { name: arg.getText() })
    }
  })
}

/** Reports a function that is known by a type such as `(...args: Args) => void` only, which tells no parameters. */
function refuseGenericRest(
  rest: ts.ParameterDeclaration,
  args: readonly ts.Expression[],
  context: TranspileContext,
): boolean {
  const isTypeOnly = ts.isFunctionTypeNode(rest.parent) || ts.isMethodSignature(rest.parent)
  const isGeneric = (context.checker.getTypeAtLocation(rest).flags & ts.TypeFlags.TypeParameter) !== 0
  const [first] = args
  if (!isTypeOnly || !isGeneric || first === undefined) return false
  context.report('unsupported-syntax', first, {
    construct: 'a call of a function whose parameters are a type parameter',
    instead: 'Let it take a function without parameters: run(() => deploy(target))',
  })
  return true
}

/**
 * `[name, tag] as Object[]`: the sandbox does not find the method `call(Object...)` of a closure when the first of several
 * arguments is null.
 */
function asArray(values: readonly Expression[]): Expression {
  return create.asType(create.listLiteral(values, generated), 'Object[]', generated)
}

/** `deploy(target: 'dev')` for a method that takes one object, which Groovy makes of named arguments. */
function asNamedArguments(values: readonly Expression[]): readonly Argument[] | undefined {
  const [only] = values
  if (values.length !== 1 || only?.kind !== 'map-literal' || only.entries.length === 0) return undefined
  const named = only.entries.flatMap(({ key, value, comments }) =>
    typeof key === 'string' ? [create.named(key, value, comments)] : [],
  )
  return named.length === only.entries.length ? named : undefined
}

/** The arguments of a call whose values are names in Groovy already; what the function does not take is left out. */
export function plainArguments(
  values: readonly Expression[],
  parameters: readonly ts.ParameterDeclaration[],
  asMethod: boolean,
): readonly Argument[] {
  const fixed = parameters.filter((parameter) => parameter.dotDotDotToken === undefined)
  const passed = values.slice(0, fixed.length).map((value, index) => {
    const parameter = fixed[index]
    const fallback = asMethod && parameter !== undefined ? literalDefault(parameter) : undefined
    return fallback === undefined ? value : orElse(value, fallback)
  })
  const missing = asMethod ? [] : fixed.slice(passed.length).map(() => create.nullLiteral(generated))
  const rest =
    fixed.length < parameters.length ? [create.listLiteral(values.slice(fixed.length), generated)] : []
  return [...passed, ...missing, ...rest].map((value) => create.positional(value))
}

/** A value for a parameter whose default stands in the head of the method: null must not get there. */
function filled(
  value: Expression,
  slot: ArgumentSlot,
  parameter: ts.ParameterDeclaration | undefined,
  asMethod: boolean,
  context: TranspileContext,
): Expression {
  const fallback = asMethod && parameter !== undefined ? literalDefault(parameter) : undefined
  if (fallback === undefined || !slot.mayBeUndefined) return value
  if (value.kind === 'null-literal') return fallback
  return orElse(context.hoist(value, nameOfValue(value)), fallback)
}

/** `name == null ? 'x' : name` */
function orElse(value: Expression, fallback: Expression): Expression {
  const isMissing = create.binary(value, '==', create.nullLiteral(value.origin), value.origin)
  return create.conditional(isMissing, fallback, value, value.origin)
}

/** `names`, `['a', 'b']`, `['a'] + names` */
function restList(slots: readonly ArgumentSlot[], values: readonly Expression[]): Expression {
  const parts: Expression[] = []
  let open: Expression[] = []
  slots.forEach((slot, index) => {
    const value = values[index]
    if (value === undefined) return
    if (!slot.isList) {
      open.push(value)
      return
    }
    if (open.length > 0) parts.push(create.listLiteral(open, generated))
    open = []
    parts.push(value)
  })
  if (open.length > 0 || parts.length === 0) parts.push(create.listLiteral(open, generated))
  return parts.reduce((left, right) => create.binary(left, '+', right, generated))
}
