import type { Field, Type } from './type.ts'

export interface Variable {
  readonly name: string
  readonly type: Type
  readonly isConstant: boolean
  /** The function that declares it. */
  readonly frame: number
  /** How it is read where that is not its name: `config.size`. */
  readonly written?: string
  /** Declared around the function: nothing there may be changed. */
  readonly isOutside?: boolean
  /** Belongs to the object of a method: a function without that object cannot read it. */
  readonly isField?: boolean
  /** A test around the place says that it is there; a function that is declared there may run elsewhere. */
  readonly isNarrowed?: boolean
}

export interface Parameter {
  readonly type: Type
  /** `depth` counts down a recursion. */
  readonly form: 'plain' | 'default' | 'optional' | 'rest' | 'depth'
}

export interface NamedFunction {
  readonly name: string
  /** The variable whose method it is. */
  readonly of?: string
  readonly takes: readonly Parameter[]
  readonly gives: Type
  /** How many statements a call may run. */
  readonly cost: number
  /** It neither performs a step nor changes what it did not declare. */
  readonly isPure: boolean
}

export interface DeclaredClass {
  readonly name: string
  /** What its constructor takes. */
  readonly takes: readonly Field[]
  readonly fields: readonly Field[]
  readonly methods: readonly NamedFunction[]
}

/** What is declared in a block, and which names of blocks around it the block has used. */
export class Names {
  readonly declared = new Set<string>()
  readonly #used = new Set<string>()
  readonly #around: Names | undefined

  constructor(around: Names | undefined) {
    this.#around = around
  }

  use(name: string): void {
    if (this.declared.has(name)) return
    this.#used.add(name)
    this.#around?.use(name)
  }

  /** False for a name that would be declared twice, or used before its declaration. */
  isFree(name: string): boolean {
    return !this.declared.has(name) && !this.#used.has(name)
  }
}

/** How much a function does, counted while it is written. */
export interface Effort {
  cost: number
  isPure: boolean
}

/** What a statement or an expression may use, at its place in the program. */
export interface Scope {
  readonly names: Names
  readonly variables: readonly Variable[]
  readonly functions: readonly NamedFunction[]
  readonly classes: readonly DeclaredClass[]
  /** The variable `log` is there: code of the module has none. */
  readonly hasLog: boolean
  /** Labels of the loops around; `''` stands for the nearest. */
  readonly loops: readonly string[]
  readonly isInSwitch: boolean
  /** The block may end in a jump without a condition: what stands behind it can be reached in another way. */
  readonly mayEnd: boolean
  /** What a `return` gives here; undefined where there is none. */
  readonly gives: Type | 'nothing' | undefined
  /** Runs in a callback that Jenkins cannot interrupt: no steps, no changes of variables outside. */
  readonly isPure: boolean
  readonly frame: number
  /** How often the place runs at most for one run of the function. */
  readonly times: number
  readonly depth: number
  readonly effort: Effort
}
