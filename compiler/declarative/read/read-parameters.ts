import { isRawGroovy } from '../../../dsl/groovy.ts'
import { parameterChoices, parameterFields } from '../../../dsl/model/parameters.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { Located } from '../../../dsl/model/source.ts'
import type { Property, SymbolValue } from '../../../dsl/model/value.ts'
import { isParameterDefinition, type ParameterDefinition } from '../../../dsl/parameters.ts'
import { describeGiven, givenEntries } from './describe-given.ts'
import { readFreeEntries } from './read-free-value.ts'
import { readRawSection } from './read-raw-section.ts'
import { readObject } from './read-object.ts'
import { readFields, readValue } from './read-value.ts'
import { namedProperty, propertySlot, type Reader, type Slot, slotLocation } from './reader.ts'

/** Reads `parameters` of a pipeline or of `input`. */
export function readParameters(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): EntriesSection | undefined {
  if (isRawGroovy(given)) return readRawSection(reader, given, slot, location)
  const parameters = readObject(reader, given, slot)
  if (parameters === undefined) return undefined
  const entries = givenEntries(parameters).flatMap(([name, one]): readonly Property[] => {
    const call = readParameter(reader, name, one, propertySlot(reader, parameters, name, slot))
    return call === undefined ? [] : [namedProperty(reader, parameters, name, call)]
  })
  const dangling = reader.evaluation.danglingComments(parameters)
  return { ...location, entries, given: Object.keys(parameters).length, dangling }
}

function readParameter(reader: Reader, name: string, given: unknown, slot: Slot): SymbolValue | undefined {
  if (!isParameterDefinition(given)) {
    reader.diagnostics.report('wrong-type', slot.place, {
      path: slot.path,
      expected: 'what a function of parameters gives, such as parameters.string()',
      actual: describeGiven(given),
    })
    return undefined
  }
  const fields = readParameterFields(reader, given, slot)
  if (fields === undefined) return undefined
  const nameField: Property = { name: 'name', value: { kind: 'literal', value: name } }
  return {
    kind: 'symbol',
    symbol: given.type,
    arguments: [nameField, ...readChoices(reader, given, slot), ...fields],
    ...slotLocation(slot),
  }
}

function readParameterFields(
  reader: Reader,
  { type, options, custom }: ParameterDefinition,
  slot: Slot,
): readonly Property[] | undefined {
  const table = Object.entries(parameterFields).find(([name]) => custom !== true && name === type)?.[1]
  if (table !== undefined) return readFields(reader, options, table, slot)
  const fields = readObject(reader, options, slot)
  return fields && readFreeEntries(reader, fields, slot)
}

function readChoices(reader: Reader, given: ParameterDefinition, slot: Slot): readonly Property[] {
  if (given.type !== 'choice' || given.custom === true) return []
  const value = readValue(reader, given.choices, parameterChoices, { ...slot, path: `${slot.path}.choices` })
  return value === undefined ? [] : [{ name: 'choices', value }]
}
