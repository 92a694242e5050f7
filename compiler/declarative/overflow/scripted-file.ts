import type { PipelineModel } from '../../../dsl/model/pipeline.ts'
import type { FunctionReference } from '../../../dsl/model/value.ts'
import { noSpan } from '../../diagnostics/span.ts'
import * as create from '../../groovy/ast/create.ts'
import {
  type Block,
  type Expression,
  generated,
  type MethodDeclaration,
  type Statement,
} from '../../groovy/ast/nodes.ts'
import type { TranspileUnit } from '../../transpile/transpile-unit.ts'
import { handleOf } from '../sections/lower-value.ts'
import type { Lowering } from '../sections/lowering.ts'
import { type HelperMethod, helperMethods } from './helper-methods.ts'

/** What scripted stages put into the file besides themselves: methods with stages, and those of ours that they call. */
export class ScriptedFile {
  readonly lowering: Lowering
  readonly pipeline: PipelineModel
  readonly imports = new Set<string>()
  readonly #methods: MethodDeclaration[] = []
  readonly #helpers = new Map<HelperMethod, string>()
  readonly #helperMethods: MethodDeclaration[] = []

  constructor(lowering: Lowering, pipeline: PipelineModel) {
    this.lowering = lowering
    this.pipeline = pipeline
  }

  get unit(): TranspileUnit {
    return this.lowering.unit
  }

  /** The methods in the order in which they were added, with those of ours at the end. */
  get methods(): readonly MethodDeclaration[] {
    return [...this.#methods, ...this.#helperMethods]
  }

  /** Writes a method without parameters and gives its call. */
  method(wanted: string, statements: readonly Statement[], returnType: 'void' | 'def' = 'void'): Expression {
    const name = this.unit.uniqueName(wanted)
    const body = create.block(statements, generated)
    this.#methods.push(create.methodDeclaration(name, [], body, generated, { returnType }))
    return create.call(name, [], generated)
  }

  /** The name of a method of ours, which is written into the file on first use. */
  helper(helper: HelperMethod): string {
    const known = this.#helpers.get(helper)
    if (known !== undefined) return known
    const name = this.unit.uniqueName(helper)
    this.#helpers.set(helper, name)
    const { returnType, parameters, body, calls = [] } = helperMethods[helper]
    const text = calls.reduce((lines, called) => lines.replaceAll(`$${called}`, this.helper(called)), body)
    const statements = [create.rawStatement(text.trim(), generated)]
    this.#helperMethods.push(
      create.methodDeclaration(
        name,
        parameters.map(([type, parameter]) => create.parameter(parameter, { type })),
        create.block(statements, generated),
        generated,
        { returnType },
      ),
    )
    return name
  }

  /**
   * The body of `steps` or of a condition of `post`.
   * @param of what it belongs to, for the finding that it runs no step
   */
  body(section: string, body: FunctionReference, of: string): Block {
    const { diagnostics } = this.lowering
    const before = diagnostics.diagnostics.length
    const block = this.unit.script(handleOf(body))
    if (block.statements.length === 0 && diagnostics.diagnostics.length === before)
      diagnostics.report('steps-empty', body.span ?? noSpan, { section, of })
    return block
  }
}
