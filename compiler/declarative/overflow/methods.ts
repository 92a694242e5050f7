import * as create from '../../groovy/ast/create.ts'
import { type Argument, type Expression, generated, type Statement } from '../../groovy/ast/nodes.ts'
import { mostCode, mostEntries } from '../../size/limits.ts'
import { sizeOf } from '../../size/size-of.ts'
import type { ScriptedFile } from './scripted-file.ts'

/** A method that a reader can still take in. */
const mostStagesOfMethod = Math.min(25, mostEntries)

/** A branch of a parallel stage. */
export interface Branch {
  readonly name: string
  readonly stage: Statement
}

/** Pieces of a list that one method can hold each. */
function pieces<Item>(
  items: readonly Item[],
  statementOf: (item: Item) => Statement,
): readonly (readonly Item[])[] {
  const parts: Item[][] = []
  let room = 0
  for (const item of items) {
    const size = sizeOf(statementOf(item))
    const last = parts.at(-1)
    if (last === undefined || size > room || last.length === mostStagesOfMethod) {
      parts.push([item])
      room = mostCode - size
    } else {
      last.push(item)
      room -= size
    }
  }
  return parts
}

/** Stages that follow each other, or when they are too many for one method, calls of methods that hold them. */
export function inMethods(
  stages: readonly Statement[],
  method: string,
  file: ScriptedFile,
): readonly Statement[] {
  const parts = pieces(stages, (stage) => stage)
  if (parts.length < 2) return stages
  return parts.map((part) => create.expressionStatement(file.method(method, part), generated))
}

/** Methods that hold the stages, also when one would do: `stages1To25()`. */
export function stageMethods(
  stages: readonly Statement[],
  firstNumber: number,
  file: ScriptedFile,
): readonly Statement[] {
  let number = firstNumber
  return pieces(stages, (stage) => stage).map((part) => {
    const last = number + part.length - 1
    const name = last === number ? `stage${number}` : `stages${number}To${last}`
    number = last + 1
    return create.expressionStatement(file.method(name, part), generated)
  })
}

/** The arguments of `parallel`; branches that are too many for one method come out of methods. */
export function branchMaps(
  branches: readonly Branch[],
  failsFast: boolean,
  file: ScriptedFile,
): readonly Argument[] {
  const parts = pieces(branches, ({ stage }) => stage)
  const failFast = create.named('failFast', create.booleanLiteral(true, generated))
  if (parts.length < 2) {
    const args = branches.map(({ name, stage }) => create.named(name, create.bodyClosure([stage], generated)))
    return failsFast ? [...args, failFast] : args
  }
  const maps = parts.map((part) => branchesMethod(part, file))
  if (failsFast) maps.push(create.mapLiteral([create.mapEntry('failFast', failFast.value)], generated))
  const sum = maps.reduce((left, right) => create.binary(left, '+', right, generated))
  return [create.positional(sum)]
}

function branchesMethod(branches: readonly Branch[], file: ScriptedFile): Expression {
  const entries = branches.map(({ name, stage }) =>
    create.mapEntry(name, create.bodyClosure([stage], generated)),
  )
  const value = create.mapLiteral(entries, generated)
  return file.method('branches', [create.returnStatement(value, generated)], 'def')
}
