import { ts } from 'ts-morph'
import type { Code, StepUse } from '../../../dsl/model/code.ts'
import type { SourceSpan } from '../../../dsl/model/source.ts'
import { runTimeName } from '../../../dsl/runtime/run-time-value.ts'
import type { Evaluation, FunctionHandle } from '../../evaluate/evaluation.ts'
import { knownValue, rawValue } from '../../transpile/known-value.ts'
import { unwrap } from '../../transpile/unwrap.ts'
import { type CalledStep, calledStep } from './called-step.ts'

/**
 * The steps, texts and variables in the code of a function, helper functions of the user's included.
 * @param handle the function
 * @example readCode(evaluation, handle).steps.map(({ step }) => step) // ['sh', 'echo']
 */
export function readCode(evaluation: Evaluation, handle: FunctionHandle): Code {
  const reading = new CodeReading(evaluation)
  reading.function(handle, [], [])
  return reading.code
}

class CodeReading {
  readonly code: {
    steps: StepUse[]
    texts: Code['texts'][number][]
    variables: Code['variables'][number][]
  } = { steps: [], texts: [], variables: [] }
  readonly #evaluation: Evaluation
  readonly #active = new Set<ts.Node>()

  constructor(evaluation: Evaluation) {
    this.#evaluation = evaluation
  }

  function(handle: FunctionHandle, calls: readonly SourceSpan[], within: readonly StepUse[]): void {
    const { node } = handle
    // A recursion has shown its steps already.
    if (this.#active.has(node) || node.body === undefined) return
    this.#active.add(node)
    new FunctionReading(this, handle, calls).visit(node.body, within)
    this.#active.delete(node)
  }

  functionOf(value: unknown): FunctionHandle | undefined {
    return this.#evaluation.functionOf(value)
  }
}

class FunctionReading {
  readonly #reading: CodeReading
  readonly #handle: FunctionHandle
  readonly #calls: readonly SourceSpan[]

  constructor(reading: CodeReading, handle: FunctionHandle, calls: readonly SourceSpan[]) {
    this.#reading = reading
    this.#handle = handle
    this.#calls = calls
  }

  visit(node: ts.Node, within: readonly StepUse[]): void {
    if (ts.isTypeNode(node)) return
    if (ts.isStringLiteralLike(node)) this.#text(node, node.text)
    if (ts.isTemplateExpression(node)) for (const part of textsOf(node)) this.#text(node, part)
    if (ts.isPropertyAccessExpression(node)) this.#property(node)
    const inner = ts.isCallExpression(node) ? this.#call(node, within) : within
    ts.forEachChild(node, (child) => this.visit(child, inner))
  }

  /** @returns the block steps around the arguments */
  #call(node: ts.CallExpression, within: readonly StepUse[]): readonly StepUse[] {
    const called = calledStep(node, (expression) => this.#known(expression))
    if (called !== undefined) {
      const { name, needsNode, takesBody, containers } = called
      const use: StepUse = {
        ...this.#place(node),
        step: name,
        needsNode,
        arguments: this.#arguments(called),
        containers,
        within,
      }
      this.#reading.code.steps.push(use)
      return takesBody ? [...within, use] : within
    }
    const handle = this.#reading.functionOf(this.#known(node.expression))
    if (handle !== undefined) {
      this.#reading.function(handle, [...this.#calls, this.#span(node)], within)
    }
    return within
  }

  #arguments({ options, positional }: CalledStep): StepUse['arguments'] {
    if (options === undefined) return {}
    const inner = unwrap(options)
    const given = ts.isObjectLiteralExpression(inner)
      ? inner.properties.flatMap((property) => this.#argument(property))
      : positional !== null
        ? [[positional, this.#known(inner)] as const]
        : []
    return Object.fromEntries(given.flatMap(([name, value]) => (isConstant(value) ? [[name, value]] : [])))
  }

  #argument(property: ts.ObjectLiteralElementLike): readonly (readonly [string, unknown])[] {
    const { name } = property
    if (name === undefined || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) return []
    if (ts.isPropertyAssignment(property)) return [[name.text, this.#known(property.initializer)]]
    return ts.isShorthandPropertyAssignment(property) ? [[name.text, this.#known(property.name)]] : []
  }

  #property(node: ts.PropertyAccessExpression): void {
    const object = rawValue(node.expression, (name) => this.#capture(name))
    if (object === undefined || runTimeName(object.value) !== 'env') return
    this.#reading.code.variables.push({ ...this.#place(node), name: node.name.text })
  }

  #text(node: ts.Node, text: string): void {
    if (text !== '') this.#reading.code.texts.push({ ...this.#place(node), text })
  }

  #known(node: ts.Expression): unknown {
    return knownValue(node, (name) => this.#capture(name))?.value
  }

  /** A name of the function's own is not known; what was never initialised is reported when it is transpiled. */
  #capture(name: ts.Identifier): { readonly value: unknown } | undefined {
    if (!this.#handle.freeNames.has(name.text)) return undefined
    try {
      return { value: this.#handle.capture(name.text) }
    } catch {
      return undefined
    }
  }

  #place(node: ts.Node): { readonly span: SourceSpan; readonly calls: readonly SourceSpan[] } {
    return { span: this.#span(node), calls: this.#calls }
  }

  #span(node: ts.Node): SourceSpan {
    const file = node.getSourceFile()
    return { file: file.fileName, start: node.getStart(file), end: node.end }
  }
}

function textsOf(node: ts.TemplateExpression): readonly string[] {
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
}

function isConstant(value: unknown): value is StepUse['arguments'][string] {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
