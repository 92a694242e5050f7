import type { RawGroovy } from '../../../dsl/groovy.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { Located } from '../../../dsl/model/source.ts'
import { readRaw } from './read-free-value.ts'
import type { Reader, Slot } from './reader.ts'

/** A section whose content is Groovy of the user's. */
export function readRawSection(
  reader: Reader,
  raw: RawGroovy,
  slot: Slot,
  location: Located,
): EntriesSection | undefined {
  const value = readRaw(reader, raw, slot)
  return value && { ...location, entries: [{ name: '', value }], given: 1, dangling: [] }
}
