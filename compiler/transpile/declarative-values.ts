import * as steps from '../../dsl/steps/index.ts'
import { stepMetadata } from '../../dsl/runtime/step-function.ts'
import * as create from '../groovy/ast/create.ts'
import type { Expression, MethodCall } from '../groovy/ast/nodes.ts'
import { numberToGroovy } from './number-literal.ts'
import { stringToGroovy } from './string-literal.ts'

const valuesByStep = new Map(
  Object.values(steps).flatMap((value) => {
    const metadata = stepMetadata(value)
    return metadata?.declarativeValues === undefined ? [] : [[metadata.name, metadata.declarativeValues]]
  }),
)

/**
 * A step call as Declarative's validator takes it: it asks for some optional arguments too, unless the step is called with
 * one unnamed argument. `lock(label: 'board', resource: null)`
 */
export function withDeclarativeValues(call: MethodCall): MethodCall {
  const values = valuesByStep.get(call.name)
  if (values === undefined || call.arguments.some(({ kind }) => kind === 'positional')) return call
  const given = new Set(call.arguments.map((argument) => (argument.kind === 'named' ? argument.name : '')))
  const missing = Object.entries(values).filter(([name]) => !given.has(name))
  const added = missing.map(([name, value]) => create.named(name, literal(value, call)))
  return { ...call, arguments: [...call.arguments, ...added] }
}

function literal(value: string | number | boolean | null, { origin }: MethodCall): Expression {
  if (typeof value === 'string') return stringToGroovy(value, origin)
  if (typeof value === 'boolean') return create.booleanLiteral(value, origin)
  const number = typeof value === 'number' ? numberToGroovy(value, origin) : undefined
  return number ?? create.nullLiteral(origin)
}
