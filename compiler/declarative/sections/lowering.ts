import type { DiagnosticCollector } from '../../diagnostics/collector.ts'
import type { TranspileUnit } from '../../transpile/transpile-unit.ts'

/** What the lowering of a section needs besides the model. */
export interface Lowering {
  readonly unit: TranspileUnit
  readonly diagnostics: DiagnosticCollector
}
