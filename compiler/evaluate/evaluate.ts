import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { CompilerProject } from '../project.ts'
import type { Evaluation } from './evaluation.ts'
import { reportMissingPipelines, reportPromises } from './export-checks.ts'
import { exportsInOrder } from './export-order.ts'
import { Provenance } from './provenance.ts'
import { ModuleRun } from './run.ts'

export interface EvaluateOptions {
  readonly diagnostics: DiagnosticCollector
  /**
   * The modules of this package by what users import, as the compiler itself has them, so that what the user's code
   * makes with them is known again.
   */
  readonly modules: ReadonlyMap<string, unknown>
  /** False for a module of steps: it need not export a pipeline. Default true. */
  readonly expectPipeline?: boolean
}

/**
 * Runs a module of the project and gives what it exports, with the way back from each value to the source.
 * What goes wrong is reported at its place in the user's files.
 * @param entry absolute path of a file of the project
 * @returns undefined when the module did not run to its end
 * @example
 * const evaluation = evaluate(project, '/app/pipeline.ts', { diagnostics, modules: new Map([['jenkins-ts', dsl]]) })
 * const handle = evaluation?.functionOf(evaluation.exports.get('default'))
 */
export function evaluate(
  project: CompilerProject,
  entry: string,
  { diagnostics, modules, expectPipeline = true }: EvaluateOptions,
): Evaluation | undefined {
  const sourceFile = project.program.getSourceFile(entry)
  if (sourceFile === undefined) return undefined
  const provenance = new Provenance()
  const run = new ModuleRun({ project, diagnostics, provenance, modules })
  const raw = run.start(entry)
  if (raw === undefined) return undefined
  const exports = exportsInOrder(sourceFile, raw)
  reportPromises(sourceFile, exports, diagnostics)
  if (expectPipeline)
    reportMissingPipelines(sourceFile, exports, { run, provenance, host: project.host }, diagnostics)
  return {
    entry,
    exports,
    calls: provenance.calls,
    functionOf: (value) => provenance.functionOf(value),
    classOf: (node) => provenance.classOf(node),
    classes: provenance.classes,
    callsTo: (value) => provenance.callsTo(value, run.modules),
    spanOf: (value) => provenance.spanOf(value),
    propertyOf: (object, key) => provenance.propertyOf(object, key),
    elementOf: (array, index) => provenance.elementOf(array, index),
    statementComments: (value) => provenance.statementComments(value),
    danglingComments: (value) => provenance.danglingComments(value),
  }
}
