import { ts } from 'ts-morph'
import { mergedFrom, originOfPart, type PartOrigin } from '../../dsl/image/part-origins.ts'
import type { Comments } from '../groovy/ast/nodes.ts'
import type { Span } from '../diagnostics/span.ts'
import { commentsOf, danglingComments, ownComments } from './comments.ts'
import type { ClassHandle, DslCall, FunctionHandle, PropertyOrigin } from './evaluation.ts'
import { callsOnStack } from './call-chain.ts'
import type { InstrumentedModule } from './instrumented-module.ts'
import { spanOfNode } from './node-span.ts'

/** A literal that was evaluated. */
interface LiteralRecord {
  readonly node: ts.ObjectLiteralExpression | ts.ArrayLiteralExpression
  /** Values of its spread parts and computed keys, by their node. */
  readonly notes: ReadonlyMap<ts.Node, unknown>
}

const noComments: Comments = { leading: [], trailing: [] }

/** Where the values of one run come from. */
export class Provenance {
  readonly #functions = new WeakMap<object, FunctionHandle>()
  readonly #literals = new WeakMap<object, LiteralRecord>()
  readonly #spans = new WeakMap<object, Span>()
  readonly #traces = new WeakMap<object, Error>()
  readonly #dslCalls = new Set<ts.Node>()
  readonly #calls = new WeakMap<object, ts.CallExpression>()
  readonly calls: DslCall[] = []
  readonly classes: ClassHandle[] = []

  addFunction(value: object, handle: FunctionHandle): void {
    this.#functions.set(value, handle)
  }

  addClass(handle: ClassHandle): void {
    this.classes.push(handle)
  }

  classOf(node: ts.ClassDeclaration): ClassHandle | undefined {
    const found = this.classes.filter((handle) => handle.node === node)
    return found.length === 1 ? found[0] : undefined
  }

  addLiteral(value: object, node: LiteralRecord['node'], notes: LiteralRecord['notes']): void {
    this.#literals.set(value, { node, notes })
    this.#spans.set(value, spanOfNode(node))
  }

  /**
   * @param value what the call gave; one that a literal of the user's made keeps the place of the literal
   * @param trace an error made at the call: its stack is looked at when a finding needs it
   */
  addCall(value: object, node: ts.CallExpression, trace: Error): void {
    this.#dslCalls.add(node)
    if (!this.#traces.has(value)) this.#traces.set(value, trace)
    const span = spanOfNode(node)
    if (!this.#spans.has(value)) this.#spans.set(value, span)
    if (!this.#calls.has(value)) this.#calls.set(value, node)
    this.calls.push({ value, span, calleeSpan: spanOfNode(node.expression) })
  }

  /** The calls that led to the DSL call that gave a value, from the outside in. */
  callsTo(value: object, modules: ReadonlyMap<string, InstrumentedModule>): readonly Span[] {
    const trace = this.#traces.get(value)
    return trace === undefined ? [] : callsOnStack(trace, modules, (call) => this.#dslCalls.has(call))
  }

  functionOf(value: unknown): FunctionHandle | undefined {
    return typeof value === 'function' ? this.#functions.get(value) : undefined
  }

  spanOf(value: object): Span | undefined {
    return this.#spans.get(value)
  }

  propertyOf(object: object, key: string): PropertyOrigin | undefined {
    const merged = originOfPart(object, key)
    if (merged !== undefined) return this.partOf(merged)
    const literal = this.#literals.get(object)
    if (literal === undefined || !ts.isObjectLiteralExpression(literal.node)) return undefined
    for (const property of literal.node.properties.toReversed()) {
      if (ts.isSpreadAssignment(property)) {
        const spread = literal.notes.get(property)
        if (hasOwn(spread, key)) return this.propertyOf(spread, key) ?? wholeOf(property)
      } else if (keyOf(property, literal.notes) === key) return originOf(property)
    }
    return undefined
  }

  elementOf(
    array: readonly unknown[],
    index: number,
  ): { readonly span: Span; readonly comments: Comments } | undefined {
    const merged = originOfPart(array, index)
    if (merged !== undefined) return this.partOf(merged)
    const literal = this.#literals.get(array)
    if (literal === undefined || !ts.isArrayLiteralExpression(literal.node)) return undefined
    let start = 0
    for (const element of literal.node.elements) {
      const spread = ts.isSpreadElement(element) ? literal.notes.get(element) : undefined
      const parts = Array.isArray(spread) ? spread : undefined
      const length = parts?.length ?? 1
      if (index < start + length) {
        const within = parts && this.elementOf(parts, index - start)
        return (
          within ?? { span: spanOfNode(element), comments: commentsOfPart(element, index - start, length) }
        )
      }
      start += length
    }
    return undefined
  }

  /** Where the part of a literal stands that a merged value took over. */
  partOf({ of, key }: PartOrigin): PropertyOrigin | undefined {
    if (!Array.isArray(of)) return this.propertyOf(of, String(key))
    const element = this.elementOf(of, Number(key))
    return element && { ...element, nameSpan: element.span, valueSpan: element.span }
  }

  statementComments(value: object): Comments | undefined {
    const call = this.#calls.get(value)
    const statement = call && ts.findAncestor(call, ts.isStatement)
    if (statement === undefined || !ts.isSourceFile(statement.parent)) return undefined
    return ownComments(statement)
  }

  danglingComments(value: object): readonly string[] {
    const literal = this.#literals.get(value)
    if (literal !== undefined) return danglingComments(literal.node)
    return mergedFrom(value).flatMap((from) => this.danglingComments(from))
  }
}

function hasOwn(value: unknown, key: string): value is object {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}

function keyOf(
  property: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>,
  notes: ReadonlyMap<ts.Node, unknown>,
): string | undefined {
  const { name } = property
  if (!ts.isComputedPropertyName(name)) return name.text
  const value = notes.get(name)
  return typeof value === 'symbol' ? undefined : String(value)
}

function originOf(property: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>): PropertyOrigin {
  return {
    span: spanOfNode(property),
    nameSpan: spanOfNode(property.name),
    valueSpan: spanOfNode(valueNodeOf(property)),
    comments: commentsOf(property),
  }
}

function valueNodeOf(property: Exclude<ts.ObjectLiteralElementLike, ts.SpreadAssignment>): ts.Node {
  if (ts.isPropertyAssignment(property)) return property.initializer
  return ts.isShorthandPropertyAssignment(property) ? property.name : property
}

/** For a property of an object that was computed elsewhere and spread here. */
function wholeOf(property: ts.SpreadAssignment): PropertyOrigin {
  const span = spanOfNode(property)
  return { span, nameSpan: span, valueSpan: spanOfNode(property.expression), comments: noComments }
}

/** Of several elements that one spread gives, the first has the comments before it, the last those behind. */
function commentsOfPart(element: ts.Node, index: number, length: number): Comments {
  const { leading, trailing } = commentsOf(element)
  return { leading: index === 0 ? leading : [], trailing: index === length - 1 ? trailing : [] }
}
