import { destructured } from './function.ts'
import type { Scope } from './scope.ts'
import { fraction, listOf, randomType, text, typeText } from './type.ts'
import { level, type Writer } from './writer.ts'

export interface Statement {
  readonly text: string
  /** What is there behind it. */
  readonly scope?: Scope
  /** Nothing behind it can be reached. */
  readonly ends?: boolean
}

/** Adds to the log, which the program returns; in a callback that cannot, a declaration. */
export function logged(writer: Writer): string {
  if (writer.scope.isPure || !writer.scope.hasLog) return declaration(writer).text
  writer.scope.names.use('log')
  if (writer.scope.depth > 0) writer.scope.effort.isPure = false
  return `log += ${writer.at(level.any, text)}`
}

/** A variable, or several that take a value apart. */
export function declaration(writer: Writer): Statement {
  const { choices } = writer
  const type = choices.chance(1, 8) ? fraction : randomType(choices)
  const value = writer.expression(type)
  if (choices.chance(1, 4) && ['list', 'record', 'pair'].includes(type.kind)) {
    const { pattern, scope } = destructured(writer, type)
    if (pattern !== undefined) {
      const given =
        type.kind === 'list' && type.of.kind !== 'optional' ? ` as ${typeText(listOf(type.of))}` : ''
      return { text: `const ${pattern} = (${value.text})${given}`, scope }
    }
  }
  const name = writer.freshName()
  const isConstant = choices.chance(1, 3)
  const isPlain = ['int', 'text', 'fraction'].includes(type.kind) && !isConstant && choices.chance(1, 2)
  return {
    text: `${isConstant ? 'const' : 'let'} ${name}${isPlain ? '' : `: ${typeText(type)}`} = ${value.text}`,
    scope: writer.with({ name, type, isConstant }),
  }
}
