import { ts } from 'ts-morph'
import type { FunctionNode } from '../evaluate/evaluation.ts'
import * as create from '../groovy/ast/create.ts'
import type { Closure, Origin } from '../groovy/ast/nodes.ts'
import { freeName } from './names.ts'

/**
 * A method of the file as a value: `{ name -> greet(name) }`.
 * @param arity how many parameters the closure has; those of the function when left out
 */
export function methodClosure(
  method: string,
  node: FunctionNode,
  origin: Origin,
  arity = node.parameters.length,
): Closure {
  const names: string[] = []
  for (let index = 0; index < arity; index += 1) {
    const name = node.parameters[index]?.name
    const wanted = name !== undefined && ts.isIdentifier(name) ? name.text : `argument${index + 1}`
    names.push(freeName(wanted, 'local', (candidate) => names.includes(candidate) || candidate === method))
  }
  const passed = names.slice(0, node.parameters.length)
  const args = passed.map((name) => create.positional(create.identifier(name, origin)))
  const body = create.expressionStatement(create.call(method, args, origin), origin)
  return create.closure(
    names.map((name) => create.parameter(name)),
    create.block([body], origin),
    origin,
  )
}
