import { ts } from 'ts-morph'
import { commentsOf } from '../../evaluate/comments.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Argument, Comments, Expression } from '../../groovy/ast/nodes.ts'
import { isDescribable } from '../../../dsl/runtime/describable.ts'
import { transpileBodyClosure } from '../closures.ts'
import type { TranspileContext } from '../context.ts'
import { unwrap } from '../unwrap.ts'

/** A named argument before its value is transpiled. */
interface Pending {
  readonly name: string
  /** Undefined for an option that is undefined, which takes an earlier one of the same name away. */
  readonly value: (() => Expression) | undefined
  readonly comments?: Comments
}

/**
 * The arguments that an options object stands for, in the order written; options that are undefined are left out.
 * @param replaced Groovy that stands for values of the object which are transpiled already
 * @returns undefined when the object is built at run time (a variable, a spread of one) or is no options object
 */
export function namedArguments(
  node: ts.Expression,
  context: TranspileContext,
  replaced: ReadonlyMap<ts.Expression, Expression> = new Map(),
): readonly Argument[] | undefined {
  const inner = unwrap(node)
  const pending = ts.isObjectLiteralExpression(inner)
    ? fromLiteral(inner, context, replaced)
    : fromKnown(inner, context)
  if (pending === undefined) return undefined
  const given = pending.flatMap(({ name, value, comments }) => (value ? [{ name, value, comments }] : []))
  const values = context.ordered(given.map(({ value }) => value))
  return given.flatMap(({ name, comments }, index) => {
    const value = values[index]
    return value === undefined ? [] : [create.named(name, value, comments)]
  })
}

function fromLiteral(
  node: ts.ObjectLiteralExpression,
  context: TranspileContext,
  replaced: ReadonlyMap<ts.Expression, Expression>,
): readonly Pending[] | undefined {
  const pending = new Map<string, Pending>()
  for (const property of node.properties) {
    const found = fromProperty(property, context, replaced)
    if (found === undefined) return undefined
    for (const argument of found) {
      // A later property replaces an earlier one and keeps its place, as in the object.
      pending.set(argument.name, argument)
    }
  }
  return [...pending.values()]
}

function fromProperty(
  property: ts.ObjectLiteralElementLike,
  context: TranspileContext,
  replaced: ReadonlyMap<ts.Expression, Expression>,
): readonly Pending[] | undefined {
  if (ts.isSpreadAssignment(property)) return fromKnown(property.expression, context)
  const name = property.name && nameOf(property.name, context)
  if (name === undefined) return undefined
  const comments = nonEmpty(commentsOf(property))
  if (ts.isMethodDeclaration(property)) {
    return [{ name, value: () => transpileBodyClosure(property, context), ...(comments && { comments }) }]
  }
  if (!ts.isPropertyAssignment(property) && !ts.isShorthandPropertyAssignment(property)) return undefined
  const value = ts.isPropertyAssignment(property) ? property.initializer : property.name
  const known = context.known(value)
  if (known !== undefined && known.value === undefined) return [{ name, value: undefined }]
  return [
    {
      name,
      value: () => replaced.get(value) ?? argumentValue(value, context),
      ...(comments && { comments }),
    },
  ]
}

/** A function without parameters is written as a block: `a: { sh 'make' }`. */
function argumentValue(node: ts.Expression, context: TranspileContext): Expression {
  const inner = unwrap(node)
  if ((ts.isArrowFunction(inner) || ts.isFunctionExpression(inner)) && inner.parameters.length === 0) {
    return transpileBodyClosure(inner, context)
  }
  const value = context.expression(node)
  const isBlock = value.kind === 'closure' && value.parameters.length === 0
  return isBlock ? { ...value, implicitParameters: true } : value
}

function fromKnown(node: ts.Expression, context: TranspileContext): readonly Pending[] | undefined {
  const known = context.known(node)
  if (known === undefined) return undefined
  const { value } = known
  if (value === undefined || value === null) return []
  if (typeof value !== 'object' || Array.isArray(value) || isDescribable(value)) return undefined
  return Object.entries(value).map(([name, item]) => ({
    name,
    value: item === undefined ? undefined : () => asBlock(context.literal(item, node)),
  }))
}

function asBlock(value: Expression): Expression {
  const isBlock = value.kind === 'closure' && value.parameters.length === 0
  return isBlock ? { ...value, implicitParameters: true } : value
}

function nameOf(name: ts.PropertyName, context: TranspileContext): string | undefined {
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return name.text
  if (!ts.isComputedPropertyName(name)) return undefined
  const known = context.known(name.expression)
  return known === undefined ? undefined : String(known.value)
}

function nonEmpty(comments: Comments): Comments | undefined {
  return comments.leading.length > 0 || comments.trailing.length > 0 ? comments : undefined
}
