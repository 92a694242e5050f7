import { readdirSync, readFileSync } from 'node:fs'
import * as dsl from '../../dsl/index.ts'
import { pipelineModel } from '../../dsl/model/pipeline.ts'
import { isPipeline } from '../../dsl/pipeline.ts'
import { checkPipeline } from '../../compiler/declarative/check.ts'
import { lowerPipeline } from '../../compiler/declarative/lower.ts'
import { readPipeline } from '../../compiler/declarative/read/read-pipeline.ts'
import { DiagnosticCollector } from '../../compiler/diagnostics/collector.ts'
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts'
import { evaluate } from '../../compiler/evaluate/evaluate.ts'
import type { Evaluation } from '../../compiler/evaluate/evaluation.ts'
import { createProject } from '../../compiler/project.ts'
import { Transpiler } from '../../compiler/transpile/transpiler.ts'
import { createMemoryHost } from '../support/memory-host.ts'

/** A pipeline of a fixture and what was found in it. */
export interface FixtureFindings {
  /** The code that the file is named after. */
  readonly code: string
  /** The name of the export: `good…` or `bad…`. */
  readonly name: string
  readonly diagnostics: readonly Diagnostic[]
  /** Each as `«the text it points at» message`. */
  readonly findings: readonly string[]
}

const folder = new URL('fixtures/', import.meta.url)

/** The codes that have a fixture. */
export const fixtureCodes: readonly string[] = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''))

/** Judges every pipeline of every fixture, with one program for all; types are not checked. */
export function judgeFixtures(): readonly FixtureFindings[] {
  const files = Object.fromEntries(
    fixtureCodes.map((code) => [`/app/${code}.ts`, readFileSync(new URL(`${code}.ts`, folder), 'utf8')]),
  )
  const setUp = new DiagnosticCollector()
  const project = createProject(createMemoryHost(files), Object.keys(files), { diagnostics: setUp })
  const modules = new Map([['jenkins-ts', dsl]])
  return Object.entries(files).flatMap(([file, source]) => {
    const evaluation = evaluate(project, file, { diagnostics: setUp, modules })
    if (evaluation === undefined) throw new Error(JSON.stringify(setUp.diagnostics))
    return [...evaluation.exports].map(([name, exported]): FixtureFindings => {
      const { diagnostics } = judge(exported, evaluation, project.checker)
      const findings = diagnostics.map((one) => describe(source, one))
      return { code: file.slice('/app/'.length, -'.ts'.length), name, diagnostics, findings }
    })
  })
}

type Checker = ReturnType<typeof createProject>['checker']

function judge(exported: unknown, evaluation: Evaluation, checker: Checker): DiagnosticCollector {
  const diagnostics = new DiagnosticCollector()
  if (!isPipeline(exported)) throw new Error('fixtures export pipelines')
  const model = readPipeline({ evaluation, diagnostics }, exported)
  if (model === undefined) return diagnostics
  pipelineModel.parse(model)
  checkPipeline(model, diagnostics)
  if (diagnostics.hasErrors) return diagnostics
  const unit = new Transpiler({ checker, evaluation, diagnostics }).unit({ inline: false })
  lowerPipeline(model, unit, { source: 'pipeline.ts', version: '0.0.0', diagnostics })
  return diagnostics
}

function describe(source: string, { place, message }: Diagnostic): string {
  const text = typeof place === 'symbol' ? '' : source.slice(place.start, place.end).replaceAll(/\s+/g, ' ')
  return `«${text.length > 50 ? `${text.slice(0, 50)}…` : text}» ${message}`
}
