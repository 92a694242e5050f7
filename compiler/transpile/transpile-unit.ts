import type { Block, Expression, MethodDeclaration, FieldDeclaration } from '../groovy/ast/nodes.ts'
import type { FunctionHandle } from '../evaluate/evaluation.ts'
import type { Place } from '../diagnostics/span.ts'

/**
 * The transpilation of the functions that go into one Groovy file. Helper functions that bodies call become methods of
 * the file, one per function and set of captured values.
 */
export interface TranspileUnit {
  /** A body for `steps { }` or a post condition: only statements that Declarative takes, `script { }` where needed. */
  steps(handle: FunctionHandle): Block
  /**
   * Free Scripted code: the body of `expression { }`, of a method, of `call`.
   * @param parameters the Groovy expression that each TypeScript parameter stands for, in order
   */
  script(handle: FunctionHandle, parameters?: readonly Expression[]): Block
  /** The body of `expression { }` in a `when`: as `script`, with JavaScript's truthiness when it is one expression. */
  condition(handle: FunctionHandle): Block
  /** The value of an `environment` entry written as a function: a GString, `+` of strings or a call. */
  environmentValue(handle: FunctionHandle): Expression
  /** Any other directive value written as a function: one expression, or a call of a method of the file. */
  value(handle: FunctionHandle): Expression
  /** A compile-time value as Groovy: literals, lists, maps, describables, functions; reports what has no literal. */
  literal(value: unknown, place: Place, path: string): Expression
  /** Reserves a name in the file; gives it back, or with a number behind it when it is taken. */
  uniqueName(wanted: string): string
  /** Methods and fields that the transpiled code needs, in the order of first use. */
  readonly declarations: readonly (MethodDeclaration | FieldDeclaration)[]
  /** Identifiers of shared libraries whose steps are called: `jenkins-ts@v1.0.0`. */
  readonly libraries: ReadonlySet<string>
  /** Imports that the code needs. */
  readonly imports: ReadonlySet<string>
}
