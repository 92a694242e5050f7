import { assignment, builtinStatement, change } from './change.ts'
import { writeInstance } from './class.ts'
import { writeTest } from './condition.ts'
import { declaration, logged, type Statement } from './declaration.ts'
import { writeFunction } from './function.ts'
import { writeLoop } from './loop.ts'
import { enums } from './module.ts'
import type { Scope } from './scope.ts'
import { boolean, int, listOf, text, type Type, typeText } from './type.ts'
import { level, type Writer } from './writer.ts'

/** Variables that the program starts with. */
export function writeDeclarations(writer: Writer): { readonly text: string; readonly writer: Writer } {
  let place = writer
  const lines = Array.from({ length: writer.choices.below(5) }, () =>
    writer.choices.spanned('statement', () => {
      const written = declaration(place)
      if (written.scope !== undefined) place = place.within(written.scope)
      return `${written.text};\n`
    }),
  )
  return { text: lines.join(''), writer: place }
}

/** Statements of one block; the place behind them knows what they declared. */
export function writeBlock(writer: Writer): { readonly text: string; readonly writer: Writer } {
  const lines: string[] = []
  let place = writer
  const most = writer.scope.depth === 0 ? 12 : writer.scope.depth < 3 ? 6 : 3
  for (let i = 0; i < most; i += 1) {
    const written = writer.choices.spanned('statement', () =>
      writer.choices.chance(4, 5) ? writeStatement(place) : undefined,
    )
    if (written === undefined) break
    writer.spend(1)
    lines.push(written.text)
    if (written.scope !== undefined) place = place.within(written.scope)
    if (written.ends === true) break
  }
  return {
    text: lines.map((line) => (line.endsWith('\n') || line === '' ? line : `${line};\n`)).join(''),
    writer: place,
  }
}

type Form = (writer: Writer) => Statement

const simple: readonly Form[] = [
  (writer) => ({ text: logged(writer) }),
  declaration,
  assignment,
  builtinStatement,
  step,
  change,
  jump,
]

const nested: readonly Form[] = [
  ifStatement,
  (writer) => ({ text: writeLoop(writer) }),
  (writer) => ({ text: writeLoop(writer) }),
  tryStatement,
  switchStatement,
  narrowing,
  (writer) => writeFunction(writer),
  closure,
  (writer) => ({ text: `{\n${inner(writer)}}\n` }),
  directory,
  (writer) => writeInstance(writer) ?? ifStatement(writer),
  localEnums,
]

function writeStatement(writer: Writer): Statement {
  const isDeep = writer.scope.depth >= 5
  const forms = isDeep ? simple : [...simple, ...simple, ...nested]
  const form = forms[writer.choices.below(forms.length)]
  return form === undefined ? { text: '' } : form(writer)
}

/** A block below this place. */
function inner(writer: Writer, around: Partial<Scope> = {}): string {
  return writeBlock(writer.nested(around)).text
}

function step(writer: Writer): Statement {
  if (writer.scope.isPure) return { text: logged(writer) }
  writer.scope.effort.isPure = false
  const { choices } = writer
  switch (choices.below(4)) {
    case 0:
      writer.use('sh with holes')
      return { text: `sh\`run \${${writer.argument(text)}} -n \${${writer.argument(int)}}\`` }
    case 1: {
      const name = writer.freshName()
      return {
        text: `const ${name} = sh({ script: 'describe', returnStdout: true }).trim()`,
        scope: writer.with({ name, type: text, isConstant: true }),
      }
    }
    default:
      return { text: `${choices.chance(1, 8) ? 'void ' : ''}echo(${writer.argument(text)})` }
  }
}

function jump(writer: Writer): Statement {
  const { choices } = writer
  const { loops, isInSwitch, gives } = writer.scope
  const isGuarded = !writer.scope.mayEnd || choices.chance(1, 2)
  const guard = isGuarded ? `if (${writeTest(writer)}) ` : ''
  switch (choices.below(4)) {
    case 0: {
      const label = choices.pickOr(loops, undefined)
      if (label === undefined) break
      const word = choices.chance(1, 2) && !(isInSwitch && label === '') ? 'break' : 'continue'
      writer.use(label === '' ? word : `${word} with a label`)
      return { text: `${guard}${word}${label === '' ? '' : ` ${label}`}`, ends: !isGuarded }
    }
    case 1:
      writer.use('throw')
      return { text: `${guard}throw new Error(${writer.argument(text)})`, ends: !isGuarded }
    default:
      if (gives === undefined) break
      writer.use('return')
      return {
        text: `${guard}return${gives === 'nothing' ? '' : ` ${writer.argument(gives)}`}`,
        ends: !isGuarded,
      }
  }
  return { text: logged(writer) }
}

function ifStatement(writer: Writer): Statement {
  const head = `if (${writeTest(writer)}) {\n${inner(writer, { mayEnd: true })}}`
  switch (writer.choices.below(3)) {
    case 0:
      return { text: `${head}\n` }
    case 1:
      return { text: `${head} else {\n${inner(writer)}}\n` }
    default:
      return {
        text: `${head} else if (${writeTest(writer)}) {\n${inner(writer)}} else {\n${inner(writer)}}\n`,
      }
  }
}

/** A test that tells TypeScript that a value is there. */
function narrowing(writer: Writer): Statement {
  const { choices, scope } = writer
  const given = writer.variablesOf('optional').filter(({ isConstant }) => isConstant)
  const variable = choices.pickOr(given, undefined)
  if (variable?.type.kind !== 'optional') return ifStatement(writer)
  const { type } = variable
  const name = writer.name(variable)
  const test = choices.pick([`${name} !== ${type.missing}`, `${name} != null`])
  const others = scope.variables.filter((one) => one !== variable)
  writer.use('narrowing')
  const narrowed = inner(writer, { variables: [...others, { ...variable, type: type.of, isNarrowed: true }] })
  return { text: `if (${test}) {\n${narrowed}} else {\n${inner(writer, { variables: others })}}\n` }
}

function tryStatement(writer: Writer): Statement {
  const { choices } = writer
  const form = choices.below(3)
  const body = inner(writer, { mayEnd: form === 0 })
  const name = choices.pick(['error', 'e', 'failure'])
  const shown =
    writer.scope.isPure || !writer.scope.hasLog
      ? ''
      : `log += ${name} instanceof Error ? ${name}.message : '?';\n`
  if (shown !== '') {
    writer.scope.names.use('log')
    writer.scope.effort.isPure = false
  }
  const handler = choices.chance(1, 5)
    ? `catch {\n${inner(writer)}}`
    : `catch (${name}) {\n${shown}${inner(writer)}}`
  // Leaving a finally block by a jump would drop the error on its way.
  const last = `finally {\n${inner(writer, { loops: [], isInSwitch: false, gives: undefined })}}`
  writer.use(form === 0 ? 'catch' : form === 1 ? 'finally' : 'catch and finally')
  return { text: `try {\n${body}} ${form === 1 ? '' : handler}${form === 0 ? '' : ` ${last}`}\n` }
}

function switchStatement(writer: Writer): Statement {
  const { choices } = writer
  const isText = choices.chance(1, 2)
  const subject = writer.at(level.any, isText ? text : int)
  const values = isText ? ["'a'", "''", "'b c'", "'10'"] : ['0', '1', '2', '42']
  const clause = (): string => `{\n${inner(writer, { isInSwitch: true })}break;\n}\n`
  const first = choices.below(3)
  const cases = [
    `case ${values[first] ?? ''}: ${clause()}`,
    `case ${values[(first + 1) % 4] ?? ''}:\n`,
    `case ${values[(first + 2) % 4] ?? ''}: ${clause()}`,
  ]
  const fallback = choices.chance(2, 3) ? `default: ${clause()}` : ''
  return { text: `switch (${subject} as ${isText ? 'string' : 'number'}) {\n${cases.join('')}${fallback}}\n` }
}

/** A function in a variable. */
function closure(writer: Writer): Statement {
  const { choices } = writer
  const gives = choices.pick([text, int, boolean, listOf(text)])
  const takes = [text, int].slice(0, choices.below(3))
  const type: Type = { kind: 'function', takes, gives }
  const value = writer.argument(type)
  const name = writer.freshName()
  writer.use('closure')
  return {
    text: `const ${name}: ${typeText(type)} = ${value}`,
    scope: writer.with({ name, type, isConstant: true }),
  }
}

function localEnums(writer: Writer): Statement {
  const number = writer.choices.next()
  return enums(writer, `Kind${number}`, `Rank${number}`)
}

/** A step with a body. */
function directory(writer: Writer): Statement {
  if (writer.scope.isPure) return ifStatement(writer)
  const { writer: body, effort } = writer.inFunction({ gives: 'nothing' })
  const { text: statements } = writeBlock(body)
  writer.scope.effort.cost += effort.cost
  writer.scope.effort.isPure = false
  writer.use('step with a body')
  return { text: `dir('d', () => {\n${statements}})` }
}
