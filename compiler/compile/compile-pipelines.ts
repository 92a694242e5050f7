import { isPipeline, type Pipeline } from '../../dsl/pipeline.ts'
import { checkPipeline } from '../declarative/check.ts'
import { lowerPipeline } from '../declarative/lower.ts'
import { readPipeline } from '../declarative/read/read-pipeline.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import type { Evaluation } from '../evaluate/evaluation.ts'
import type { GroovyFile } from '../groovy/ast/nodes.ts'
import { printFile } from '../groovy/print/index.ts'
import { jenkinsfilePath } from '../inputs/output-path.ts'
import { packageVersion } from '../package-root.ts'
import { withFractionPlaces } from '../transpile/fraction-places.ts'
import { addOutput, type Compilation, shownPath } from './compilation.ts'
import { jenkinsfileUnit } from './jenkinsfile-unit.ts'

/** Compiles every pipeline that a module exports. */
export function compilePipelines(entry: string, compilation: Compilation): void {
  const { project, modules, diagnostics } = compilation
  const evaluation = evaluate(project, entry, { diagnostics, modules })
  if (evaluation === undefined) return
  for (const [exportName, value] of evaluation.exports) {
    if (!isPipeline(value)) continue
    const groovy = jenkinsfileOf(value, evaluation, compilation)
    if (groovy === undefined) continue
    const output = { text: printFile(groovy), source: entry, groovy }
    addOutput(compilation, jenkinsfilePath(entry, exportName), output)
  }
}

function jenkinsfileOf(
  pipeline: Pipeline,
  evaluation: Evaluation,
  compilation: Compilation,
): GroovyFile | undefined {
  const { diagnostics } = compilation
  const model = readPipeline({ evaluation, diagnostics }, pipeline)
  if (model === undefined) return undefined
  checkPipeline(model, diagnostics)
  // Lowering goes on after a broken rule: the bodies may hold more to report.
  const source = shownPath(compilation, evaluation.entry)
  const file = withFractionPlaces(diagnostics, (fractions) => {
    const unit = jenkinsfileUnit(evaluation, compilation, fractions)
    return lowerPipeline(model, unit, { source, version: packageVersion(), diagnostics })
  })
  return diagnostics.hasErrors ? undefined : file
}
