import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Closure, Expression, Origin } from '../../groovy/ast/nodes.ts'
import { constantNumber } from '../constant-number.ts'
import { heldThrough } from '../held-object.ts'
import type { TranspileContext } from '../context.ts'
import { callHelper, type Helper } from '../helpers.ts'
import { numberShape } from '../number-shape.ts'
import { repeatable } from '../expressions/logical-expression.ts'
import { optionalLink } from '../optional-chain.ts'
import { kindsOf } from '../types.ts'
import { outerParent } from '../unwrap.ts'

/** A member of a built-in object that has a counterpart in Groovy. */
export interface Builtin {
  /** Where its support ends, for the list in the documentation. */
  readonly note?: string
  readonly transpile: (call: BuiltinCall) => Expression
}

export type BuiltinTable = Readonly<Record<string, Builtin>>

/** One call of a built-in function or method, and what its translation needs over and over. */
export class BuiltinCall {
  readonly node: ts.CallExpression
  readonly context: TranspileContext
  readonly member: string
  readonly origin: Origin
  /** What the method is called on; the callee itself for a global function. */
  readonly target: ts.Expression
  #receiver: Expression | undefined

  constructor(node: ts.CallExpression, target: ts.Expression, member: string, context: TranspileContext) {
    this.node = node
    this.target = target
    this.member = member
    this.context = context
    this.origin = context.originOf(node)
  }

  get args(): readonly ts.Expression[] {
    return this.node.arguments
  }

  argument(index: number): ts.Expression | undefined {
    return this.node.arguments[index]
  }

  /** The receiver, when it is evaluated before everything else or alone. */
  receiver(): Expression {
    return this.operands()[0]
  }

  /** The receiver and arguments, evaluated in the order of JavaScript. */
  operands(...args: readonly ts.Expression[]): readonly [Expression, ...Expression[]] {
    const [receiver, ...values] = this.context.ordered([
      () => this.#visitReceiver(),
      ...args.map((argument) => () => this.context.expression(argument)),
    ])
    if (receiver === undefined) throw new Error('The receiver is always among the operands.')
    return [receiver, ...values]
  }

  /** Arguments of a function that has no receiver. */
  values(...args: readonly ts.Expression[]): readonly Expression[] {
    return this.context.ordered(args.map((argument) => () => this.context.expression(argument)))
  }

  #visitReceiver(): Expression {
    return this.#receiver ?? this.context.expression(this.target)
  }

  /** A receiver or operand that the Groovy form needs more than once. */
  twice(value: Expression): Expression {
    return repeatable(value, this.context)
  }

  /** The receiver, for a form that reads it again while functions among the arguments run. */
  heldReceiver(): Expression {
    return heldThrough(this.twice(this.receiver()), this.target, this.args, this.context)
  }

  method(object: Expression, name: string, args: readonly Expression[] = [], body?: Closure): Expression {
    return create.methodCall(object, name, args.map(create.positional), this.origin, { body })
  }

  static(type: string, name: string, ...args: readonly Expression[]): Expression {
    return this.method(create.identifier(type, this.origin), name, args)
  }

  helper(helper: Helper, ...args: readonly Expression[]): Expression {
    return callHelper(helper, args, this.context, this.origin)
  }

  number(value: number): Expression {
    const literal = create.numberLiteral(String(Math.abs(value)), this.origin)
    return value < 0 ? create.unary('-', literal, this.origin) : literal
  }

  text(value: string): Expression {
    return create.stringLiteral(value, this.origin)
  }

  /** The value of an argument that is known while compiling. */
  known(index: number): unknown {
    const argument = this.argument(index)
    return argument && this.context.known(argument)?.value
  }

  /** A number argument that is known while compiling. */
  constant(index: number): number | undefined {
    const argument = this.argument(index)
    return argument && constantNumber(argument, this.context)
  }

  /** A number as Groovy's methods on positions take it: an `int`. */
  asInt(value: Expression, node: ts.Expression): Expression {
    const isInt = numberShape(node, this.context).isInt || (value.kind === 'cast' && value.type === 'int')
    return isInt ? value : create.cast('int', value, value.origin)
  }

  reject(reason: string): Expression {
    return this.context.reject('unsupported-arguments', this.node, { member: this.member, reason })
  }

  /** Reports arguments that the Groovy form has no place for. */
  atMost(count: number): Expression | undefined {
    if (this.args.some((argument) => ts.isSpreadElement(argument))) return this.reject('it is given a spread')
    return this.args.length > count
      ? this.reject(`it takes ${count} argument${count === 1 ? '' : 's'} here`)
      : undefined
  }

  /** True when nothing uses what the call gives. */
  get isStatement(): boolean {
    const { parent } = outerParent(this.node)
    if (ts.isExpressionStatement(parent)) return true
    if (!ts.isArrowFunction(parent)) return false
    if (isVoid(this.context.checker.getTypeAtLocation(this.node))) return true
    const [signature] = this.context.checker.getContextualType(parent)?.getCallSignatures() ?? []
    const result = signature?.getReturnType()
    return result !== undefined && (result.flags & ts.TypeFlags.Void) !== 0
  }

  /** What `builtin` makes of the call; null in an optional chain whose receiver is null. */
  transpile(builtin: Builtin): Expression {
    if (!ts.isOptionalChain(this.node)) return builtin.transpile(this)
    return optionalLink(
      this.context.expression(this.target),
      (receiver) => {
        this.#receiver = receiver
        return builtin.transpile(this)
      },
      this.context,
    )
  }

  get receiverKinds(): ReturnType<typeof kindsOf> {
    return kindsOf(this.target, this.context)
  }
}

/** A type without values that anybody could use: `void`, also beside undefined in an optional chain. */
function isVoid(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type]
  return parts.every((part) => (part.flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) !== 0)
}
