import * as dsl from '../../dsl/index.ts'
import { DiagnosticCollector } from '../../compiler/diagnostics/collector.ts'
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts'
import { type Span, positionAt } from '../../compiler/diagnostics/span.ts'
import { evaluate } from '../../compiler/evaluate/evaluate.ts'
import type { Evaluation, FunctionHandle } from '../../compiler/evaluate/evaluation.ts'
import { type CompilerProject, createProject } from '../../compiler/project.ts'
import { type MemoryHost, createMemoryHost } from '../support/memory-host.ts'

export interface EvaluatedFiles {
  readonly project: CompilerProject
  readonly evaluation: Evaluation | undefined
  /** Each as `code file:line:column «the text it points at» message`. */
  readonly findings: readonly string[]
}

interface Options {
  readonly expectPipeline?: boolean
  readonly librarySources?: boolean
  /** False to run the module in spite of type errors, as JavaScript would be. */
  readonly check?: boolean
}

/** Type-checks and runs `pipeline.ts` of the given files. */
export function evaluateFiles(
  files: Readonly<Record<string, string>>,
  { expectPipeline = false, librarySources = false, check = true }: Options = {},
): EvaluatedFiles {
  const host = createMemoryHost(files)
  const diagnostics = new DiagnosticCollector()
  const project = createProject(host, ['/app/pipeline.ts'], { diagnostics, librarySources })
  if (check) project.check(diagnostics)
  const modules = new Map([['jenkins-ts', dsl]])
  const evaluation = diagnostics.hasErrors
    ? undefined
    : evaluate(project, '/app/pipeline.ts', { diagnostics, modules, expectPipeline })
  return {
    project,
    evaluation,
    findings: diagnostics.diagnostics.map((diagnostic) => describe(host, diagnostic)),
  }
}

/** The exported function of that name, which must be one of the user's. */
export function exportedFunction({ evaluation, findings }: EvaluatedFiles, name: string): FunctionHandle {
  const handle = evaluation?.functionOf(evaluation.exports.get(name))
  if (handle === undefined) throw new Error(`no function ${name}: ${findings.join('\n')}`)
  return handle
}

/** What all free names of a function stand for; functions of the user's as `function at line N`. */
export function capturesIn(evaluated: EvaluatedFiles, handle: FunctionHandle): Record<string, unknown> {
  const entries = [...handle.freeNames].map((name): [string, unknown] => {
    try {
      return [name, readable(evaluated, handle.capture(name))]
    } catch (error) {
      return [name, error instanceof Error ? `${error.name}: ${error.message}` : error]
    }
  })
  return Object.fromEntries(entries)
}

function readable({ evaluation, project }: EvaluatedFiles, value: unknown): unknown {
  const handle = evaluation?.functionOf(value)
  if (handle === undefined) return typeof value === 'function' ? `${value.name} of elsewhere` : value
  const { text } = handle.node.getSourceFile()
  return `function at line ${positionAt(text, handle.span.start).line}${project.isUserFile(handle.node.getSourceFile()) ? '' : ' of the package'}`
}

function describe(host: MemoryHost, { code, place, message }: Diagnostic): string {
  if (typeof place === 'symbol') return `${code} ${message}`
  const text = host.readFile(place.file) ?? ''
  const { line, column } = positionAt(text, place.start)
  return `${code} ${place.file.replace('/app/', '')}:${line}:${column} «${text.slice(place.start, place.end)}» ${message}`
}

/** The source text of a span. */
export function textOf({ project }: EvaluatedFiles, span: Span | undefined): string | undefined {
  return span && project.host.readFile(span.file)?.slice(span.start, span.end)
}
