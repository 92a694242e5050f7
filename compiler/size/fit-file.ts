import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import * as create from '../groovy/ast/create.ts'
import {
  generated,
  type Declaration,
  type GroovyFile,
  type MethodDeclaration,
  type Statement,
} from '../groovy/ast/nodes.ts'
import { walk } from '../groovy/ast/traverse.ts'
import { checkClass } from './check-class.ts'
import { type FittedFunction, type FunctionCode, fitFunction } from './fit-function.ts'
import { fitPipeline } from './fit-pipeline.ts'
import { isPipelineBlock } from './pipeline-bodies.ts'
import { shareTables } from './share-tables.ts'
import { reportTooLarge } from './report.ts'
import { FileNames } from './part-names.ts'

export interface FitOptions {
  readonly diagnostics: DiagnosticCollector
  /** What parts of `call` are named after. */
  readonly step?: string
}

/**
 * A file whose methods Jenkins can load: what is too large moves into further methods, and what cannot be divided is
 * reported. A file without anything large is given back as it is.
 */
export function fitFile(file: GroovyFile, options: FitOptions): GroovyFile {
  const fitting = new FileFitting(file, options)
  const declarations = fitting.declarations()
  const isSame =
    declarations.length === file.declarations.length &&
    declarations.every((declaration, index) => declaration === file.declarations[index])
  const fitted = isSame ? file : { ...file, declarations }
  checkClass(fitted, options.diagnostics)
  return fitted
}

class FileFitting {
  readonly #file: GroovyFile
  readonly #options: FitOptions
  readonly #names: FileNames

  constructor(file: GroovyFile, options: FitOptions) {
    this.#file = file
    this.#options = options
    this.#names = new FileNames(namesIn(file))
  }

  declarations(): readonly Declaration[] {
    const { declarations, methods } = shareTables(this.#file.declarations, this.#names)
    const script = declarations.filter(isLooseStatement)
    const fittedScript = script.length === 0 ? [] : this.#script(script)
    const result: Declaration[] = []
    for (const declaration of declarations) {
      if (declaration.kind === 'method') result.push(...this.#method(declaration))
      else if (isPipelineBlock(declaration)) result.push(...this.#pipeline(declaration))
      else if (!isLooseStatement(declaration)) result.push(declaration)
      else if (declaration === script[0]) result.push(...fittedScript)
    }
    return [...result, ...methods.flatMap((method) => this.#method(method))]
  }

  #method(method: MethodDeclaration): readonly Declaration[] {
    const { name, annotations, parameters, body } = method
    const base = name === 'call' ? (this.#options.step ?? name) : name
    return this.#methodWithParts(method, {
      base,
      parameters: parameters.map((parameter) => parameter.name),
      body,
      annotations,
    })
  }

  #methodWithParts(method: MethodDeclaration, code: FunctionCode): readonly Declaration[] {
    const fitted = this.#fit(code)
    if (fitted.body === method.body) return [method]
    return [{ ...method, body: fitted.body }, ...fitted.parts]
  }

  #pipeline(statement: Statement): readonly Declaration[] {
    const { pipeline, moved } = fitPipeline(statement, this.#names)
    const methods = moved.flatMap(({ method, base }) =>
      this.#methodWithParts(method, { base, parameters: [], body: method.body, annotations: [] }),
    )
    return [pipeline, ...methods]
  }

  /** Statements of the file itself are the body of one method. */
  #script(statements: readonly Statement[]): readonly Declaration[] {
    const body = create.block(statements, generated)
    const fitted = this.#fit({ base: 'script', parameters: [], body, annotations: [] })
    return [...fitted.body.statements, ...fitted.parts]
  }

  #fit(code: FunctionCode): Extract<FittedFunction, { body: unknown }> {
    const fitted = fitFunction(code, this.#names)
    if ('body' in fitted) return fitted
    reportTooLarge(fitted, code, this.#options.diagnostics)
    return { body: code.body, parts: [] }
  }
}

function isLooseStatement(declaration: Declaration): declaration is Statement {
  return declaration.kind !== 'method' && declaration.kind !== 'field' && !isPipelineBlock(declaration)
}

/** Every name that stands in the file, whatever it names. */
function namesIn(file: GroovyFile): ReadonlySet<string> {
  const names = new Set<string>()
  walk(file, (node) => {
    if ('name' in node) names.add(node.name)
    if (node.kind === 'closure' || node.kind === 'method')
      for (const { name } of node.parameters) names.add(name)
    if (node.kind === 'try') for (const { name } of node.catches) names.add(name)
    if (node.kind === 'raw-expression' || node.kind === 'raw-statement')
      for (const word of node.text.match(/\w+/g) ?? []) names.add(word)
  })
  return names
}
