import { dirname, join } from 'node:path'
import { ts } from 'ts-morph'
import type { z } from 'zod'
import type { Config } from '../config.ts'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { noSpan } from '../diagnostics/span.ts'
import type { CompilerHost } from '../host.ts'
import { configSchema } from './config-schema.ts'

const configName = 'jenkins-ts.config.ts'

/** The configuration that applies to the current folder. */
export interface LoadedConfig {
  readonly config: Config
  /** Where its globs start: the folder of the file, or the current one when there is none. */
  readonly directory: string
}

/**
 * Loads `jenkins-ts.config.ts` from the current folder or the nearest one above it.
 * @param modules what `jenkins-ts` and its entries stand for inside the file
 */
export function loadConfig(
  host: CompilerHost,
  modules: ReadonlyMap<string, unknown>,
  diagnostics: DiagnosticCollector,
): LoadedConfig {
  const directory = nearestConfigFolder(host, host.currentDirectory)
  if (directory === undefined) return { config: {}, directory: host.currentDirectory }
  const path = join(directory, configName)
  try {
    const exported = runConfig(host, path, modules)
    const result = configSchema.safeParse(exported)
    if (result.success) return { config: result.data, directory }
    diagnostics.report(
      'config-invalid',
      { file: path, start: 0, end: 0 },
      { problem: problems(result.error) },
    )
  } catch (failure) {
    const problem = failure instanceof Error ? failure.message : String(failure)
    diagnostics.report('config-invalid', noSpan, { problem: `${path} could not be loaded: ${problem}` })
  }
  return { config: {}, directory }
}

function nearestConfigFolder(host: CompilerHost, folder: string): string | undefined {
  if (host.fileExists(join(folder, configName))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : nearestConfigFolder(host, parent)
}

/** The configuration is small and read before the project exists, so it is run without being type-checked. */
function runConfig(host: CompilerHost, path: string, modules: ReadonlyMap<string, unknown>): unknown {
  const { outputText } = ts.transpileModule(host.readFile(path) ?? '', {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
    fileName: path,
  })
  const module: { exports: { default?: unknown } } = { exports: {} }
  const load = (specifier: string): unknown => modules.get(specifier) ?? host.requireModule(specifier, path)
  host.compileFunction(outputText, path, ['module', 'exports', 'require'])(module, module.exports, load)
  return module.exports.default
}

function problems(error: z.ZodError): string {
  return error.issues
    .map((issue) => [issue.path.join('.'), issue.message].filter(Boolean).join(': '))
    .join('; ')
}
