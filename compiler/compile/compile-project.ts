import * as dsl from '../../dsl/index.ts'
import * as image from '../../dsl/image/index.ts'
import * as library from '../../dsl/library/index.ts'
import { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Span } from '../diagnostics/span.ts'
import type { CompilerHost } from '../host.ts'
import { discoverPipelines } from '../inputs/discover.ts'
import { loadConfig } from '../inputs/load-config.ts'
import { Suppressions } from '../diagnostics/suppressions.ts'
import { createProject } from '../project.ts'
import { judgeSandbox, type SandboxReport } from '../sandbox/sandbox-report.ts'
import type { Compilation } from './compilation.ts'
import { compilePipelines } from './compile-pipelines.ts'
import { compileSteps, stepModules } from './compile-steps.ts'
import { withinStack } from './too-deep.ts'
import { typeFindings } from './type-findings.ts'

export interface CompileProjectOptions {
  /** Files or folders, relative to the current folder; by default every pipeline that the configuration covers. */
  readonly paths?: readonly string[]
  /** True writes library steps into the Jenkinsfiles; by default as the configuration says. */
  readonly inline?: boolean | undefined
}

export interface CompileProjectResult {
  /** Texts by absolute path. Meant to be written only when there is no error. */
  readonly outputs: ReadonlyMap<string, string>
  /** What the Groovy of the outputs needs from Jenkins' sandbox. */
  readonly sandbox: SandboxReport
  readonly diagnostics: readonly Diagnostic[]
  readonly hasErrors: boolean
}

const modules: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['jenkins-ts', dsl],
  ['jenkins-ts/image', image],
  ['jenkins-ts/library', library],
])

/**
 * Compiles pipelines, and the library steps that the configuration names, in memory.
 * @param host files and module loading
 * @returns every output and every finding; nothing is written
 * @example
 * const result = compileProject(createNodeHost(process.cwd()))
 * if (!result.hasErrors) for (const [path, text] of result.outputs) console.log(path, text)
 */
export function compileProject(
  host: CompilerHost,
  options: CompileProjectOptions = {},
): CompileProjectResult {
  const diagnostics = new DiagnosticCollector()
  const outputs = compileAll(host, options, diagnostics)
  const groovy = [...outputs.values()].flatMap((output) => output.groovy ?? [])
  return {
    outputs: new Map([...outputs].map(([path, { text }]) => [path, text])),
    sandbox: judgeSandbox(groovy),
    diagnostics: inSourceOrder(diagnostics.diagnostics),
    hasErrors: diagnostics.hasErrors,
  }
}

function compileAll(
  host: CompilerHost,
  { paths = [], inline }: CompileProjectOptions,
  diagnostics: DiagnosticCollector,
): Compilation['outputs'] {
  const settings = loadConfig(host, modules, diagnostics)
  const entries = discoverPipelines(host, settings, paths, diagnostics)
  // A compile of named pipelines leaves the library alone.
  const steps = paths.length === 0 ? stepModules(host, settings) : []
  if (diagnostics.hasErrors || entries.length + steps.length === 0) return new Map()
  const suppressions = new Suppressions((path) => host.readFile(path))
  const { rules = {} } = settings.config
  diagnostics.follow({
    severityOf: (code) => Object.entries(rules).find(([rule]) => rule === code)?.[1],
    isSuppressed: (finding) => suppressions.isSuppressed(finding),
  })
  const inlined = inline ?? settings.config.inline ?? false
  const create = () => createProject(host, [...entries, ...steps], { diagnostics, librarySources: inlined })
  const project = withinStack(create, [], diagnostics)
  if (project === undefined) return new Map()
  const outputs: Compilation['outputs'] = new Map()
  const compilation = { host, project, settings, inline: inlined, modules, diagnostics, outputs }
  const files = project.program.getSourceFiles().filter((file) => project.isUserFile(file))
  const users = files.map(({ fileName }) => fileName)
  suppressions.check(users, diagnostics)
  withinStack(() => compileEntries(entries, steps, compilation), files, diagnostics)
  // After an error not everything was judged; a module that other pipelines share may be judged with those.
  const whole = paths.length === 0 ? users : users.filter((file) => entries.includes(file))
  if (!diagnostics.hasErrors) suppressions.checkUsed(whole, diagnostics)
  return outputs
}

function compileEntries(
  entries: readonly string[],
  steps: readonly string[],
  compilation: Compilation,
): void {
  const { project, diagnostics } = compilation
  const types = new DiagnosticCollector()
  project.check(types)
  if (types.hasErrors) {
    // Types decide what the Groovy is, so nothing is transpiled.
    for (const finding of typeFindings(entries, types.diagnostics, compilation)) diagnostics.add(finding)
    return
  }
  for (const entry of entries) compilePipelines(entry, compilation)
  for (const module of steps) compileSteps(module, compilation)
}

/** Findings of a file stand together and in the order of its text. */
function inSourceOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => {
    const [first, second] = [startOf(a), startOf(b)]
    return first.file === second.file ? first.start - second.start : first.file < second.file ? -1 : 1
  })
}

function startOf({ place }: Diagnostic): Pick<Span, 'file' | 'start'> {
  return typeof place === 'symbol' ? { file: '', start: 0 } : place
}
