import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import type { Expression, Parameter, Statement } from '../groovy/ast/nodes.ts'
import type { TranspileContext } from './context.ts'
import { destructure, destructureValue, refuseNullDefault } from './destructuring.ts'
import { spanOfNode } from '../evaluate/node-span.ts'
import { patternParameterName } from './pattern-name.ts'
import { numberToGroovy } from './number-literal.ts'
import { stringNodeToGroovy } from './string-literal.ts'

/** The parameters of a function in Groovy, and what its body starts with: defaults, patterns taken apart. */
export interface TranspiledParameters {
  readonly parameters: readonly Parameter[]
  readonly prologue: readonly Statement[]
}

/**
 * Declares the parameters of a function in the current scope.
 * @param asMethod true for a method, which Groovy lets have defaults; a closure is always called with all arguments
 * @param arity how many parameters Groovy must see; those of the function when left out
 */
export function transpileParameters(
  nodes: readonly ts.ParameterDeclaration[],
  asMethod: boolean,
  context: TranspileContext,
  arity = nodes.length,
): TranspiledParameters {
  const own = nodes.filter((node) => !isThisParameter(node))
  const parameters: Parameter[] = []
  const prologue: Statement[] = []
  // All names before any pattern is taken apart: what that generates must not take the name of a later parameter.
  for (const { name } of own) if (ts.isIdentifier(name)) context.declare(name)
  own.forEach((node, index) => {
    const { name, statements } = transpileParameter(node, asMethod, context)
    if (index < arity) {
      const type = asMethod && node.dotDotDotToken !== undefined ? 'List' : undefined
      const defaultValue = asMethod ? defaultOf(node, context) : undefined
      parameters.push(create.parameter(name, { type, defaultValue }))
    } else {
      const missing = create.nullLiteral(context.originOf(node))
      prologue.push(create.variableDeclaration('def', name, missing, context.originOf(node)))
    }
    prologue.push(...statements)
  })
  while (parameters.length < arity) {
    parameters.push(create.parameter(context.localName(`ignored${parameters.length + 1}`)))
  }
  return { parameters, prologue }
}

/**
 * Binds the parameters of a function to Groovy expressions that are there already.
 * @param values what each parameter stands for, in order; a parameter without one is null
 */
export function bindParameters(
  nodes: readonly ts.ParameterDeclaration[],
  values: readonly Expression[],
  context: TranspileContext,
): readonly Statement[] {
  for (const value of values) if (value.kind === 'identifier') context.reserve(value.name)
  return nodes.flatMap((node, index) => {
    const origin = context.originOf(node)
    const value = values[index] ?? create.nullLiteral(origin)
    if (!ts.isIdentifier(node.name)) return destructureValue(node.name, value, context)
    if (value.kind === 'identifier' && node.initializer === undefined) {
      context.alias(node.name, value.name)
      return []
    }
    const name = context.declare(node.name)
    const reference = create.identifier(name, origin)
    const filled = node.initializer === undefined ? [] : fillDefault(reference, node.initializer, context)
    return [create.variableDeclaration('def', name, value, origin), ...filled]
  })
}

function isThisParameter(node: ts.ParameterDeclaration): boolean {
  return ts.isIdentifier(node.name) && node.name.text === 'this'
}

function transpileParameter(
  node: ts.ParameterDeclaration,
  asMethod: boolean,
  context: TranspileContext,
): { readonly name: string; readonly statements: readonly Statement[] } {
  const name = ts.isIdentifier(node.name)
    ? context.declare(node.name)
    : context.localName(patternParameterName(node, context))
  const reference = create.identifier(name, context.originOf(node.name))
  const statements: Statement[] = []
  if (node.initializer !== undefined) {
    refuseNullDefault(node, context)
    if (!asMethod || literalDefault(node) === undefined) {
      statements.push(...fillDefault(reference, node.initializer, context))
    }
  }
  if (!ts.isIdentifier(node.name)) statements.push(...destructure(node.name, reference, context))
  return { name, statements }
}

/** `if (tag == null) { tag = 'latest' }` */
function fillDefault(
  target: Expression,
  initializer: ts.Expression,
  context: TranspileContext,
): readonly Statement[] {
  const origin = context.originOf(initializer)
  const { result, preceding } = context.capture(() => context.expression(initializer))
  const assign = create.expressionStatement(create.assignment(target, '=', result, origin), origin)
  const isMissing = create.binary(target, '==', create.nullLiteral(origin), origin)
  return [create.ifStatement(isMissing, create.block([...preceding, assign], origin), undefined, origin)]
}

function defaultOf(node: ts.ParameterDeclaration, context: TranspileContext): Expression | undefined {
  const origin = context.originOf(node)
  if (node.dotDotDotToken !== undefined) return create.listLiteral([], origin)
  if (node.initializer !== undefined) return literalDefault(node) ?? create.nullLiteral(origin)
  return node.questionToken === undefined ? undefined : create.nullLiteral(origin)
}

/** The default of a parameter when it is a literal, which stands in the head of the method: callers never pass null. */
export function literalDefault(node: ts.ParameterDeclaration): Expression | undefined {
  const { initializer } = node
  if (initializer === undefined) return undefined
  const origin = spanOfNode(initializer)
  if (ts.isStringLiteralLike(initializer)) return stringNodeToGroovy(initializer)
  if (ts.isNumericLiteral(initializer)) return numberToGroovy(Number(initializer.text), origin)
  if (initializer.kind === ts.SyntaxKind.TrueKeyword) return create.booleanLiteral(true, origin)
  if (initializer.kind === ts.SyntaxKind.FalseKeyword) return create.booleanLiteral(false, origin)
  return undefined
}
