import * as create from '../groovy/ast/create.ts'
import { generated, type Expression, type Origin } from '../groovy/ast/nodes.ts'
import type { TranspileContext } from './context.ts'

/** A method of ours that is written into the file on first use. */
export interface Helper {
  readonly name: string
  /** `String text`, `int index = 0`, or a bare name. */
  readonly parameters: readonly string[]
  /** Lines of Groovy. A helper that it calls stands as `$name`. */
  readonly body: string
  readonly calls?: readonly Helper[]
}

/** A call of a helper, with its method declared. */
export function callHelper(
  helper: Helper,
  args: readonly Expression[],
  context: TranspileContext,
  origin: Origin,
): Expression {
  return create.call(declareHelper(helper, context), args.map(create.positional), origin)
}

function declareHelper(helper: Helper, context: TranspileContext): string {
  const names = new Map((helper.calls ?? []).map((called) => [called.name, declareHelper(called, context)]))
  const { name } = context.helper(helper.name, (methodName) =>
    create.methodDeclaration(
      methodName,
      helper.parameters.map(parameterOf),
      create.block([create.rawStatement(bodyText(helper, names, methodName), generated)], generated),
      generated,
      // Plain computing needs no continuation, and a call from a `@NonCPS` method must find no CPS code.
      { annotations: ['NonCPS'] },
    ),
  )
  return name
}

function bodyText(helper: Helper, names: ReadonlyMap<string, string>, ownName: string): string {
  const lines = helper.body.replace(/^\n/, '').trimEnd().split('\n')
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  const text = lines.map((line) => line.slice(indent)).join('\n')
  return text.replaceAll(/(?<![\w'])\$(\w+)/g, (whole, name: string) =>
    name === helper.name ? ownName : (names.get(name) ?? whole),
  )
}

function parameterOf(text: string): ReturnType<typeof create.parameter> {
  const [declaration = text, value] = text.split(' = ')
  const [type, name] = declaration.split(' ')
  const defaultValue = value === undefined ? undefined : create.rawExpression(value, generated)
  return name === undefined
    ? create.parameter(declaration, { defaultValue })
    : create.parameter(name, { type, defaultValue })
}
