import type { Diagnostic } from '../../../compiler/diagnostics/diagnostic.ts'
import { DiagnosticCollector } from '../../../compiler/diagnostics/collector.ts'
import { evaluate } from '../../../compiler/evaluate/evaluate.ts'
import { type CompilerProject, createProject } from '../../../compiler/project.ts'
import * as dsl from '../../../dsl/index.ts'
import { isPipeline } from '../../../dsl/pipeline.ts'
import { compileExport } from '../../support/compile-pipeline.ts'
import { createMemoryHost } from '../../support/memory-host.ts'

/** What becomes of a module that holds one pipeline. */
export interface CompiledCase {
  /** What TypeScript has against it. */
  readonly typeErrors: readonly Diagnostic[]
  /** What the compiler finds in it, whatever its types. */
  readonly findings: readonly Diagnostic[]
  readonly jenkinsfile: string | undefined
}

/** Compiles modules by name, each on its own but with one program for all. */
export function compileCases(sources: ReadonlyMap<string, string>): ReadonlyMap<string, CompiledCase> {
  const files = Object.fromEntries([...sources].map(([name, source]) => [pathOf(name), source]))
  const types = new DiagnosticCollector()
  const project = createProject(createMemoryHost(files), Object.keys(files), { diagnostics: types })
  project.check(types)
  return new Map(
    [...sources.keys()].map((name) => {
      const file = pathOf(name)
      const typeErrors = types.diagnostics.filter(
        ({ place }) => typeof place !== 'symbol' && place.file === file,
      )
      return [name, compileCase(file, typeErrors, project)]
    }),
  )
}

function compileCase(
  file: string,
  typeErrors: readonly Diagnostic[],
  project: CompilerProject,
): CompiledCase {
  const diagnostics = new DiagnosticCollector()
  const modules = new Map([['jenkins-ts', dsl]])
  const isReadable = !typeErrors.some(({ code }) => code === 'syntax-error')
  const evaluation = isReadable ? evaluate(project, file, { diagnostics, modules }) : undefined
  const pipeline = evaluation?.exports.get('default')
  if (evaluation === undefined || !isPipeline(pipeline))
    return { typeErrors, findings: diagnostics.diagnostics, jenkinsfile: undefined }
  const compiled = compileExport(pipeline, project, evaluation)
  const findings = [...diagnostics.diagnostics, ...compiled.diagnostics.diagnostics]
  return { typeErrors, findings, jenkinsfile: compiled.jenkinsfile }
}

function pathOf(name: string): string {
  return `/app/${name}.ts`
}
