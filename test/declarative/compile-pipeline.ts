import * as dsl from '../../dsl/index.ts'
import type { PipelineModel } from '../../dsl/model/pipeline.ts'
import { isPipeline } from '../../dsl/pipeline.ts'
import { checkPipeline } from '../../compiler/declarative/check.ts'
import { lowerPipeline } from '../../compiler/declarative/lower.ts'
import { readPipeline } from '../../compiler/declarative/read/read-pipeline.ts'
import { DiagnosticCollector } from '../../compiler/diagnostics/collector.ts'
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts'
import { evaluate } from '../../compiler/evaluate/evaluate.ts'
import { printFile } from '../../compiler/groovy/print/index.ts'
import { createProject } from '../../compiler/project.ts'
import { Transpiler } from '../../compiler/transpile/transpiler.ts'
import { createMemoryHost } from '../support/memory-host.ts'

/** What became of one pipeline. */
export interface CompiledPipeline {
  readonly model: PipelineModel | undefined
  /** The Jenkinsfile, when there was no error before. */
  readonly jenkinsfile: string | undefined
  /** Each as `code «the text it points at» message`. */
  readonly findings: readonly string[]
}

interface Options {
  /** False to go on in spite of type errors, as JavaScript would. */
  readonly check?: boolean
}

/** Compiles the default export of one module, through every phase. */
export function compilePipeline(source: string, { check = true }: Options = {}): CompiledPipeline {
  const file = '/app/pipeline.ts'
  const diagnostics = new DiagnosticCollector()
  const project = createProject(createMemoryHost({ [file]: source }), [file], { diagnostics })
  if (check) project.check(diagnostics)
  const modules = new Map([['jenkins-ts', dsl]])
  const evaluation = diagnostics.hasErrors ? undefined : evaluate(project, file, { diagnostics, modules })
  const pipeline = evaluation?.exports.get('default')
  const findings = (): readonly string[] => diagnostics.diagnostics.map((one) => describe(source, one))
  if (evaluation === undefined || !isPipeline(pipeline))
    return { model: undefined, jenkinsfile: undefined, findings: findings() }
  const model = readPipeline({ evaluation, diagnostics }, pipeline)
  if (model !== undefined) checkPipeline(model, diagnostics)
  if (model === undefined || diagnostics.hasErrors)
    return { model, jenkinsfile: undefined, findings: findings() }
  const unit = new Transpiler({ checker: project.checker, evaluation, diagnostics }).unit({ inline: false })
  const groovy = lowerPipeline(model, unit, { source: 'pipeline.ts', version: '0.0.0', diagnostics })
  return { model, jenkinsfile: printFile(groovy), findings: findings() }
}

function describe(source: string, { code, place, message }: Diagnostic): string {
  const text = typeof place === 'symbol' ? '' : source.slice(place.start, place.end)
  return `${code} «${text.length > 60 ? `${text.slice(0, 60)}…` : text}» ${message}`
}
