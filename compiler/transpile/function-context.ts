import { ts } from 'ts-morph'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { RelatedLocation } from '../diagnostics/diagnostic.ts'
import type { DiagnosticCode, ParametersOf } from '../diagnostics/registry.ts'
import type { Evaluation } from '../evaluate/evaluation.ts'
import * as create from '../groovy/ast/create.ts'
import {
  generated,
  type Block,
  type Closure,
  type Expression,
  type Identifier,
  type MethodDeclaration,
  type Origin,
  type Statement,
} from '../groovy/ast/nodes.ts'
import { runTimeName, type RunTimeName } from '../../dsl/runtime/run-time-value.ts'
import { assignedSymbols } from './assigned-symbols.ts'
import { transpileCallback } from './callback.ts'
import { noteTable } from './captured-tables.ts'
import { capturedValue } from './captured-value.ts'
import type { Captured, CodeHandle, KnownValue, PureCall, TranspileContext } from './context.ts'
import { declaredNames } from './declared-names.ts'
import { transpilePureCall } from './pure-call.ts'
import { type CaptureOf, knownValue, rawValue } from './known-value.ts'
import { Loops } from './loops.ts'
import { isReservedName } from './names.ts'
import { isRepeatable } from './repeatable.ts'
import { Scope } from './scope.ts'
import { danglingComments } from '../evaluate/comments.ts'
import { spanOfNode } from '../evaluate/node-span.ts'
import { transpileStatementList } from './statements/statement-list.ts'
import { transpileCondition } from './truthiness.ts'
import type { UnitServices } from './unit-services.ts'
import { nameOfValue } from './value-name.ts'
import { valueToGroovy } from './value-to-groovy.ts'
import { visitExpression, visitStatement } from './visit.ts'

/** What a context needs from the unit that transpiles a function. */
export interface FunctionContextOptions {
  readonly checker: ts.TypeChecker
  readonly evaluation: Evaluation
  readonly diagnostics: DiagnosticCollector
  readonly unit: UnitServices
  readonly handle: CodeHandle
  readonly pure: boolean
  readonly path: readonly string[]
}

/** The state of one function's transpilation: its scopes, and the statements that wait to stand before the current one. */
export class FunctionContext implements TranspileContext {
  readonly checker: ts.TypeChecker
  readonly evaluation: Evaluation
  readonly unit: UnitServices
  readonly handle: CodeHandle
  readonly pure: boolean
  readonly path: readonly string[]
  readonly loops = new Loops()
  readonly #options: FunctionContextOptions
  readonly #captureOf: CaptureOf
  readonly #assigned: ReadonlySet<ts.Symbol>
  readonly #declared: ReadonlySet<string>
  readonly #mutable = new Set<string>()
  readonly #forward = new Set<ts.Symbol>()
  #self: string | undefined
  #scope = new Scope()
  #preceding: Statement[] = []
  /** The scopes that the waiting statements of the current statement may stand in. */
  #precedingScopes: readonly Scope[] = [this.#scope]
  /** Names in closures and blocks of the current statement, around which a waiting statement may come to stand. */
  #innerNames = new Set<string>()

  constructor(options: FunctionContextOptions) {
    this.#options = options
    this.checker = options.checker
    this.evaluation = options.evaluation
    this.unit = options.unit
    this.handle = options.handle
    this.pure = options.pure
    this.path = options.path
    this.#assigned = assignedSymbols(options.handle.node, options.checker)
    // Variables keep the names that the user gave them; what is generated makes way.
    this.#declared = declaredNames(options.handle.node)
    for (const name of this.#declared) options.unit.noteLocal(name)
    this.#captureOf = (name) => capturedValue(name, this)
  }

  /** The same function seen as pure code, for the body of a `@NonCPS` method. */
  pureTwin(step: string): TranspileContext {
    return new FunctionContext({ ...this.#options, pure: true, path: [...this.path, step] })
  }

  expression(node: ts.Expression): Expression {
    return visitExpression(node, this)
  }

  statement(node: ts.Statement): readonly Statement[] {
    const outerScopes = this.#precedingScopes
    const outerNames = this.#innerNames
    this.#precedingScopes = []
    this.#innerNames = new Set()
    try {
      const { result, preceding } = this.capture(() => visitStatement(node, this))
      return [...preceding, ...result]
    } finally {
      this.#precedingScopes = outerScopes
      this.#innerNames = new Set([...outerNames, ...this.#innerNames])
    }
  }

  statements(nodes: readonly ts.Statement[]): readonly Statement[] {
    return transpileStatementList(nodes, this)
  }

  block(node: ts.Statement): Block {
    const nodes = ts.isBlock(node) ? node.statements : [node]
    return this.scoped(() => this.blockOf(node, this.statements(nodes)))
  }

  condition(node: ts.Expression): Expression {
    return transpileCondition(node, this)
  }

  report<Code extends DiagnosticCode>(
    code: Code,
    node: ts.Node,
    parameters: ParametersOf<Code>,
    related: readonly RelatedLocation[] = [],
  ): void {
    this.#options.diagnostics.report(code, spanOfNode(node), parameters, { related })
  }

  reject<Code extends DiagnosticCode>(code: Code, node: ts.Node, parameters: ParametersOf<Code>): Expression {
    this.report(code, node, parameters)
    return create.nullLiteral(spanOfNode(node))
  }

  originOf(node: ts.Node): Origin {
    return spanOfNode(node)
  }

  known(node: ts.Expression): KnownValue | undefined {
    return knownValue(node, this.#captureOf)
  }

  literal(value: unknown, node: ts.Node): Expression {
    const literal = valueToGroovy(value, {
      evaluation: this.evaluation,
      unit: this.unit,
      diagnostics: this.#options.diagnostics,
      place: spanOfNode(node),
      path: [...this.path, node.getText()],
      pure: this.pure,
      isTaken: (name) => this.isLocalName(name),
    })
    noteTable(literal, node.getText())
    return literal
  }

  runTimeName(node: ts.Expression): RunTimeName | undefined {
    const found = rawValue(node, this.#captureOf)
    return found === undefined ? undefined : runTimeName(found.value)
  }

  hoist(value: Expression, wantedName: string): Expression {
    if (value.kind === 'identifier' || this.isRepeatable(value)) return value
    return this.hold(value, wantedName)
  }

  precede(statement: Statement): void {
    this.#preceding.push(statement)
  }

  localName(wanted: string): string {
    const name = this.#scope.reserve(wanted, (candidate) => this.unit.isDeclared(candidate))
    this.unit.noteLocal(name)
    return name
  }

  precedingName(wanted: string): string {
    const isTaken = (name: string): boolean => this.unit.isDeclared(name) || this.#innerNames.has(name)
    // A name of the user's, or one that would need a number, says less than none.
    const base = this.#declared.has(wanted) || isReservedName(wanted, 'local') ? 'value' : wanted
    const name = this.#scope.reserve(base, isTaken)
    for (const scope of this.#precedingScopes) scope.add(name)
    this.unit.noteLocal(name)
    return name
  }

  get self(): string | undefined {
    return this.#self
  }

  bindSelf(): string {
    this.#self = this.localName('self')
    return this.#self
  }

  isLocalName(name: string): boolean {
    return this.#scope.has(name)
  }

  declare(name: ts.Identifier): string {
    const symbol = this.checker.getSymbolAtLocation(name)
    if (symbol === undefined) return this.localName(name.text)
    const groovyName = this.#scope.declare(symbol, name.text, (candidate) => this.unit.isDeclared(candidate))
    this.unit.noteLocal(groovyName)
    if (this.#assigned.has(symbol)) this.#mutable.add(groovyName)
    return groovyName
  }

  declareVariable(name: ts.Identifier, value: Expression | undefined): readonly Statement[] {
    const origin = this.originOf(name)
    const symbol = this.checker.getSymbolAtLocation(name)
    const isForward = symbol !== undefined && this.#forward.has(symbol)
    const groovyName = this.declare(name)
    if (!isForward) return [create.variableDeclaration('def', groovyName, value, origin)]
    if (value === undefined) return []
    const target = create.identifier(groovyName, origin)
    return [create.expressionStatement(create.assignment(target, '=', value, origin), origin)]
  }

  declareForward(names: readonly ts.Identifier[]): readonly Statement[] {
    return names.map((name) => {
      const symbol = this.checker.getSymbolAtLocation(name)
      if (symbol !== undefined) this.#forward.add(symbol)
      return create.variableDeclaration('def', this.declare(name), undefined, this.originOf(name))
    })
  }

  alias(name: ts.Identifier, groovyName: string): void {
    const symbol = this.checker.getSymbolAtLocation(name)
    if (symbol === undefined) return
    this.#scope.alias(symbol, groovyName)
    if (this.#assigned.has(symbol)) this.#mutable.add(groovyName)
  }

  reserve(groovyName: string): void {
    this.#scope.add(groovyName)
  }

  blockOf(node: ts.Node, statements: readonly Statement[]): Block {
    const dangling = danglingComments(node)
    return create.block(statements, this.originOf(node), dangling.length > 0 ? dangling : undefined)
  }

  localOf(node: ts.Identifier): string | undefined {
    const symbol = this.symbolOf(node)
    return symbol && this.#scope.nameOf(symbol)
  }

  symbolOf(node: ts.Identifier): ts.Symbol | undefined {
    return ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node
      ? this.checker.getShorthandAssignmentValueSymbol(node.parent)
      : this.checker.getSymbolAtLocation(node)
  }

  helper(name: string, declare: (name: string) => MethodDeclaration): Identifier {
    return create.identifier(this.unit.helper(name, declare), generated)
  }

  isRepeatable(value: Expression): boolean {
    return isRepeatable(value, (name) => this.#mutable.has(name))
  }

  capture<Result>(visit: () => Result): Captured<Result> {
    const outer = this.#preceding
    const outerScopes = this.#precedingScopes
    const preceding: Statement[] = []
    this.#preceding = preceding
    this.#precedingScopes = [...outerScopes, this.#scope]
    try {
      return { result: visit(), preceding }
    } finally {
      this.#preceding = outer
      this.#precedingScopes = outerScopes
    }
  }

  ordered(visits: readonly (() => Expression)[]): readonly Expression[] {
    const captured = visits.map((visit) => this.capture(visit))
    const last = captured.findLastIndex(({ preceding }) => preceding.length > 0)
    return captured.map(({ result, preceding }, index) => {
      for (const statement of preceding) this.precede(statement)
      if (index >= last || this.isRepeatable(result)) return result
      return this.hold(result, nameOfValue(result))
    })
  }

  scoped<Result>(visit: () => Result): Result {
    const outer = this.#scope
    this.#scope = new Scope(outer)
    try {
      return visit()
    } finally {
      for (const name of this.#scope.names) this.#innerNames.add(name)
      this.#scope = outer
    }
  }

  callback(node: ts.Expression, arity: number): Closure {
    return transpileCallback(node, arity, this)
  }

  pureCall(request: PureCall): Expression {
    return transpilePureCall(request, this)
  }

  hold(value: Expression, wantedName: string): Identifier {
    const name = this.precedingName(wantedName)
    this.precede(create.variableDeclaration('def', name, value, generated))
    return create.identifier(name, value.origin)
  }
}
