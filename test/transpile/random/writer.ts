import type { Choices } from './choices.ts'
import { type Effort, Names, type Scope, type Variable } from './scope.ts'
import { type Kind, sameType, type Type } from './type.ts'

/** How tightly an expression holds together: where it stands in another one it may need parentheses. */
export const level = {
  literal: 0,
  primary: 1,
  unary: 2,
  power: 3,
  product: 4,
  sum: 5,
  shift: 6,
  relation: 7,
  equality: 8,
  bitAnd: 9,
  bitXor: 10,
  bitOr: 11,
  and: 12,
  or: 13,
  conditional: 14,
  any: 15,
} as const

export interface Written {
  readonly text: string
  readonly level: number
  /** Numbers: how many bits their absolute value takes. */
  readonly bits?: number
  /** Text and lists: how many characters or elements they have at most, roughly. */
  readonly size?: number
  /** TypeScript knows the very value, and would refuse some comparisons. */
  readonly isLiteral?: boolean
}

/** How the parts of a program are written; handed in, because they need each other. */
export interface Grammar {
  expression(writer: Writer, type: Type): Written
  /** Statements, and the place behind them. */
  block(writer: Writer): { readonly text: string; readonly writer: Writer }
  /** A function that gives a value. */
  arrow(writer: Writer, takes: readonly Type[], gives: Type, options: ArrowOptions): string
  /** A function of which only the effect counts. */
  action(writer: Writer, takes: readonly Type[]): string
}

export interface ArrowOptions {
  /** Jenkins cannot interrupt it. */
  readonly isPure?: boolean
  readonly isExpression?: boolean
  /** The first parameter holds nothing. */
  readonly hasUnusedFirst?: boolean
  /** The types of the parameters stand nowhere else. */
  readonly isTyped?: boolean
}

/** Writes at one place of the program. */
export class Writer {
  readonly choices: Choices
  readonly scope: Scope
  readonly grammar: Grammar
  /** How deep in an expression the place is. */
  readonly depth: number

  constructor(choices: Choices, grammar: Grammar, scope: Scope, depth = 0) {
    this.choices = choices
    this.grammar = grammar
    this.scope = scope
    this.depth = depth
  }

  /** The same place with another view of what is around. */
  within(change: Partial<Scope>): Writer {
    return new Writer(this.choices, this.grammar, { ...this.scope, ...change }, this.depth)
  }

  get deeper(): Writer {
    return new Writer(this.choices, this.grammar, this.scope, this.depth + 1)
  }

  use(feature: string): void {
    this.choices.used.add(feature)
  }

  /** An expression of the type, of a size that may be kept. */
  expression(type: Type): Written {
    return fitted(
      this.choices.spanned('expression', () => this.grammar.expression(this.deeper, type)),
      type,
    )
  }

  /** As `expression`, in parentheses where its operator holds less tightly than `atMost`. */
  at(atMost: number, type: Type): string {
    return grouped(this.expression(type), atMost)
  }

  /** As an argument, an element or the value of an assignment. */
  argument(type: Type): string {
    return this.at(level.any, type)
  }

  /** As what a method is called on. */
  receiver(type: Type): string {
    const written = this.expression(type)
    const isNumeral = written.level === level.literal && type.kind === 'int'
    return isNumeral || /^(?:\{|new )/.test(written.text)
      ? `(${written.text})`
      : grouped(written, level.primary)
  }

  variables(type: Type): readonly Variable[] {
    return this.scope.variables.filter(
      (variable) => sameType(variable.type, type) && this.isReadable(variable),
    )
  }

  variablesOf(...kinds: readonly Kind[]): readonly Variable[] {
    return this.scope.variables.filter(({ type, ...variable }) => {
      return kinds.includes(type.kind) && this.isReadable({ type, ...variable })
    })
  }

  /** Variables that an assignment may change here. */
  assignable(variables: readonly Variable[]): readonly Variable[] {
    return variables.filter(
      ({ isConstant, frame }) => !isConstant && (!this.scope.isPure || frame === this.scope.frame),
    )
  }

  /** Variables whose lists, objects and the like may be changed here. */
  changeable(variables: readonly Variable[]): readonly Variable[] {
    return variables.filter(
      ({ frame, isOutside }) => isOutside !== true && (!this.scope.isPure || frame === this.scope.frame),
    )
  }

  isReadable({ type, frame }: Variable): boolean {
    return type.kind !== 'fraction' || frame === this.scope.frame
  }

  /** Reads a variable. */
  name(variable: Variable): string {
    this.scope.names.use(variable.name)
    return variable.written ?? variable.name
  }

  /** Changes a variable, or what it holds. */
  changed(variable: Variable): string {
    if (variable.frame !== this.scope.frame) this.scope.effort.isPure = false
    return this.name(variable)
  }

  /** A name for a declaration in the current block, some of them shadowing or reserved in Groovy. */
  freshName(): string {
    const { names } = this.scope
    const wanted = this.choices.pick([
      'x',
      'y',
      'it',
      'def',
      'item',
      'value',
      'n',
      'list',
      'text',
      'in_',
      'size',
    ])
    const name =
      names.isFree(wanted) && this.choices.chance(2, 3) ? wanted : `${wanted}${this.choices.next()}`
    names.declared.add(name)
    return name
  }

  with(...variables: readonly Omit<Variable, 'frame'>[]): Scope {
    const { frame } = this.scope
    const added = variables.map((variable) => ({ ...variable, frame }))
    const names = new Set(variables.map(({ name }) => name))
    return {
      ...this.scope,
      variables: [...this.scope.variables.filter(({ name }) => !names.has(name)), ...added],
      functions: this.scope.functions.filter(({ name, of }) => !names.has(of ?? name)),
      classes: this.scope.classes.filter(({ name }) => !names.has(name)),
    }
  }

  /** A block inside this one. */
  nested(change: Partial<Scope> = {}): Writer {
    return this.within({
      names: new Names(this.scope.names),
      depth: this.scope.depth + 1,
      mayEnd: false,
      ...change,
    })
  }

  /** The inside of a function, with its effort counted apart. */
  inFunction(change: Partial<Scope> = {}): { readonly writer: Writer; readonly effort: Effort } {
    const effort: Effort = { cost: 1, isPure: true }
    const writer = this.nested({
      frame: this.choices.next(),
      loops: [],
      isInSwitch: false,
      effort,
      ...change,
    })
    return { writer, effort }
  }

  /** Notes that something of this cost runs here as often as the place does. */
  spend(cost: number): void {
    this.scope.effort.cost += cost * this.scope.times
  }
}

export function grouped(written: Written, atMost: number): string {
  return written.level > atMost ? `(${written.text})` : written.text
}

const keptBits = 31
const keptSize = 40

/** Makes small what would grow without end in a loop. */
function fitted(written: Written, type: Type): Written {
  const size = written.size ?? 0
  switch (type.kind) {
    case 'int':
      return (written.bits ?? keptBits) <= keptBits
        ? written
        : { text: `${grouped(written, level.product)} % 1000003`, level: level.product, bits: 20 }
    case 'text':
      return size <= keptSize
        ? written
        : { text: `${grouped(written, level.primary)}.slice(0, 20)`, level: level.primary, size: 20 }
    case 'list':
      return size <= keptSize
        ? written
        : { text: `${grouped(written, level.primary)}.slice(0, 5)`, level: level.primary, size: 5 }
    default:
      return written
  }
}
