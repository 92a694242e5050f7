import type { PipelineModel } from '../../../dsl/model/pipeline.ts'
import type { DiagnosticCollector } from '../../diagnostics/collector.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
import { firstPlace } from '../context.ts'
import type { Obstacle } from './obstacles.ts'
import { isTooLarge, pipelineSize } from './pipeline-size.ts'

/**
 * Reports a pipeline that no Jenkins can load.
 * @param block the whole `pipeline { }`
 * @param obstacles what kept stages from being written as scripted ones
 */
export function reportSize(
  { stages, overflow, span }: PipelineModel,
  block: Statement,
  obstacles: readonly Obstacle[],
  diagnostics: DiagnosticCollector,
): void {
  const size = pipelineSize(block)
  if (!isTooLarge(size)) return
  for (const { stage, what, place } of obstacles)
    diagnostics.report('stage-not-scriptable', place, { stage, what, stages: size.stages })
  if (obstacles.length > 0) return
  const kilobytes = Math.ceil(size.bytes / 1000)
  const scripted = overflow === 'scripted'
  diagnostics.report('pipeline-too-large', firstPlace(stages.span, span), {
    stages: size.stages,
    kilobytes,
    scripted,
  })
}
