import * as dsl from '../../dsl/index.ts'
import { DiagnosticCollector } from '../../compiler/diagnostics/collector.ts'
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts'
import { positionAt } from '../../compiler/diagnostics/span.ts'
import { evaluate } from '../../compiler/evaluate/evaluate.ts'
import type { FunctionHandle } from '../../compiler/evaluate/evaluation.ts'
import * as create from '../../compiler/groovy/ast/create.ts'
import type { Block, GroovyFile } from '../../compiler/groovy/ast/nodes.ts'
import { printFile } from '../../compiler/groovy/print/index.ts'
import { createProject } from '../../compiler/project.ts'
import { judgeSandbox, type SandboxReport } from '../../compiler/sandbox/sandbox-report.ts'
import type { TranspileUnit } from '../../compiler/transpile/transpile-unit.ts'
import { fitFile } from '../../compiler/size/fit-file.ts'
import { withFractionPlaces } from '../../compiler/transpile/fraction-places.ts'
import { Transpiler } from '../../compiler/transpile/transpiler.ts'
import { createMemoryHost } from './memory-host.ts'

/** A function in TypeScript: its body, or with `setup` a function expression behind code of the module. */
export interface TypeScriptCase {
  /** Statements of the function's body. */
  readonly body: string
  /** Statements that run while compiling, whose variables the body captures. */
  readonly setup?: string
}

export interface TranspiledCase {
  readonly groovy: string
  /** What the file asks of the sandbox. */
  readonly sandbox: SandboxReport
  /** Each as `code «the text it points at»`. */
  readonly findings: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  /** The module, for the spans of diagnostics. */
  readonly text: string
  /** The function itself, to run in Node. */
  readonly run: () => unknown
}

/** What the function stands for: free Scripted code, or what a directive of Declarative takes. */
export type Form = 'script' | 'steps' | 'condition' | 'environment' | 'value'

/**
 * Compiles many functions as one program, each into a Groovy file of its own.
 * @param imports what the module imports from `jenkins-ts`
 */
export function transpileCases(
  cases: Readonly<Record<string, string | TypeScriptCase>>,
  imports: readonly string[],
  form: Form = 'script',
  options: {
    readonly check?: boolean
    /** Further files beside the module of the cases. */
    readonly files?: Readonly<Record<string, string>>
    /** Lines at the head of the module. */
    readonly head?: string
  } = {},
): { readonly get: (name: string) => TranspiledCase } {
  const names = Object.keys(cases)
  const module = `${options.head ?? ''}\n${moduleText(Object.values(cases), imports)}`
  const host = createMemoryHost({ ...options.files, 'pipeline.ts': module })
  const setupDiagnostics = new DiagnosticCollector()
  const project = createProject(host, ['/app/pipeline.ts'], { diagnostics: setupDiagnostics })
  if (options.check !== false) project.check(setupDiagnostics)
  const evaluation = evaluate(project, '/app/pipeline.ts', {
    diagnostics: setupDiagnostics,
    modules: new Map<string, unknown>([['jenkins-ts', dsl]]),
    expectPipeline: false,
  })
  if (evaluation === undefined || setupDiagnostics.hasErrors) {
    throw new Error(
      `the cases do not compile:\n${findingsIn(module, setupDiagnostics.diagnostics).join('\n')}`,
    )
  }
  const transpile = (name: string): TranspiledCase => {
    const value = evaluation.exports.get(`case${names.indexOf(name)}`)
    const handle = evaluation.functionOf(value)
    if (handle === undefined || typeof value !== 'function') throw new Error(`${name} is no function`)
    const diagnostics = new DiagnosticCollector()
    const transpiler = new Transpiler({ checker: project.checker, evaluation, diagnostics })
    const file = withFractionPlaces(diagnostics, (fractions) => {
      const unit = transpiler.unit({ fractions, inline: false })
      return fitFile(fileOf(unit, bodyOf(unit, handle, form)), { diagnostics })
    })
    return {
      groovy: printFile(file),
      sandbox: judgeSandbox([file]),
      findings: findingsIn(module, diagnostics.diagnostics),
      diagnostics: diagnostics.diagnostics,
      text: module,
      run: () => Reflect.apply(value, undefined, []) as unknown,
    }
  }
  const transpiled = new Map<string, TranspiledCase>()
  return {
    get(name) {
      const result = transpiled.get(name) ?? transpile(name)
      transpiled.set(name, result)
      return result
    },
  }
}

function moduleText(cases: readonly (string | TypeScriptCase)[], imports: readonly string[]): string {
  const head = imports.length > 0 ? [`import { ${imports.join(', ')} } from 'jenkins-ts'`] : []
  const bodies = cases.map((entry, index) => {
    const { body, setup } = typeof entry === 'string' ? { body: entry, setup: undefined } : entry
    if (setup === undefined) return `export const case${index} = () => {\n${body}\n}`
    return `export const case${index} = (() => {\n${setup}\nreturn () => {\n${body}\n}\n})()`
  })
  return [...head, ...bodies, ''].join('\n')
}

function bodyOf(unit: TranspileUnit, handle: FunctionHandle, form: Form): Block {
  if (form === 'steps' || form === 'script' || form === 'condition') return unit[form](handle)
  const value = form === 'environment' ? unit.environmentValue(handle) : unit.value(handle)
  return create.block([create.expressionStatement(value, handle.span)], handle.span)
}

function fileOf(unit: TranspileUnit, body: Block): GroovyFile {
  return create.groovyFile([...unit.declarations, ...body.statements], { imports: [...unit.imports] })
}

function findingsIn(text: string, diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ code, place, message }) => {
    if (typeof place === 'symbol') return `${code} ${message}`
    if (!code.startsWith('typescript') && !code.includes('type-error')) {
      return `${code} «${text.slice(place.start, place.end)}»`
    }
    const { line } = positionAt(text, place.start)
    return `${code} line ${line}: ${text.split('\n')[line - 1] ?? ''}: ${message}`
  })
}
