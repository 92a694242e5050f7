import { relative } from 'node:path'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { noSpan } from '../diagnostics/span.ts'
import type { CompilerHost } from '../host.ts'
import type { LoadedConfig } from '../inputs/load-config.ts'
import type { CompilerProject } from '../project.ts'

/** What every part of one compile shares. */
export interface Compilation {
  readonly host: CompilerHost
  readonly project: CompilerProject
  readonly settings: LoadedConfig
  /** True writes library steps into the Jenkinsfiles. */
  readonly inline: boolean
  /** The modules of this package by what users import. */
  readonly modules: ReadonlyMap<string, unknown>
  readonly diagnostics: DiagnosticCollector
  /** Texts by absolute path, filled as the compile goes on, and the module that each came from. */
  readonly outputs: Map<string, { readonly text: string; readonly source: string }>
}

/** Adds an output; a second one for the same path is an error. */
export function addOutput(compilation: Compilation, path: string, text: string, source: string): void {
  const former = compilation.outputs.get(path)
  if (former === undefined) {
    compilation.outputs.set(path, { text, source })
    return
  }
  compilation.diagnostics.report('output-conflict', noSpan, {
    output: shownPath(compilation, path),
    first: shownPath(compilation, former.source),
    second: shownPath(compilation, source),
  })
}

/** A path as outputs and messages name it: from the project's folder, with forward slashes. */
export function shownPath({ settings }: Compilation, path: string): string {
  return relative(settings.directory, path).replaceAll('\\', '/')
}
