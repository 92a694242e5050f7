import { ts } from 'ts-morph'
import { argumentText } from '../../../dsl/runtime/docker/arguments.ts'
import type { StepMetadata } from '../../../dsl/runtime/step-function.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Argument, Closure, Expression } from '../../groovy/ast/nodes.ts'
import { transpileBodyClosure, transpileClosure } from '../closures.ts'
import type { TranspileContext } from '../context.ts'
import { type Helper, callHelper } from '../helpers.ts'
import { scriptToGroovy } from '../string-literal.ts'
import { elementType, isNullable, kindsOf, kindsOfType, only } from '../types.ts'
import { unwrap } from '../unwrap.ts'

/** Places of the arguments that the plugin writes into a command line, by method. */
const ofCommandLines: Readonly<Record<string, readonly number[]>> = {
  build: [1],
  inside: [0],
  run: [0, 1],
  withRun: [0, 1],
}

/** A call of a method of the global variable: `docker.withRegistry('https://…', 'id') { … }`. */
export function transpileDockerCall(
  node: ts.CallExpression,
  { object, method }: NonNullable<StepMetadata['globalMethod']>,
  context: TranspileContext,
): Expression {
  const origin = context.originOf(node)
  const { args, body } = dockerArguments(method, node.arguments, context)
  return create.methodCall(create.identifier(object, origin), method, args, origin, { body })
}

/** True for a method of an image or a container, whose call runs steps. */
export function isDockerMethod(callee: ts.PropertyAccessExpression, { checker }: TranspileContext): boolean {
  const owner = checker.getSymbolAtLocation(callee.name)?.valueDeclaration?.parent
  return (
    owner !== undefined &&
    ts.isInterfaceDeclaration(owner) &&
    /^Docker(?:Image|Container)$/.test(owner.name.text) &&
    /\/runtime\/docker\/types\.(?:d\.)?ts$/.test(owner.getSourceFile().fileName)
  )
}

/** The arguments of such a call, and the function that it runs, as the block behind it. */
export function dockerArguments(
  method: string,
  given: readonly ts.Expression[],
  context: TranspileContext,
): { readonly args: readonly Argument[]; readonly body: Closure | undefined } {
  const last = given.at(-1)
  const isBlock = last !== undefined && context.checker.getTypeAtLocation(last).getCallSignatures().length > 0
  const values = isBlock ? given.slice(0, -1) : given
  const places = ofCommandLines[method] ?? []
  const args = context.ordered(
    values.map((value, index) => () => {
      if (ts.isSpreadElement(value)) return refuseSpread(value, context)
      return places.includes(index) ? commandLine(method, value, context) : context.expression(value)
    }),
  )
  return {
    args: args.map((value) => create.positional(value)),
    body: isBlock && last !== undefined ? blockOf(method, last, context) : undefined,
  }
}

function blockOf(method: string, node: ts.Expression, context: TranspileContext): Closure {
  const inner = unwrap(node)
  if (ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) {
    return inner.parameters.length === 0
      ? transpileBodyClosure(inner, context)
      : transpileClosure(inner, context)
  }
  if (method === 'withRun') return context.callback(inner, 1)
  return { ...context.callback(inner, 0), implicitParameters: true }
}

/** Text that is known while compiling as it is; words in quotes. The rest would be read by the shell. */
function commandLine(method: string, node: ts.Expression, context: TranspileContext): Expression {
  const value = context.known(node)?.value ?? knownWords(node, context)
  if (typeof value === 'string' || isWords(value))
    return scriptToGroovy(argumentText(value), context.originOf(node))
  const { checker } = context
  const kinds = kindsOf(node, context)
  const type = elementType(checker.getTypeAtLocation(node), checker)
  const kindsOfWords = type && kindsOfType(type, checker)
  const areWords =
    only(kinds, 'array') &&
    !isNullable(kinds) &&
    kindsOfWords !== undefined &&
    only(kindsOfWords, 'string', 'number') &&
    !isNullable(kindsOfWords)
  if (areWords) return callHelper(quotedWords, [context.expression(node)], context, context.originOf(node))
  return context.reject('run-time-value-in-docker-arguments', node, { method, expression: shortened(node) })
}

/** The elements of a list that is written there, when all are known. */
function knownWords(node: ts.Expression, context: TranspileContext): unknown {
  const inner = unwrap(node)
  if (!ts.isArrayLiteralExpression(inner)) return undefined
  const words: unknown[] = []
  for (const item of inner.elements) {
    const isSpread = ts.isSpreadElement(item)
    const known = context.known(isSpread ? item.expression : item)
    if (known === undefined || (isSpread && !Array.isArray(known.value))) return undefined
    words.push(...(isSpread && Array.isArray(known.value) ? known.value : [known.value]))
  }
  return words
}

function isWords(value: unknown): value is readonly (string | number)[] {
  return Array.isArray(value) && value.every((item) => ['string', 'number'].includes(typeof item))
}

function shortened(node: ts.Expression): string {
  const text = node.getText().replaceAll(/\s+/g, ' ')
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function refuseSpread(node: ts.SpreadElement, context: TranspileContext): Expression {
  return context.reject('unsupported-syntax', node, {
    construct: 'a spread in the arguments of a method of docker',
    instead: 'Pass the arguments one by one',
  })
}

/** As `quoteWords` does it where the words are known. */
const quotedWords: Helper = {
  name: 'quotedWords',
  parameters: ['List words'],
  body: String.raw`
    def quoted = []
    for (item in words) {
      String word = item.toString()
      quoted.add(word ==~ '[A-Za-z0-9_./:@%+=,-]+' ? word : "'" + word.replaceAll("(['\\\\])", "'\\\\\$1'") + "'")
    }
    return quoted.join(' ')
  `,
}
