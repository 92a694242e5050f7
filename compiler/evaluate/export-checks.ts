import type { ts } from 'ts-morph'
import { hasBrand } from '../../dsl/brand.ts'
import { runTimeName } from '../../dsl/runtime/run-time-value.ts'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { CompilerHost } from '../host.ts'
import { displayPath } from '../project/display-path.ts'
import { exportSites } from './export-order.ts'
import { spanOfNode } from './node-span.ts'
import type { Provenance } from './provenance.ts'
import type { ModuleRun } from './run.ts'

/** Reports exports that are promises: nothing waits for them. */
export function reportPromises(
  sourceFile: ts.SourceFile,
  exports: ReadonlyMap<string, unknown>,
  diagnostics: DiagnosticCollector,
): void {
  const sites = new Map(exportSites(sourceFile).map((site) => [site.name, site.node]))
  for (const [name, value] of exports) {
    if (!(value instanceof Promise)) continue
    // Its failure would otherwise end the process later on, with a stack instead of a diagnostic.
    value.catch(() => undefined)
    diagnostics.report('promise-exported', spanOfNode(sites.get(name) ?? sourceFile), { name })
  }
}

interface FinishedRun {
  readonly run: ModuleRun
  readonly provenance: Provenance
  readonly host: CompilerHost
}

/** Reports pipelines that no module exports, and an entry that exports none. */
export function reportMissingPipelines(
  sourceFile: ts.SourceFile,
  exports: ReadonlyMap<string, unknown>,
  { run, provenance, host }: FinishedRun,
  diagnostics: DiagnosticCollector,
): void {
  const exported = new Set([...run.allExports].flatMap((values) => Object.values(values)))
  const lost = provenance.calls.filter(({ value }) => isPipeline(value) && !exported.has(value))
  for (const { calleeSpan } of lost) diagnostics.report('pipeline-not-exported', calleeSpan, {})
  const values = [...exports.values()]
  if (lost.length > 0 || values.some((value) => isPipeline(value) || value instanceof Promise)) return
  const file = sourceFile.fileName
  diagnostics.report('no-pipeline', { file, start: 0, end: 0 }, { file: displayPath(host, file) })
}

function isPipeline(value: unknown): boolean {
  // A handle such as `params` throws when it is asked for anything else.
  return runTimeName(value) === undefined && hasBrand('pipeline', value)
}
