import type { ts } from 'ts-morph'
import type { Comments } from '../groovy/ast/nodes.ts'
import type { Span } from '../diagnostics/span.ts'

/** A function written by the user, as the syntax tree has it. */
export type FunctionNode =
  | ts.ArrowFunction
  | ts.FunctionExpression
  | ts.FunctionDeclaration
  | ts.MethodDeclaration
  | ts.ConstructorDeclaration
  | ts.GetAccessorDeclaration
  | ts.SetAccessorDeclaration

/** A function value of the run, tied to its source and to the values of the names it uses from outside. */
export interface FunctionHandle {
  readonly node: FunctionNode
  readonly span: Span
  /** Names that the function uses and does not declare itself; globals of the language are left out. */
  readonly freeNames: ReadonlySet<string>
  /**
   * The value that a free name has for this function, read when asked, so after the module has run.
   * @throws ReferenceError when the variable was never initialised
   */
  capture(name: string): unknown
}

/** A class of the run, tied to its source like a function. */
export interface ClassHandle {
  readonly node: ts.ClassDeclaration
  /** The class itself, with its static fields. */
  readonly value: object
  /** Names that the class uses from outside itself, its own name among them. */
  readonly freeNames: ReadonlySet<string>
  /** As that of `FunctionHandle`. */
  capture(name: string): unknown
}

/** A property as the user wrote it in an object literal. */
export interface PropertyOrigin {
  readonly span: Span
  readonly nameSpan: Span
  readonly valueSpan: Span
  readonly comments: Comments
}

/** A call of a DSL function that gave an object. */
export interface DslCall {
  readonly value: object
  /** The whole call. */
  readonly span: Span
  /** What is called: `parameters.choice`. Short enough to be shown. */
  readonly calleeSpan: Span
}

/** What the run of one entry module gave, with the ways back from each value to the source. */
export interface Evaluation {
  readonly entry: string
  /** The module's exports in the order in which they are written; `default` for the default one. */
  readonly exports: ReadonlyMap<string, unknown>
  /** Results of the calls that were made to DSL functions while the module ran, in order of their return. */
  readonly calls: readonly DslCall[]
  functionOf(value: unknown): FunctionHandle | undefined
  /** The class that a declaration gave; undefined when it never ran, or ran more than once. */
  classOf(node: ts.ClassDeclaration): ClassHandle | undefined
  /** The classes that were declared while the module ran, in order. */
  readonly classes: readonly ClassHandle[]
  /** The calls of the user's own functions that led to the DSL call that made an object, from the outside in. */
  callsTo(value: object): readonly Span[]
  /** The span of the DSL call or literal that made an object, if the user's code did. */
  spanOf(value: object): Span | undefined
  /** Where the property `key` of `object` stands, when `object` came from an object literal of the user's. */
  propertyOf(object: object, key: string): PropertyOrigin | undefined
  /** Where element `index` of an array literal of the user's stands. */
  elementOf(
    array: readonly unknown[],
    index: number,
  ): { readonly span: Span; readonly comments: Comments } | undefined
  /** The comments right above the statement that holds the DSL call which made an object. */
  statementComments(value: object): Comments | undefined
  /** Comments after the last property or element of a literal. */
  danglingComments(value: object): readonly string[]
}
