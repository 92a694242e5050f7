import type { ts } from 'ts-morph'
import type { FunctionNode } from './evaluation.ts'

/** A function of a module as the instrumenter saw it. */
export interface FunctionRecord {
  readonly node: FunctionNode
  /** Names that its thunk answers. */
  readonly outerNames: ReadonlySet<string>
  /** The name of a function expression that its own body uses. */
  readonly selfName: string | undefined
}

/** A module of the user's, ready to run: CommonJS that tells the run about its functions, literals and DSL calls. */
export interface InstrumentedModule {
  readonly sourceFile: ts.SourceFile
  readonly code: string
  /** A source map from `code` to the user's text. */
  readonly map: string
  /** The node that each number in `code` stands for. */
  readonly nodes: readonly ts.Node[]
  readonly functions: ReadonlyMap<number, FunctionRecord>
}

/** The parameter of the CommonJS function through which the code talks to the run. */
export const hooksName = '$jts'

/** The parameter that stands for `require`: a module may have a variable of that name, as ES modules may. */
export const requireName = '$jtsRequire'

/** Getters of the names that a function uses: nothing is read before it is asked for. */
export type Thunk = () => Readonly<Record<string, unknown>>

/** What instrumented code calls. Numbers are indices into the module's `nodes`. */
export interface ModuleHooks {
  /** Ties a function to its source; an anonymous one gets the name that it would have had without this call. */
  fn(id: number, value: unknown, thunk: Thunk, name?: string): unknown
  /** Ties a class to its source. */
  cls(id: number, value: object, thunk: Thunk): void
  /** Ties an object or array to the literal that made it. */
  literal(id: number, value: object): object
  /** Remembers a value of the literal that is being made: an object that is spread into it, a computed key. */
  note(id: number, value: unknown): unknown
  /** Remembers an iterable that is spread into an array literal. */
  elements(id: number, value: Iterable<unknown>): readonly unknown[]
  /** Ties the result of a DSL function to its call. */
  call(id: number, value: unknown): unknown
  /** Remembers where a value was thrown. */
  thrown(id: number, value: unknown): unknown
  /** Stands for `import()`. */
  dynamicImport(): never
  /** Stands for `import.meta`. */
  readonly meta: object
}
