import type { ts } from 'ts-morph'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { CompilerProject } from '../project.ts'
import { isPackageFile } from '../project/package-files.ts'
import { type ThrownRecord, createModuleHooks } from './hooks.ts'
import { placeOfImport } from './import-place.ts'
import { instrument } from './instrument.ts'
import { type InstrumentedModule, hooksName, requireName } from './instrumented-module.ts'
import { spanOfNode } from './node-span.ts'
import { ownModule } from './own-modules.ts'
import { withoutExit } from './process-guard.ts'
import type { Provenance } from './provenance.ts'
import { describeError, reportFailure } from './thrown-error.ts'
import { findTopLevelAwait } from './top-level-await.ts'

/** What one run of an entry module needs. */
export interface RunOptions {
  readonly project: CompilerProject
  readonly diagnostics: DiagnosticCollector
  readonly provenance: Provenance
  /** The compiler's own modules by what users import: `jenkins-ts`. */
  readonly modules: ReadonlyMap<string, unknown>
}

/** Ends a run whose reason has been reported. */
class RunStopped extends Error {}

/** Instrumented modules by their parsed file: entries that share a module instrument it once. */
const instrumented = new WeakMap<ts.SourceFile, InstrumentedModule>()

/** DSL calls, schema checks and helpers of packages lie between an error and the user's line. */
const stackLimit = 200

/** One isolated run: modules are loaded anew, and only once within it. */
export class ModuleRun {
  readonly #options: RunOptions
  readonly #exports = new Map<string, Record<string, unknown>>()
  readonly #started = new Map<string, InstrumentedModule>()
  readonly #lastThrown: ThrownRecord = { value: undefined, node: undefined }

  constructor(options: RunOptions) {
    this.#options = options
  }

  /** Runs a module and gives its exports, or reports why it cannot and gives undefined. */
  start(entry: string): Readonly<Record<string, unknown>> | undefined {
    const formerLimit = Error.stackTraceLimit
    Error.stackTraceLimit = stackLimit
    try {
      const process = this.#options.project.host.requireModule('node:process', entry)
      return withoutExit(process, () => this.#load(entry))
    } catch (error) {
      if (error instanceof RunStopped) return undefined
      throw error
    } finally {
      Error.stackTraceLimit = formerLimit
    }
  }

  /** The exports of every module of the user's that ran. */
  get allExports(): Iterable<Readonly<Record<string, unknown>>> {
    return this.#exports.values()
  }

  /** The modules that ran, by file. */
  get modules(): ReadonlyMap<string, InstrumentedModule> {
    return this.#started
  }

  #load(file: string): Record<string, unknown> {
    const loaded = this.#exports.get(file)
    if (loaded !== undefined) return loaded
    const module = this.#instrument(file)
    const awaiting = findTopLevelAwait(module.sourceFile)
    if (awaiting !== undefined)
      this.#stop(() => this.#options.diagnostics.report('top-level-await', spanOfNode(awaiting), {}))
    const exports: Record<string, unknown> = {}
    this.#exports.set(file, exports)
    this.#started.set(file, module)
    this.#execute(module, exports)
    return exports
  }

  #instrument(file: string): InstrumentedModule {
    const { program, checker } = this.#options.project
    const sourceFile = program.getSourceFile(file)
    if (sourceFile === undefined) throw new Error(`${file} is not part of the program`)
    const former = instrumented.get(sourceFile)
    if (former !== undefined) return former
    const module = instrument(sourceFile, checker, isDslFile)
    instrumented.set(sourceFile, module)
    return module
  }

  #execute(module: InstrumentedModule, exports: Record<string, unknown>): void {
    const { project, provenance } = this.#options
    const file = module.sourceFile.fileName
    const hooks = createModuleHooks(module, provenance, this.#lastThrown)
    const require = (specifier: string): unknown => this.#require(specifier, module)
    const parameters = ['exports', requireName, hooksName]
    try {
      project.host.compileFunction(module.code, file, parameters)(exports, require, hooks)
    } catch (error) {
      this.#stop(() => this.#reportThrown(error, module), error)
    }
  }

  #reportThrown(error: unknown, module: InstrumentedModule): void {
    const { project, provenance } = this.#options
    const { checker } = project
    const callsDsl = (call: ts.CallExpression): boolean => {
      const declaration = checker.getResolvedSignature(call)?.declaration
      return declaration !== undefined && isDslFile(declaration.getSourceFile())
    }
    const failure = {
      error,
      lastThrown: this.#lastThrown,
      modules: this.#started,
      module,
      callsDsl,
      provenance,
    }
    reportFailure(failure, this.#options.diagnostics)
  }

  #require(specifier: string, from: InstrumentedModule): unknown {
    const { project, modules } = this.#options
    const file = from.sourceFile.fileName
    const resolved = project.resolve(specifier, file)
    const fromSources = specifier === 'jenkins-ts/library' && project.librarySources
    if (modules.has(specifier) && !fromSources) return modules.get(specifier)
    if (resolved === undefined || !isLoadedHere(resolved)) return this.#requirePackage(specifier, from)
    const { resolvedFileName } = resolved
    if (resolved.extension === '.json') return this.#readJson(resolvedFileName, specifier, from)
    return ownModule(resolvedFileName) ?? this.#load(resolvedFileName)
  }

  #readJson(file: string, specifier: string, from: InstrumentedModule): unknown {
    const { project, diagnostics } = this.#options
    try {
      return JSON.parse((project.host.readFile(file) ?? '').replace(/^\uFEFF/, ''))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      return this.#stop(() =>
        diagnostics.report('json-invalid', placeOfImport(specifier, from.sourceFile), { specifier, reason }),
      )
    }
  }

  #requirePackage(specifier: string, from: InstrumentedModule): unknown {
    const { project, diagnostics } = this.#options
    try {
      return project.host.requireModule(specifier, from.sourceFile.fileName)
    } catch (error) {
      return this.#stop(() => {
        const place = placeOfImport(specifier, from.sourceFile)
        if (isNotFound(error, specifier)) diagnostics.report('import-not-found', place, { specifier })
        else diagnostics.report('package-not-loaded', place, { specifier, reason: describeError(error) })
      })
    }
  }

  /** Reports unless that has been done for this run, and unwinds. */
  #stop(report: () => void, error?: unknown): never {
    if (error instanceof RunStopped) throw error
    report()
    throw new RunStopped('reported')
  }
}

function isDslFile(file: ts.SourceFile): boolean {
  return isPackageFile(file.fileName)
}

/** True for TypeScript and JSON of the user's; declarations and JavaScript are Node's to load. */
function isLoadedHere({ resolvedFileName, extension }: ts.ResolvedModuleFull): boolean {
  if (resolvedFileName.includes('/node_modules/') && !isPackageFile(resolvedFileName)) return false
  return ['.ts', '.mts', '.cts', '.tsx', '.json'].includes(extension)
}

function isNotFound(error: unknown, specifier: string): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  const codes: readonly unknown[] = [
    'MODULE_NOT_FOUND',
    'ERR_MODULE_NOT_FOUND',
    'ERR_PACKAGE_PATH_NOT_EXPORTED',
    'ERR_UNKNOWN_BUILTIN_MODULE',
  ]
  return codes.includes(error.code) && error.message.includes(specifier)
}
