import { dirname, join } from 'node:path'
import { ts } from 'ts-morph'
import type { Config } from '../config.ts'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { CompilerHost } from '../host.ts'
import { reportConfigProblems } from './config-problems.ts'
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
  const file = ts.createSourceFile(path, host.readFile(path) ?? '', ts.ScriptTarget.ES2022, true)
  try {
    const exported = runConfig(host, file, modules, diagnostics)
    if (exported === unparsed) return { config: {}, directory }
    const result = configSchema.safeParse(exported)
    if (result.success) return { config: result.data, directory }
    reportConfigProblems(result.error, exported, file, diagnostics)
  } catch (failure) {
    const start = { file: path, start: 0, end: 0 }
    const [problem = ''] = (failure instanceof Error ? failure.message : String(failure)).split('\n')
    const remedy = 'The file runs in Node, before any pipeline is read, and must not fail.'
    diagnostics.report('config-invalid', start, { problem: `it stops with: ${problem}`, remedy })
  }
  return { config: {}, directory }
}

function nearestConfigFolder(host: CompilerHost, folder: string): string | undefined {
  if (host.fileExists(join(folder, configName))) return folder
  const parent = dirname(folder)
  return parent === folder ? undefined : nearestConfigFolder(host, parent)
}

/** Stands for a file that does not parse, which was reported. */
const unparsed: unique symbol = Symbol('unparsed')

/** The configuration is small and read before the project exists, so it is run without being type-checked. */
function runConfig(
  host: CompilerHost,
  { fileName, text }: ts.SourceFile,
  modules: ReadonlyMap<string, unknown>,
  diagnostics: DiagnosticCollector,
): unknown {
  const { outputText, diagnostics: problems = [] } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
    fileName,
    reportDiagnostics: true,
  })
  for (const { start = 0, length = 0, messageText, code: number } of problems) {
    const message = ts.flattenDiagnosticMessageText(messageText, ' ')
    diagnostics.report('syntax-error', { file: fileName, start, end: start + length }, { message, number })
  }
  if (problems.length > 0) return unparsed
  const module: { exports: { default?: unknown } } = { exports: {} }
  const load = (specifier: string): unknown =>
    modules.get(specifier) ?? host.requireModule(specifier, fileName)
  host.compileFunction(outputText, fileName, ['module', 'exports', 'require'])(module, module.exports, load)
  return module.exports.default
}
