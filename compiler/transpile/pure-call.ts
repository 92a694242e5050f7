import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import { generated, type Closure, type Expression, type Statement } from '../groovy/ast/nodes.ts'
import { assignedSymbols } from './assigned-symbols.ts'
import { usesThis } from './classes/constructor-method.ts'
import { transpileClosure } from './closures.ts'
import type { PureCall, TranspileContext } from './context.ts'
import { freeLocals } from './free-locals.ts'
import { functionOfVariable } from './function-of-variable.ts'
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
  const origin = context.originOf(request.node)
  const twin = context.pureTwin(request.name)
  const names = inputs.map(({ name }) => twin.localName(name))
  const captured = new CapturedLocals(context, twin)
  const closures = callbacks.map(({ node, arity }) => captured.callback(node, arity))
  const result = request.build(
    names.map((name) => create.identifier(name, origin)),
    closures,
  )
  const parameters = [...names, ...captured.parameters.map(({ inside }) => inside)]
  const body = [...captured.functions, create.returnStatement(result, origin)]
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

/** The locals of the CPS function that pure callbacks use: values become parameters, functions are written again. */
class CapturedLocals {
  readonly parameters: { readonly outside: string; readonly inside: string }[] = []
  readonly functions: Statement[] = []
  readonly #context: TranspileContext
  readonly #twin: TranspileContext
  readonly #done = new Set<ts.Symbol>()

  constructor(context: TranspileContext, twin: TranspileContext) {
    this.#context = context
    this.#twin = twin
  }

  callback(node: ts.Expression, arity: number): Closure {
    const inner = unwrap(node)
    const written = ts.isIdentifier(inner) ? functionOfVariable(inner, this.#context) : undefined
    if (written !== undefined) {
      this.#bringIn(written)
      return transpileClosure(written, this.#twin, arity)
    }
    this.#bringIn(inner)
    return this.#twin.callback(inner, arity)
  }

  #bringIn(node: ts.Node): void {
    const assigned = assignedSymbols(node, this.#context.checker)
    for (const [symbol, name] of freeLocals(node, this.#context)) {
      if (assigned.has(symbol)) {
        this.#context.report('pure-callback-assigns', name, { name: name.text })
      }
      if (this.#done.has(symbol)) continue
      this.#done.add(symbol)
      this.#local(name)
    }
    const { self } = this.#context
    if (self === undefined || this.#twin.self !== undefined || !usesThis(node)) return
    this.parameters.push({ outside: self, inside: this.#twin.bindSelf() })
  }

  #local(name: ts.Identifier): void {
    const outside = this.#context.localOf(name)
    if (outside === undefined) return
    const written = functionOfVariable(name, this.#context)
    if (written !== undefined) {
      this.#bringIn(written)
      const inside = this.#declare(name)
      const closure = transpileClosure(written, this.#twin)
      this.functions.push(create.variableDeclaration('def', inside, closure, this.#context.originOf(written)))
      return
    }
    if (this.#context.checker.getTypeAtLocation(name).getCallSignatures().length > 0) {
      this.#context.report('pure-callback-unknown', name, { name: name.text })
    }
    this.parameters.push({ outside, inside: this.#declare(name) })
  }

  #declare(name: ts.Identifier): string {
    const inside = this.#twin.localName(name.text)
    this.#twin.alias(name, inside)
    return inside
  }
}
