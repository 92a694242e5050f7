import { isCustomEntry } from '../../../dsl/custom.ts'
import { isRawGroovy } from '../../../dsl/groovy.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { Located } from '../../../dsl/model/source.ts'
import type { Property } from '../../../dsl/model/value.ts'
import { triggerSchemas } from '../../../dsl/model/triggers.ts'
import { customCall } from './custom-call.ts'
import { givenEntries } from './describe-given.ts'
import { readRawSection } from './read-raw-section.ts'
import { readObject, reportUnknown } from './read-object.ts'
import { readValue } from './read-value.ts'
import { namedProperty, propertySlot, type Reader, type Slot } from './reader.ts'
import { symbolCall } from './symbol-call.ts'

/** Reads `triggers` of a pipeline. */
export function readTriggers(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): EntriesSection | undefined {
  if (isRawGroovy(given)) return readRawSection(reader, given, slot, location)
  const triggers = readObject(reader, given, slot)
  if (triggers === undefined) return undefined
  reportUnknown(reader, triggers, Object.keys(triggerSchemas), slot, isCustomEntry)
  const entries = givenEntries(triggers).flatMap(([name, one]): readonly Property[] => {
    const schema = Object.hasOwn(triggerSchemas, name) ? triggerSchemas[name] : undefined
    const own = propertySlot(reader, triggers, name, slot)
    if (isCustomEntry(one)) {
      const custom = customCall(reader, name, one, own)
      return custom === undefined ? [] : [namedProperty(reader, triggers, name, custom)]
    }
    const value = schema && readValue(reader, one, schema, own)
    if (value === undefined) return []
    const flag = value.kind === 'literal' && typeof value.value === 'boolean' ? value.value : undefined
    if (flag === false) return []
    return [namedProperty(reader, triggers, name, symbolCall(name, flag ? undefined : value, own))]
  })
  const dangling = reader.evaluation.danglingComments(triggers)
  return { ...location, entries, given: Object.keys(triggers).length, dangling }
}
