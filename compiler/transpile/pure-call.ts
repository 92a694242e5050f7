import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import { generated, type Closure, type Expression, type Statement } from '../groovy/ast/nodes.ts'
import { assignedSymbols } from './assigned-symbols.ts'
import { usesThis } from './classes/constructor-method.ts'
import { spanOfNode } from '../evaluate/node-span.ts'
import { type LocalFunction, transpileClosure } from './closures.ts'
import type { PureCall, TranspileContext } from './context.ts'
import { uses } from './escaping-captures.ts'
import { freeLocals } from './free-locals.ts'
import { functionOfVariable } from './function-of-variable.ts'
import { holdsFunctions } from './holds-functions.ts'
import { inlineParts } from './inline-parts.ts'
import { stepPath } from './step-path.ts'
import { unwrap } from './unwrap.ts'

/** See `TranspileContext.pureCall`. */
export function transpilePureCall(request: PureCall, context: TranspileContext): Expression {
  const { inputs, callbacks } = request
  if (context.pure) {
    const closures = callbacks.map(({ node, arity }) => context.callback(node, arity))
    return request.build(
      inputs.map(({ value }) => value),
      closures,
    )
  }
  if (refuseSteps(request, context)) return create.nullLiteral(context.originOf(request.node))
  const origin = context.originOf(request.node)
  const twin = context.pureTwin(request.name)
  const names = inputs.map(({ name }) => twin.localName(name))
  const captured = new CapturedLocals(context, twin)
  const { result: closures, preceding } = twin.capture(() =>
    callbacks.map(({ node, arity }) => captured.callback(node, arity)),
  )
  const result = request.build(
    names.map((name) => create.identifier(name, origin)),
    closures,
  )
  const parameters = [...names, ...captured.parameters.map(({ inside }) => inside)]
  const body = [...captured.functions, ...preceding, create.returnStatement(result, origin)]
  const method = context.unit.pureMethod(request.name, (name) =>
    create.methodDeclaration(
      name,
      parameters.map((parameter) => create.parameter(parameter)),
      create.block(body, origin),
      origin,
      { annotations: ['NonCPS'] },
    ),
  )
  const handedIn = captured.parameters.map(({ outside }) => create.identifier(outside, generated))
  const values = [...inputs.map(({ value }) => value), ...handedIn]
  return create.call(
    method,
    values.map((value) => create.positional(value)),
    origin,
  )
}

/** Reports the first step that a callback reaches, with the way to it. */
function refuseSteps({ node, name, callbacks }: PureCall, context: TranspileContext): boolean {
  const path = callbacks
    .map((callback) => stepPath(callback.node, context))
    .find((found) => found !== undefined)
  const step = path?.at(-1)
  if (path === undefined || step === undefined) return false
  const names = [calledName(node) ?? name, ...path.map((link) => link.name)]
  context.report('step-in-pure-callback', step.node, { step: step.name, path: names.join(' → ') }, [
    {
      message: 'This callback runs where Jenkins cannot interrupt it.',
      span: spanOfNode(callbacks[0]?.node ?? node),
    },
    ...path
      .slice(0, -1)
      .map((link) => ({ message: `"${link.name}" is used here.`, span: spanOfNode(link.node) })),
  ])
  return true
}

/** `sort` for `list.sort(…)` */
function calledName(node: ts.Node): string | undefined {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
    ? node.expression.name.text
    : undefined
}

/** The locals of the CPS function that pure callbacks use: values become parameters, functions are written again. */
class CapturedLocals {
  readonly parameters: { readonly outside: string; readonly inside: string }[] = []
  readonly #context: TranspileContext
  readonly #twin: TranspileContext
  readonly #done = new Set<ts.Symbol>()
  readonly #open = new Set<ts.Symbol>()
  readonly #first = new Set<ts.Symbol>()
  readonly #names = new Map<ts.Symbol, string>()
  readonly #declared: Statement[] = []
  readonly #functions: Statement[] = []

  constructor(context: TranspileContext, twin: TranspileContext) {
    this.#context = context
    this.#twin = twin
  }

  /** The local functions, those first that others above them refer to. */
  get functions(): readonly Statement[] {
    return [...this.#declared, ...this.#functions]
  }

  callback(node: ts.Expression, arity: number): Closure {
    const inner = unwrap(node)
    const written = ts.isIdentifier(inner) ? functionOfVariable(inner, this.#context) : undefined
    if (written !== undefined && !this.#callsItself(inner, written)) {
      this.#bringIn(written)
      return inlineParts(transpileClosure(written, this.#twin, arity))
    }
    this.#bringIn(inner)
    return this.#twin.callback(inner, arity)
  }

  #callsItself(name: ts.Expression, written: LocalFunction): boolean {
    const symbol = ts.isIdentifier(name) ? this.#context.symbolOf(name) : undefined
    return symbol !== undefined && uses(written.body ?? written, new Set([symbol]), this.#context)
  }

  #bringIn(node: ts.Node): void {
    const assigned = assignedSymbols(node, this.#context.checker)
    for (const [symbol, name] of freeLocals(node, this.#context)) {
      if (assigned.has(symbol)) {
        this.#context.report('pure-callback-assigns', name, { name: name.text })
      }
      if (this.#done.has(symbol)) {
        if (this.#open.has(symbol)) this.#declareFirst(symbol)
        continue
      }
      this.#done.add(symbol)
      this.#local(name, symbol)
    }
    const { self } = this.#context
    if (self === undefined || this.#twin.self !== undefined || !usesThis(node)) return
    this.parameters.push({ outside: self, inside: this.#twin.bindSelf() })
  }

  #local(name: ts.Identifier, symbol: ts.Symbol): void {
    const outside = this.#context.localOf(name)
    if (outside === undefined) return
    const written = functionOfVariable(name, this.#context)
    if (written !== undefined) {
      this.#function(name, symbol, written)
      return
    }
    // A function that comes from CPS code cannot be called here.
    if (holdsFunctions(this.#context.checker.getTypeAtLocation(name), this.#context.checker)) {
      this.#context.report('pure-callback-unknown', name, { name: name.text })
    }
    this.parameters.push({ outside, inside: this.#declare(name) })
  }

  #function(name: ts.Identifier, symbol: ts.Symbol, written: LocalFunction): void {
    // Before its body, which may call it.
    const inside = this.#declare(name)
    this.#names.set(symbol, inside)
    this.#open.add(symbol)
    this.#bringIn(written)
    if (uses(written.body ?? written, new Set([symbol]), this.#context)) this.#declareFirst(symbol)
    const closure = transpileClosure(written, this.#twin)
    this.#open.delete(symbol)
    const origin = this.#context.originOf(written)
    this.#functions.push(
      this.#first.has(symbol)
        ? create.expressionStatement(
            create.assignment(create.identifier(inside, origin), '=', closure, origin),
            origin,
          )
        : create.variableDeclaration('def', inside, closure, origin),
    )
  }

  /** A function that calls itself, or others that call it, is declared before it is made. */
  #declareFirst(symbol: ts.Symbol): void {
    const name = this.#names.get(symbol)
    if (name === undefined || this.#first.has(symbol)) return
    this.#first.add(symbol)
    this.#declared.push(create.variableDeclaration('def', name, undefined, generated))
  }

  #declare(name: ts.Identifier): string {
    const inside = this.#twin.localName(name.text)
    this.#twin.alias(name, inside)
    return inside
  }
}
