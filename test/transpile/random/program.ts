import { array, integer, noBias, sample } from 'fast-check'
import { Choices, type Span } from './choices.ts'
import { writeExpression } from './expression.ts'
import { writeAction, writeArrow } from './function.ts'
import { Names, type Scope } from './scope.ts'
import { writeModule } from './module.ts'
import { writeBlock, writeDeclarations } from './statement.ts'
import type { Type } from './type.ts'
import { type Grammar, Writer } from './writer.ts'

/** A program: the body of a function for Jenkins. */
export interface Program {
  readonly body: string
  /** What the module has around the function. */
  readonly setup: string
  readonly numbers: readonly number[]
  readonly spans: readonly Span[]
  readonly used: ReadonlySet<string>
}

const grammar: Grammar = {
  expression: writeExpression,
  block: writeBlock,
  arrow: writeArrow,
  action: writeAction,
}

/** The program that a list of choices stands for. */
export function programOf(numbers: readonly number[]): Program {
  const choices = new Choices(numbers)
  const module = new Names(undefined)
  const scope: Scope = {
    names: module,
    variables: [],
    functions: [],
    classes: [],
    hasLog: false,
    loops: [],
    isInSwitch: false,
    mayEnd: false,
    gives: undefined,
    isPure: false,
    frame: 0,
    times: 1,
    depth: 0,
    effort: { cost: 0, isPure: true },
  }
  const { text: setup, scope: around } = writeModule(new Writer(choices, grammar, scope))
  const names = new Names(module)
  names.declared.add('log')
  const inside = { ...around, names, frame: choices.next(), hasLog: true, effort: { cost: 0, isPure: true } }
  const { text: head, writer: start } = writeDeclarations(new Writer(choices, grammar, inside))
  const { text: statements, writer } = writeBlock(start)
  const shown = writer.scope.variables
    .filter(({ type, isOutside }) => type.kind !== 'function' && isOutside !== true)
    .map(({ name, type }) => shownAs(name, type))
  return {
    body: `let log = '';\n${head}${statements}return [${['log', ...shown].join(', ')}];\n`,
    setup,
    numbers: numbers.slice(0, choices.taken),
    spans: choices.spans,
    used: choices.used,
  }
}

/** The value of a variable in the result; of objects the order of their keys too. */
function shownAs(name: string, type: Type): string {
  if (type.kind === 'dictionary') return `Object.entries(${name})`
  return type.kind === 'fraction' ? `String(${name})` : name
}

/** Random programs, from short to long ones and over again. */
export function randomPrograms(count: number, seed: number): readonly Program[] {
  const sizes = 40
  const perSize = Math.ceil(count / sizes)
  const programs = Array.from({ length: sizes }, (_, size) => {
    const numbers = noBias(
      array(integer({ min: 0, max: 9_999 }), { minLength: 20 + size * 5, maxLength: 40 + size * 15 }),
    )
    return sample(numbers, { numRuns: perSize, seed: seed * sizes + size })
  })
  // Sizes take turns, so that each part of the programs has all of them.
  return Array.from({ length: perSize }, (_, turn) => programs.flatMap((list) => list.slice(turn, turn + 1)))
    .flat()
    .slice(0, count)
    .map((numbers) => programOf(numbers))
}
