import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { Property } from '../../../dsl/model/value.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, Statement } from '../../groovy/ast/nodes.ts'
import { handleOf, originOf } from '../sections/lower-value.ts'
import { blockStep } from './block-step.ts'
import { isCredentialsEntry, withCredentials } from './credentials.ts'
import type { ScriptedFile } from './scripted-file.ts'

/**
 * The variables in the order in which they can be set: those that others are made of come first. Declarative computes
 * a variable anew wherever another one of the same section reads it.
 * @returns groups of variables that do not read each other; undefined when variables are made of each other, or of one
 * that steps compute, which then would run another time
 */
export function environmentGroups(environment: EntriesSection): readonly (readonly Property[])[] | undefined {
  const groups: (readonly Property[])[] = []
  let waiting = environment.entries
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name))
    const ready = waiting.filter((entry) => siblingsRead(entry).every((name) => !names.has(name)))
    if (ready.length === 0) return undefined
    groups.push(ready)
    waiting = waiting.filter((entry) => !ready.includes(entry))
  }
  const read = new Set(environment.entries.flatMap(siblingsRead))
  const isComputedBySteps = ({ name, value }: Property): boolean =>
    read.has(name) && value.kind === 'function' && (value.code?.steps.length ?? 0) > 0
  return environment.entries.some(isComputedBySteps) ? undefined : groups
}

/** The variables that an entry's own code reads, without itself, which would be the outer one. */
function siblingsRead({ name, value }: Property): readonly string[] {
  if (value.kind !== 'function') return []
  const read = value.code?.variables.filter(({ calls }) => calls.length === 0) ?? []
  return read.map((variable) => variable.name).filter((variable) => variable !== name)
}

/** `withEnv(['NAME=value']) { … }` around the statements; credentials are outside, so that values may use them. */
export function withEnvironment(
  environment: EntriesSection,
  statements: readonly Statement[],
  file: ScriptedFile,
): readonly Statement[] {
  const variables = environment.entries.filter((entry) => !isCredentialsEntry(entry))
  const groups = environmentGroups({ ...environment, entries: variables }) ?? [variables]
  const inVariables = groups.reduceRight<readonly Statement[]>((inner, group) => {
    const assignments = group.map((entry) => assignment(entry, file))
    const list = create.listLiteral(assignments, originOf(environment))
    return [blockStep('withEnv', [create.positional(list)], inner, originOf(environment))]
  }, statements)
  return withCredentials(environment.entries.filter(isCredentialsEntry), inVariables, file)
}

/** `'NAME=value'`, or `"NAME=${value}"`. */
function assignment({ name, value, ...location }: Property, file: ScriptedFile): Expression {
  const origin = originOf(location)
  if (value.kind === 'function') {
    const computed = textParts(file.unit.value(handleOf(value)))
    return create.gstring([`${name}=`, ...computed], origin)
  }
  const text = value.kind === 'literal' ? String(value.value) : ''
  return text.includes('\n')
    ? create.multilineString(`${name}=${text}`, origin)
    : create.stringLiteral(`${name}=${text}`, origin)
}

/** What a text is made of, so that it need not be a text inside a text. */
function textParts(value: Expression): readonly (string | Expression)[] {
  if (value.kind === 'string-literal') return [value.value]
  if (value.kind === 'gstring') return value.parts
  const isText = value.kind === 'method-call' && value.name === 'toString' && value.arguments.length === 0
  return isText && value.object?.kind === 'gstring' ? value.object.parts : [value]
}
