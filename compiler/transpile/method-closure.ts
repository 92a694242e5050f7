import { ts } from 'ts-morph'
import type { FunctionNode } from '../evaluate/evaluation.ts'
import * as create from '../groovy/ast/create.ts'
import type { Argument, Closure, Expression, Origin } from '../groovy/ast/nodes.ts'
import { plainArguments } from './calls/function-arguments.ts'
import { freeName } from './names.ts'

/**
 * A method of the file as a value: `{ name -> greet(name) }`.
 * @param isTaken tells of a name that a parameter of the closure must not have
 * @param arity how many parameters the closure has; those of the function when left out
 */
export function methodClosure(
  method: string,
  node: FunctionNode,
  origin: Origin,
  isTaken: (name: string) => boolean,
  arity = node.parameters.length,
): Closure {
  const names: string[] = []
  for (let index = 0; index < arity; index += 1) {
    const name = node.parameters[index]?.name
    const wanted = name !== undefined && ts.isIdentifier(name) ? name.text : `argument${index + 1}`
    names.push(
      freeName(
        wanted,
        'local',
        (candidate) => names.includes(candidate) || candidate === method || isTaken(candidate),
      ),
    )
  }
  const values = names.map((name) => create.identifier(name, origin))
  const args = closureArguments(values, node)
  const body = create.expressionStatement(create.call(method, args, origin), origin)
  return create.closure(
    names.map((name) => create.parameter(name)),
    create.block([body], origin),
    origin,
  )
}

/** A rest parameter of the closure holds a list already. */
function closureArguments(values: readonly Expression[], node: FunctionNode): readonly Argument[] {
  const rest = node.parameters.findIndex((parameter) => parameter.dotDotDotToken !== undefined)
  const list = values[rest]
  if (rest === -1 || list === undefined) return plainArguments(values, node.parameters, true)
  const fixed = plainArguments(values.slice(0, rest), node.parameters.slice(0, rest), true)
  return [...fixed, create.positional(list)]
}
