import type { ts } from 'ts-morph'
import type { LibraryStepMetadata } from '../../dsl/library/define-step.ts'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Place } from '../diagnostics/span.ts'
import type { ClassHandle, Evaluation, FunctionHandle } from '../evaluate/evaluation.ts'
import { spanOfNode } from '../evaluate/node-span.ts'
import * as create from '../groovy/ast/create.ts'
import type { Block, Expression, FieldDeclaration, MethodDeclaration } from '../groovy/ast/nodes.ts'
import { isBuildParameter } from './build-values.ts'
import { CaptureKeys } from './capture-key.ts'
import type { ClassMember } from './classes/class-member.ts'
import { documented } from './documented.ts'
import { constructorMethod } from './classes/constructor-method.ts'
import { memberDisplayName, memberMethod, memberMethodName } from './classes/member-method.ts'
import type { CodeHandle } from './context.ts'
import { declarativeSteps } from './declarative-steps.ts'
import { environmentValue } from './environment-value.ts'
import { functionBody } from './function-body.ts'
import type { FractionPlaces } from './fraction-places.ts'
import { FunctionContext } from './function-context.ts'
import { displayName, functionName } from './function-name.ts'
import { freeName } from './names.ts'
import { bindParameters, transpileParameters } from './parameters.ts'
import { refuseModifiers } from './refuse-modifiers.ts'
import { singleExpression } from './single-expression.ts'
import type { TranspileUnit } from './transpile-unit.ts'
import type { UnitServices } from './unit-services.ts'
import { valueToGroovy } from './value-to-groovy.ts'

/** What a unit needs; see `Transpiler`. */
export interface UnitOptions {
  readonly checker: ts.TypeChecker
  readonly evaluation: Evaluation
  readonly diagnostics: DiagnosticCollector
  /** See `withFractionPlaces`. */
  readonly fractions: FractionPlaces
  /** True writes the methods of library steps into the file instead of importing the library. */
  readonly inline: boolean
  /** The identifier of the library that a step belongs to (`jenkins-ts@v1`); undefined writes the step into the file. */
  readonly libraryOf?: (step: LibraryStepMetadata) => string | undefined
  /** Writes the methods of a library step into the file; called once per step. */
  readonly inlineStep?: (step: LibraryStepMetadata, unit: TranspileUnit & UnitServices) => void
}

/** One Groovy file in the making. */
export class Unit implements TranspileUnit, UnitServices {
  readonly #options: UnitOptions
  readonly #keys: CaptureKeys
  readonly #names = new Set<string>()
  readonly #localNames = new Set<string>()
  readonly #methods = new Map<string, string>()
  readonly #pureMethods = new Map<string, string>()
  readonly #helpers = new Map<string, string>()
  readonly #declarations: (MethodDeclaration | FieldDeclaration | undefined)[] = []
  readonly #inlined = new Set<LibraryStepMetadata>()
  readonly #scriptOnly = new Set(['stage', 'parallel', 'properties'])
  readonly libraries = new Set<string>()
  readonly imports = new Set<string>()
  readonly fractions: FractionPlaces

  constructor(options: UnitOptions) {
    this.#options = options
    this.fractions = options.fractions
    this.#keys = new CaptureKeys(options.evaluation)
  }

  get declarations(): readonly (MethodDeclaration | FieldDeclaration)[] {
    return this.#declarations.filter((declaration) => declaration !== undefined)
  }

  steps(handle: FunctionHandle): Block {
    return declarativeSteps(this.script(handle), this)
  }

  script(handle: FunctionHandle, parameters: readonly Expression[] = []): Block {
    const { node } = handle
    const context = this.#context(handle, false, [displayName(node)])
    refuseModifiers(node, context)
    const bound = node.parameters.filter((one) => !isBuildParameter(one, this.#options.checker))
    const prologue = bindParameters(bound, parameters, context)
    const statements = [...prologue, ...functionBody(node, 'closure', context)]
    return context.blockOf(node.body ?? node, statements)
  }

  condition(handle: FunctionHandle): Block {
    const { node } = handle
    const expression = singleExpression(node)
    if (expression === undefined) return this.script(handle)
    const context = this.#context(handle, false, [displayName(node)])
    refuseModifiers(node, context)
    const { result, preceding } = context.capture(() => context.condition(expression))
    const origin = context.originOf(expression)
    return context.blockOf(node.body ?? node, [...preceding, create.expressionStatement(result, origin)])
  }

  environmentValue(handle: FunctionHandle): Expression {
    return environmentValue(this.value(handle)) ?? this.#callOf(handle)
  }

  value(handle: FunctionHandle): Expression {
    const expression = singleExpression(handle.node)
    if (expression === undefined) return this.#callOf(handle)
    const context = this.#context(handle, false, [displayName(handle.node)])
    refuseModifiers(handle.node, context)
    const { result, preceding } = context.capture(() => context.expression(expression))
    return preceding.length === 0 ? result : this.#callOf(handle)
  }

  literal(value: unknown, place: Place, path: string): Expression {
    const { evaluation, diagnostics } = this.#options
    return valueToGroovy(value, {
      evaluation,
      diagnostics,
      unit: this,
      place,
      path: [path],
      pure: false,
      isTaken: () => false,
    })
  }

  uniqueName(wanted: string): string {
    const name = freeName(wanted, 'method', (candidate) => this.#names.has(candidate))
    this.#names.add(name)
    return name
  }

  noteLocal(name: string): void {
    this.#localNames.add(name)
  }

  isDeclared(name: string): boolean {
    return this.#names.has(name)
  }

  helper(name: string, declare: (name: string) => MethodDeclaration): string {
    const known = this.#helpers.get(name)
    if (known !== undefined) return known
    const given = this.#generatedName(name)
    this.#helpers.set(name, given)
    this.addDeclaration(declare(given))
    return given
  }

  pureMethod(wanted: string, declare: (name: string) => MethodDeclaration): string {
    const shape = JSON.stringify(declare(''), (key, value: unknown) => (key === 'origin' ? undefined : value))
    const known = this.#pureMethods.get(shape)
    if (known !== undefined) return known
    const name = this.#generatedName(wanted)
    this.#pureMethods.set(shape, name)
    this.addDeclaration(declare(name))
    return name
  }

  addDeclaration(declaration: FieldDeclaration | MethodDeclaration): void {
    this.#names.add(declaration.name)
    this.#declarations.push(declaration)
  }

  addImport(name: string): void {
    this.imports.add(name)
  }

  methodFor(handle: FunctionHandle, pure: boolean, path: readonly string[]): string {
    const key = `${pure ? 'pure ' : ''}${this.#keys.keyOf(handle)}`
    return this.#methodOnce(key, functionName(handle.node), (name) => this.#method(name, handle, pure, path))
  }

  memberFor(member: ClassMember, pure: boolean, path: readonly string[]): string {
    const key = `${pure ? 'pure ' : ''}${placeOf(member.node)}`
    const display = [...path, memberDisplayName(member)]
    return this.#methodOnce(key, memberMethodName(member), (name) =>
      memberMethod(name, member, this.#context(member.handle, pure, display)),
    )
  }

  constructorFor(handle: ClassHandle, pure: boolean, path: readonly string[]): string {
    const key = `${pure ? 'pure ' : ''}new ${placeOf(handle.node)}`
    const name = `new${handle.node.name?.text ?? 'Object'}`
    return this.#methodOnce(key, name, (given) =>
      constructorMethod(given, handle, this.#context(handle, pure, [...path, name])),
    )
  }

  /** The slot keeps the place of a method in front of those that it calls. */
  #methodOnce(key: string, wanted: string, declare: (name: string) => MethodDeclaration): string {
    const known = this.#methods.get(key)
    if (known !== undefined) return known
    const name = this.uniqueName(wanted)
    this.#methods.set(key, name)
    const slot = this.#declarations.push(undefined) - 1
    this.#declarations[slot] = declare(name)
    return name
  }

  useLibraryStep(step: LibraryStepMetadata): void {
    const { inline, libraryOf, inlineStep } = this.#options
    const library = inline ? undefined : libraryOf?.(step)
    if (library !== undefined) {
      this.libraries.add(library)
    } else if (!this.#inlined.has(step)) {
      this.#inlined.add(step)
      this.#names.add(step.definition.name)
      inlineStep?.(step, this)
    }
  }

  markScriptOnly(step: string): void {
    this.#scriptOnly.add(step)
  }

  isScriptOnly(step: string): boolean {
    return this.#scriptOnly.has(step)
  }

  /** The name of a method that only generated code calls, which takes no care of locals. */
  #generatedName(wanted: string): string {
    const isTaken = (name: string): boolean => this.#names.has(name) || this.#localNames.has(name)
    const name = freeName(wanted, 'method', isTaken)
    this.#names.add(name)
    return name
  }

  #method(name: string, handle: FunctionHandle, pure: boolean, path: readonly string[]): MethodDeclaration {
    const { node } = handle
    const context = this.#context(handle, pure, [...path, displayName(node)])
    refuseModifiers(node, context)
    const { parameters, prologue } = transpileParameters(node.parameters, true, context)
    const statements = [...prologue, ...functionBody(node, 'method', context)]
    const method = create.methodDeclaration(
      name,
      parameters,
      context.blockOf(node.body ?? node, statements),
      context.originOf(node),
      pure ? { annotations: ['NonCPS'] } : {},
    )
    return documented(method, node)
  }

  /** A call of the method that a function of directives becomes. */
  #callOf(handle: FunctionHandle): Expression {
    return create.call(this.methodFor(handle, false, []), [], handle.span)
  }

  #context(handle: CodeHandle, pure: boolean, path: readonly string[]): FunctionContext {
    const { checker, evaluation, diagnostics } = this.#options
    return new FunctionContext({ checker, evaluation, diagnostics, unit: this, handle, pure, path })
  }
}

function placeOf(node: ts.Node): string {
  const { file, start } = spanOfNode(node)
  return `${file}:${start}`
}
