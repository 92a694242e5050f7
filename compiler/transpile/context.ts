import type { ts } from 'ts-morph'
import type { RelatedLocation } from '../diagnostics/diagnostic.ts'
import type { DiagnosticCode, ParametersOf } from '../diagnostics/registry.ts'
import type { Evaluation } from '../evaluate/evaluation.ts'
import type {
  Block,
  Closure,
  Expression,
  Identifier,
  MethodCall,
  MethodDeclaration,
  Origin,
  Statement,
} from '../groovy/ast/nodes.ts'
import type { Loops } from './loops.ts'
import type { UnitServices } from './unit-services.ts'

/** A value known while compiling. */
export interface KnownValue {
  readonly value: unknown
}

/** A function or class whose code is transpiled, with the values of the names that it takes from outside. */
export interface CodeHandle {
  readonly node: ts.Node
  readonly freeNames: ReadonlySet<string>
  capture(name: string): unknown
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

  /** @param related other places that the finding is about */
  report<Code extends DiagnosticCode>(
    code: Code,
    node: ts.Node,
    parameters: ParametersOf<Code>,
    related?: readonly RelatedLocation[],
  ): void
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
  /** As `hoist`, for any value: the name is that of a new local. */
  hold(value: Expression, wantedName: string): Identifier
  /** Adds a statement before the current one. */
  precede(statement: Statement): void
  /** True when a local in scope has this Groovy name, so that a call of it would call the local. */
  isLocalName(name: string): boolean
  /** A Groovy name for a new local, distinct from every name in scope. */
  localName(wanted: string): string
  /** As `localName`, for a local that a statement before the current one declares. */
  precedingName(wanted: string): string
  /** Declares the method of a run-time helper on first use and gives its name. */
  helper(name: string, declare: (name: string) => MethodDeclaration): Identifier
  /** True for an expression whose evaluation has no effect and always gives the same value. */
  isRepeatable(value: Expression): boolean

  /** Names of the functions through which the current one was reached, for messages. */
  readonly path: readonly string[]

  // For visitors that lower control flow

  /** Visits, and gives the statements that the visit wanted before the current one instead of adding them. */
  capture<Result>(visit: () => Result): Captured<Result>
  /**
   * Visits expressions that are evaluated one after the other (operands, arguments, elements). When a later one needs
   * statements before it, the earlier ones are hoisted, so that the order of evaluation stays what the user wrote.
   */
  ordered(visits: readonly (() => Expression)[]): readonly Expression[]
  /** Transpiles statements of a list in the current scope: functions hoisted, forward references declared. */
  statements(nodes: readonly ts.Statement[]): readonly Statement[]
  /** Runs `visit` in a scope of its own. */
  scoped<Result>(visit: () => Result): Result
  /** The Groovy name of a variable, parameter or function that `name` declares in the current scope. */
  declare(name: ts.Identifier): string
  /** The local that holds the object in a method of a class: what `this` stands for. */
  readonly self: string | undefined
  /** Declares that local and gives its name. */
  bindSelf(): string
  /** Lets a variable or parameter of the user's stand under a Groovy name that exists already. */
  alias(name: ts.Identifier, groovyName: string): void
  /** Keeps locals from having a name that generated code around the function has. */
  reserve(groovyName: string): void
  /** A block of `statements` with the comments that stand at the end of `node`. */
  blockOf(node: ts.Node, statements: readonly Statement[]): Block
  /**
   * Declares a variable of the user's: `def name = value`, or an assignment when an earlier statement refers to it and
   * it has been declared there.
   */
  declareVariable(name: ts.Identifier, value: Expression | undefined): readonly Statement[]
  /** Declares variables before their statement, because functions above it refer to them. */
  declareForward(names: readonly ts.Identifier[]): readonly Statement[]
  /** The Groovy name of the local that an identifier refers to, or undefined when it comes from outside the function. */
  localOf(node: ts.Identifier): string | undefined
  /** The variable that an identifier refers to, also in `{ name }`. */
  symbolOf(node: ts.Identifier): ts.Symbol | undefined

  /** The loops that became others in Groovy. */
  readonly loops: Loops

  // Functions as values

  /**
   * A function expression, or an expression that gives a function, as a closure of exactly `arity` parameters, for
   * Groovy methods that look at the number of parameters.
   */
  callback(node: ts.Expression, arity: number): Closure
  /**
   * A call whose callbacks must not reach a step because Groovy runs them outside CPS (`sort`, `replaceAll` …). In CPS
   * code it becomes a call of a `@NonCPS` method that holds the whole call; locals that the callbacks use become
   * parameters of it. In pure code it stays where it is.
   */
  pureCall(request: PureCall): Expression

  /**
   * The same function seen as pure code, for the body of a `@NonCPS` method: with no locals yet.
   * @param caller the name of what calls it, for messages
   */
  pureTwin(caller: string): TranspileContext

  readonly evaluation: Evaluation
  /** The function being transpiled: the one that the file's body or method was made from. */
  readonly handle: CodeHandle
  /** What belongs to the file as a whole: its methods, names and libraries. */
  readonly unit: UnitServices
}

export interface Captured<Result> {
  readonly result: Result
  readonly preceding: readonly Statement[]
}

/** See `TranspileContext.pureCall`. */
export interface PureCall {
  readonly node: ts.Node
  /** The name that the method gets: `sorted`. */
  readonly name: string
  /** Values that are evaluated outside and handed in, receiver first, with the names that their parameters get. */
  readonly inputs: readonly { readonly name: string; readonly value: Expression }[]
  readonly callbacks: readonly { readonly node: ts.Expression; readonly arity: number }[]
  /** Builds the call from the names of the inputs and the closures of the callbacks. */
  build(inputs: readonly Expression[], callbacks: readonly Closure[]): Expression | MethodCall
}
