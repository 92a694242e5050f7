import type { PipelineModel } from '../../dsl/model/pipeline.ts'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Rule } from './context.ts'
import { leadingTo } from './call-chain.ts'
import { rules } from './rules/index.ts'
import { walkPipeline } from './walk.ts'

/**
 * Judges a pipeline by all rules.
 * @param chosen other rules than all, for the tests of one
 */
export function checkPipeline(
  model: PipelineModel,
  diagnostics: DiagnosticCollector,
  chosen: readonly Rule[] = rules,
): void {
  const report: DiagnosticCollector['report'] = (...finding) => diagnostics.report(...finding)
  walkPipeline(
    model,
    chosen.map((rule) => rule(report)),
    (stage, body) => diagnostics.within(() => leadingTo(stage), body),
  )
}
