import type { ts } from 'ts-morph'
import type { DiagnosticCode, ParametersOf } from '../diagnostics/registry.ts'
import type { Block, Expression, Identifier, MethodDeclaration, Origin, Statement } from '../groovy/ast/nodes.ts'

/** A value known while compiling. */
export interface KnownValue {
  readonly value: unknown
}

/** What every visitor may ask. One per function that is being transpiled; nested closures share it. */
export interface TranspileContext {
  readonly checker: ts.TypeChecker
  /** True inside a `@NonCPS` method, where no step and no CPS method may be called. */
  readonly pure: boolean

  /** Transpiles an expression through the table of kinds. */
  expression(node: ts.Expression): Expression
  /** Transpiles a statement; one may become several or none. */
  statement(node: ts.Statement): readonly Statement[]
  /** Transpiles the body of a loop, branch or closure in a scope of its own. */
  block(node: ts.Statement | ts.Block): Block
  /**
   * A condition with JavaScript's truthiness, decided by the static type of `node`:
   * a list or map is true, `''`, `0`, `null` and NaN are false.
   */
  condition(node: ts.Expression): Expression

  report<Code extends DiagnosticCode>(code: Code, node: ts.Node, parameters: ParametersOf<Code>): void
  /** Reports and gives a harmless expression, so that a visitor can go on and find more. */
  reject<Code extends DiagnosticCode>(code: Code, node: ts.Node, parameters: ParametersOf<Code>): Expression
  originOf(node: ts.Node): Origin

  /**
   * The compile-time value of an expression: a captured name, a property of one (`config.image`), a literal, a template
   * or conditional of such. Undefined when it depends on run time.
   */
  known(node: ts.Expression): KnownValue | undefined
  /** A compile-time value as Groovy. */
  literal(value: unknown, node: ts.Node): Expression
  /** The run-time value that an expression names (`params`, `env` …), also when captured under another name. */
  runTimeName(node: ts.Expression): 'params' | 'env' | 'currentBuild' | 'scm' | undefined

  /**
   * Makes sure that an expression is evaluated once, before the current statement, and gives the name that holds it.
   * Simple names and literals are given back as they are.
   * Where evaluation is conditional (right of `&&`, branch of `?:`) the caller must not hoist what may have effects.
   */
  hoist(value: Expression, wantedName: string): Expression
  /** Adds a statement before the current one. */
  precede(statement: Statement): void
  /** A Groovy name for a new local, distinct from every name in scope. */
  localName(wanted: string): string
  /** Declares the method of a run-time helper on first use and gives its name. */
  helper(name: string, declare: (name: string) => MethodDeclaration): Identifier
  /** True for an expression whose evaluation has no effect and always gives the same value. */
  isRepeatable(value: Expression): boolean
}
