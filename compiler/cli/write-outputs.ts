import { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { noSpan } from '../diagnostics/span.ts'
import type { CompilerHost } from '../host.ts'

/** Writes all files or none; gives what to report when the file system refuses. */
export function writeOutputs(
  files: ReadonlyMap<string, string>,
  host: CompilerHost,
): readonly Diagnostic[] | undefined {
  try {
    host.writeFiles(files)
    return undefined
  } catch (failure) {
    // What is no refusal of the file system is a bug of ours.
    if (!(failure instanceof Error) || !('code' in failure)) throw failure
    const diagnostics = new DiagnosticCollector()
    diagnostics.report('output-not-written', noSpan, { problem: failure.message })
    return diagnostics.diagnostics
  }
}
