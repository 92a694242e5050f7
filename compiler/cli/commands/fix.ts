import { compileProject, type CompileProjectOptions } from '../../compile/compile-project.ts'
import { applyFixes } from '../../diagnostics/apply-fixes.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { CompilerHost } from '../../host.ts'
import { writeOutputs } from '../write-outputs.ts'

/** One fix can make way for another, but not for ever. */
const mostPasses = 10

/** What `check --fix` did. */
interface Fixing {
  readonly applied: number
  /** Absolute paths of the sources that were written. */
  readonly files: readonly string[]
  /** What to report when a source could not be written. */
  readonly failure?: readonly Diagnostic[] | undefined
}

/** Applies the fixes of all findings to the sources, until none is left. */
export function fixSources(host: CompilerHost, options: CompileProjectOptions): Fixing {
  const files = new Set<string>()
  let applied = 0
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const { diagnostics } = compileProject(host, options)
    const fixed = applyFixes(diagnostics, (path) => host.readFile(path))
    if (fixed.applied === 0) break
    const failure = writeOutputs(fixed.texts, host)
    if (failure !== undefined) return { applied, files: [...files], failure }
    applied += fixed.applied
    for (const path of fixed.texts.keys()) files.add(path)
  }
  return { applied, files: [...files] }
}
