import { ts } from 'ts-morph'
import { noSpan, type Place, type Span } from '../diagnostics/span.ts'
import type { Evaluation, FunctionHandle } from '../evaluate/evaluation.ts'
import { spanOfNode } from '../evaluate/node-span.ts'
import type { StepDefinition } from '../../dsl/library/define-step.ts'

/** Where the parts of a step stand in the source, for diagnostics. */
export interface StepPlaces {
  /** The call of `defineStep`. */
  readonly call: Place
  readonly name: Place
  readonly example: Place
  /** A parameter, or the nearest thing around it that has a place. */
  parameter(path: readonly string[]): Place
}

export function stepPlaces(
  step: object,
  definition: StepDefinition,
  body: FunctionHandle | undefined,
  evaluation: Evaluation,
): StepPlaces {
  const call = evaluation.spanOf(step) ?? body?.span ?? noSpan
  const valueOf = (key: string): Span | undefined => evaluation.propertyOf(definition, key)?.valueSpan
  return {
    call,
    name: valueOf('name') ?? call,
    example: valueOf('example') ?? call,
    parameter(path) {
      const params = valueOf('params')
      if (params === undefined) return call
      return (body && nestedSpan(body.node.getSourceFile(), params, path)) ?? params
    },
  }
}

/** The longest part of `path` that object literals inside `span` spell out, as in `z.object({ colors: z.object({ … }) })`. */
function nestedSpan(source: ts.SourceFile, span: Span, path: readonly string[]): Span | undefined {
  if (source.fileName !== span.file) return undefined
  let within: ts.Node | undefined = nodeAt(source, span)
  let found: Span | undefined
  for (const key of path) {
    const property: ts.PropertyAssignment | undefined = within && propertyWithin(within, key)
    if (property === undefined) break
    found = spanOfNode(property)
    within = property.initializer
  }
  return found
}

function nodeAt(root: ts.Node, span: Span): ts.Node | undefined {
  const find = (node: ts.Node): ts.Node | undefined => {
    if (node.end === span.end && node.getStart() === span.start) return node
    return node.pos <= span.start && span.end <= node.end ? ts.forEachChild(node, find) : undefined
  }
  return find(root)
}

/** The property of that name in the outermost object literal below `node`. */
function propertyWithin(node: ts.Node, key: string): ts.PropertyAssignment | undefined {
  if (ts.isObjectLiteralExpression(node))
    return node.properties
      .filter(ts.isPropertyAssignment)
      .find(({ name }) => (ts.isIdentifier(name) || ts.isStringLiteral(name)) && name.text === key)
  return ts.forEachChild(node, (child) => propertyWithin(child, key))
}
