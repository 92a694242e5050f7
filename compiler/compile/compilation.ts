import { relative } from 'node:path'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { noSpan } from '../diagnostics/span.ts'
import type { GroovyFile } from '../groovy/ast/nodes.ts'
import type { CompilerHost } from '../host.ts'
import type { LoadedConfig } from '../inputs/load-config.ts'
import type { CompilerProject } from '../project.ts'

/** A file that a compile gives. */
interface Output {
  readonly text: string
  /** The module that it came from. */
  readonly source: string
  /** The text as a tree, when it is Groovy. */
  readonly groovy?: GroovyFile
}

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
  /** By absolute path, filled as the compile goes on. */
  readonly outputs: Map<string, Output>
}

/** Adds an output; a second one for the same path is an error. */
export function addOutput(compilation: Compilation, path: string, output: Output): void {
  const former = compilation.outputs.get(path)
  if (former === undefined) {
    compilation.outputs.set(path, output)
    return
  }
  compilation.diagnostics.report('output-conflict', noSpan, {
    output: shownPath(compilation, path),
    first: shownPath(compilation, former.source),
    second: shownPath(compilation, output.source),
  })
}

/** A path as outputs and messages name it: from the project's folder, with forward slashes. */
export function shownPath({ settings }: Compilation, path: string): string {
  return relative(settings.directory, path).replaceAll('\\', '/')
}
