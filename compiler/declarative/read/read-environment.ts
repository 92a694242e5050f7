import { isCredentialsReference } from '../../../dsl/credentials.ts'
import { isRawGroovy } from '../../../dsl/groovy.ts'
import { string } from '../../../dsl/model/fields.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { Located } from '../../../dsl/model/source.ts'
import type { Value } from '../../../dsl/model/value.ts'
import { describeGiven, givenEntries } from './describe-given.ts'
import { readRaw } from './read-free-value.ts'
import { readFunction } from './read-function.ts'
import { readObject } from './read-object.ts'
import { readValue } from './read-value.ts'
import { namedProperty, propertySlot, type Reader, type Slot, slotLocation } from './reader.ts'

/** Reads `environment` of a pipeline or stage. */
export function readEnvironment(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): EntriesSection | undefined {
  const variables = readObject(reader, given, slot)
  if (variables === undefined) return undefined
  const entries = givenEntries(variables).flatMap(([name, one]) => {
    const value = readVariable(reader, one, propertySlot(reader, variables, name, slot))
    return value === undefined ? [] : [namedProperty(reader, variables, name, value)]
  })
  const dangling = reader.evaluation.danglingComments(variables)
  return { ...location, entries, given: Object.keys(variables).length, dangling }
}

function readVariable(reader: Reader, given: unknown, slot: Slot): Value | undefined {
  const isFiniteNumber = typeof given === 'number' && Number.isFinite(given)
  if (typeof given === 'string' || typeof given === 'boolean' || isFiniteNumber)
    return { kind: 'literal', value: given, ...slotLocation(slot) }
  if (typeof given === 'function') return readFunction(reader, given, slot)
  if (isRawGroovy(given)) return readRaw(reader, given, slot)
  if (isCredentialsReference(given)) {
    // JavaScript may leave the id out; a rule asks for it.
    const { id: givenId = '' }: { readonly id?: unknown } = given
    const id = readValue(reader, givenId, string, { ...slot, path: `${slot.path} credentials` })
    if (id === undefined) return undefined
    return {
      kind: 'symbol',
      symbol: 'credentials',
      arguments: [{ name: '', value: id }],
      ...(given.isKindGiven && { credentialsKind: given.kind }),
      ...slotLocation(slot),
    }
  }
  reader.diagnostics.report('wrong-type', slot.place, {
    path: slot.path,
    expected: 'a string, a number, a boolean, credentials, or a function that gives the value',
    actual: describeGiven(given),
  })
  return undefined
}
