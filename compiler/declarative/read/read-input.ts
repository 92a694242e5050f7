import { type InputModel, inputFields } from '../../../dsl/model/input.ts'
import type { Located } from '../../../dsl/model/source.ts'
import { isPlainObject } from './describe-given.ts'
import { readParameters } from './read-parameters.ts'
import { readFields } from './read-value.ts'
import { propertyLocation, propertySlot, type Reader, type Slot } from './reader.ts'

/** Reads `input` of a stage. */
export function readInput(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): InputModel | undefined {
  const fields = readFields(reader, given, inputFields, slot, ['parameters'])
  if (fields === undefined || !isPlainObject(given)) return undefined
  const parameters =
    given.parameters === undefined
      ? undefined
      : readParameters(
          reader,
          given.parameters,
          propertySlot(reader, given, 'parameters', slot),
          propertyLocation(reader, given, 'parameters'),
        )
  const dangling = reader.evaluation.danglingComments(given)
  return { ...location, fields, ...(parameters && { parameters }), dangling }
}
