import { isRawGroovy } from '../../../dsl/groovy.ts'
import { text } from '../../../dsl/model/fields.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { Located } from '../../../dsl/model/source.ts'
import { givenEntries } from './describe-given.ts'
import { readRawSection } from './read-raw-section.ts'
import { readObject } from './read-object.ts'
import { readValue } from './read-value.ts'
import { namedProperty, propertySlot, type Reader, type Slot } from './reader.ts'

/** Reads `tools` of a pipeline or stage. Which kinds of tools there are is for the controller to say. */
export function readTools(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): EntriesSection | undefined {
  if (isRawGroovy(given)) return readRawSection(reader, given, slot, location)
  const tools = readObject(reader, given, slot)
  if (tools === undefined) return undefined
  const entries = givenEntries(tools).flatMap(([type, one]) => {
    const value = readValue(reader, one, text, propertySlot(reader, tools, type, slot))
    return value === undefined ? [] : [namedProperty(reader, tools, type, value)]
  })
  const dangling = reader.evaluation.danglingComments(tools)
  return { ...location, entries, given: Object.keys(tools).length, dangling }
}
