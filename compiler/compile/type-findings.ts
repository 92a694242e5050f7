import { isPipeline } from '../../dsl/pipeline.ts'
import { checkPipeline } from '../declarative/check.ts'
import { readPipeline } from '../declarative/read/read-pipeline.ts'
import { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import type { Compilation } from './compilation.ts'

/**
 * Findings of a compile whose types are wrong. TypeScript tells of types that do not fit; where the pipeline can be built
 * all the same, its sections are judged too, and what Jenkins' own words can say replaces TypeScript's at that place.
 */
export function typeFindings(
  entries: readonly string[],
  typeErrors: readonly Diagnostic[],
  compilation: Compilation,
): readonly Diagnostic[] {
  const judged = entries.flatMap((entry) => judgeSections(entry, compilation))
  const said = (error: Diagnostic): boolean => judged.some((finding) => tellsOf(finding, error))
  return [...typeErrors.filter((error) => error.code !== 'type-error' || !said(error)), ...judged]
}

function judgeSections(entry: string, { project, modules }: Compilation): readonly Diagnostic[] {
  const attempt = new DiagnosticCollector()
  const evaluation = evaluate(project, entry, { diagnostics: attempt, modules })
  // That the module does not run to its end is likely what the type errors are about.
  if (evaluation === undefined) return []
  const findings = new DiagnosticCollector()
  for (const value of evaluation.exports.values()) {
    if (!isPipeline(value)) continue
    const model = readPipeline({ evaluation, diagnostics: findings }, value)
    if (model !== undefined) checkPipeline(model, findings)
  }
  return findings.diagnostics
}

/** True when a finding is about what a type error is about: a part of it, or the call whose last argument it is. */
function tellsOf({ place: finding }: Diagnostic, { place: error }: Diagnostic): boolean {
  if (typeof finding === 'symbol' || typeof error === 'symbol' || finding.file !== error.file) return false
  const isPart = finding.start >= error.start && finding.end <= error.end
  const isCall = finding.start <= error.start && finding.end >= error.end && finding.end - error.end <= 2
  return isPart || isCall
}
