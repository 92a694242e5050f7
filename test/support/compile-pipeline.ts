import * as dsl from '../../dsl/index.ts'
import * as image from '../../dsl/image/index.ts'
import * as library from '../../dsl/library/index.ts'
import { pipelineModel, type PipelineModel } from '../../dsl/model/pipeline.ts'
import { isPipeline } from '../../dsl/pipeline.ts'
import { checkPipeline } from '../../compiler/declarative/check.ts'
import { lowerPipeline } from '../../compiler/declarative/lower.ts'
import { readPipeline } from '../../compiler/declarative/read/read-pipeline.ts'
import { DiagnosticCollector } from '../../compiler/diagnostics/collector.ts'
import { evaluate } from '../../compiler/evaluate/evaluate.ts'
import type { Evaluation } from '../../compiler/evaluate/evaluation.ts'
import { printFile } from '../../compiler/groovy/print/index.ts'
import { type CompilerProject, createProject } from '../../compiler/project.ts'
import { withFractionPlaces } from '../../compiler/transpile/fraction-places.ts'
import { Transpiler } from '../../compiler/transpile/transpiler.ts'
import { createMemoryHost } from './memory-host.ts'

/** What became of one pipeline. */
export interface CompiledPipeline {
  readonly model: PipelineModel | undefined
  /** The Jenkinsfile, when there was no error before. */
  readonly jenkinsfile: string | undefined
  readonly diagnostics: DiagnosticCollector
}

/** A module of pipelines and a way to compile them, with one program for all modules. */
export interface PipelineModule {
  readonly name: string
  readonly source: string
  readonly exports: ReadonlyMap<string, CompiledPipeline>
}

/**
 * Compiles every pipeline that the modules export.
 * @param sources file name without `.ts` to text; types are checked when `check` is set
 */
export function compileModules(
  sources: Readonly<Record<string, string>>,
  { check }: { readonly check: boolean },
): readonly PipelineModule[] {
  const diagnostics = new DiagnosticCollector()
  const files = Object.fromEntries(
    Object.entries(sources).map(([name, source]) => [`/app/${name}.ts`, source]),
  )
  const project = createProject(createMemoryHost(files), Object.keys(files), { diagnostics })
  if (check) project.check(diagnostics)
  const modules = new Map<string, unknown>([
    ['jenkins-ts', dsl],
    ['jenkins-ts/image', image],
    ['jenkins-ts/library', library],
  ])
  return Object.entries(sources).map(([name, source]) => {
    const evaluation = evaluate(project, `/app/${name}.ts`, { diagnostics, modules })
    if (evaluation === undefined || diagnostics.hasErrors) throw new Error(messages(diagnostics).join('\n'))
    const compiled = [...evaluation.exports].map(
      ([key, exported]) => [key, compileExport(exported, project, evaluation)] as const,
    )
    return { name, source, exports: new Map(compiled) }
  })
}

/** Compiles the pipelines of one module whose types are right, to their Jenkinsfiles without the header. */
export function compileJenkinsfiles(source: string): Readonly<Record<string, string>> {
  const [module] = compileModules({ pipeline: source }, { check: true })
  return Object.fromEntries(
    [...(module?.exports ?? [])].map(([name, { jenkinsfile, diagnostics }]) => {
      if (jenkinsfile === undefined || diagnostics.hasErrors)
        throw new Error(messages(diagnostics).join('\n'))
      return [name, jenkinsfile.replace(/^.*\n\n/, '')]
    }),
  )
}

/** Compiles one pipeline of a module that has been evaluated. */
export function compileExport(
  exported: unknown,
  project: CompilerProject,
  evaluation: Evaluation,
): CompiledPipeline {
  const diagnostics = new DiagnosticCollector()
  if (!isPipeline(exported)) throw new Error('only pipelines are exported here')
  const model = readPipeline({ evaluation, diagnostics }, exported)
  if (model !== undefined) {
    pipelineModel.parse(model)
    checkPipeline(model, diagnostics)
  }
  if (model === undefined || diagnostics.hasErrors) return { model, jenkinsfile: undefined, diagnostics }
  const { checker } = project
  const groovy = withFractionPlaces(diagnostics, (fractions) => {
    const unit = new Transpiler({ checker, evaluation, diagnostics }).unit({ fractions, inline: false })
    return lowerPipeline(model, unit, { source: 'pipeline.ts', version: '0.0.0', diagnostics })
  })
  return { model, jenkinsfile: printFile(groovy), diagnostics }
}

function messages({ diagnostics }: DiagnosticCollector): readonly string[] {
  return diagnostics.map(({ code, message }) => `${code}: ${message}`)
}
