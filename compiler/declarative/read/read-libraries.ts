import { text } from '../../../dsl/model/fields.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { Located } from '../../../dsl/model/source.ts'
import type { Property } from '../../../dsl/model/value.ts'
import { readArray } from './read-array.ts'
import { readValue } from './read-value.ts'
import { elementLocation, elementSlot, type Reader, type Slot } from './reader.ts'
import { symbolCall } from './symbol-call.ts'

/** Reads `libraries` of a pipeline: each is the argument of a `lib(…)`. */
export function readLibraries(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): EntriesSection | undefined {
  const libraries = readArray(reader, given, 'an array of strings', slot)
  if (libraries === undefined) return undefined
  const entries = libraries.flatMap((one, index): readonly Property[] => {
    const own = elementSlot(reader, libraries, index, slot)
    const value = readValue(reader, one, text, own)
    if (value === undefined) return []
    return [
      { ...elementLocation(reader, libraries, index), name: 'lib', value: symbolCall('lib', value, own) },
    ]
  })
  return {
    ...location,
    entries,
    given: libraries.length,
    dangling: reader.evaluation.danglingComments(libraries),
  }
}
