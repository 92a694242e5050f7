import { resolve } from 'node:path'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { noSpan } from '../diagnostics/span.ts'
import type { CompilerHost } from '../host.ts'
import type { LoadedConfig } from './load-config.ts'

const defaultPipelines = ['**/pipeline.ts', '**/*.pipeline.ts']

/**
 * The entry modules of a compile: the files and the pipelines below the folders that the user named, or all that the
 * configuration covers.
 * @param paths as given on the command line, relative to the current folder
 */
export function discoverPipelines(
  host: CompilerHost,
  config: LoadedConfig,
  paths: readonly string[],
  diagnostics: DiagnosticCollector,
): readonly string[] {
  const patterns = config.config.pipelines ?? defaultPipelines
  if (paths.length === 0) {
    const found = host.glob(patterns, config.directory)
    const hasSteps = config.config.steps !== undefined
    if (found.length === 0 && !hasSteps) diagnostics.report('no-pipeline-found', noSpan, { where: '.' })
    return found
  }
  const files = paths.flatMap((path) => {
    const absolute = resolve(host.currentDirectory, path)
    if (!host.directoryExists(absolute)) return [absolute].filter((file) => isModule(file, path, diagnostics))
    const found = host.glob(defaultPipelines, absolute)
    if (found.length === 0) diagnostics.report('no-pipeline-found', noSpan, { where: path })
    return found
  })
  return [...new Set(files)]
}

/** A file that is there but holds no module is refused; one that is not there is reported when it is read. */
function isModule(file: string, path: string, diagnostics: DiagnosticCollector): boolean {
  if (/\.[cm]?[jt]s$/.test(file)) return true
  diagnostics.report('no-pipeline-found', noSpan, { where: path })
  return false
}
