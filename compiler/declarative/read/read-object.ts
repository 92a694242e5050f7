import { suggest } from '../../diagnostics/suggest.ts'
import { describeGiven, givenEntries, isPlainObject } from './describe-given.ts'
import { nameSlot, type Reader, type Slot } from './reader.ts'

/** Checks that something is an object literal; reports and gives undefined otherwise. */
export function readObject(
  reader: Reader,
  given: unknown,
  slot: Slot,
): Readonly<Record<string, unknown>> | undefined {
  if (isPlainObject(given)) return given
  reader.diagnostics.report('wrong-type', slot.place, {
    path: slot.path,
    expected: 'an object',
    actual: describeGiven(given),
  })
  return undefined
}

/** Reports the properties of an object that it should not have. */
export function reportUnknown(
  reader: Reader,
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
  slot: Slot,
): void {
  for (const [name] of givenEntries(object)) {
    if (known.includes(name)) continue
    const suggestion = suggest(name, known)
    reader.diagnostics.report('unknown-property', nameSlot(reader, object, name, slot).place, {
      name,
      of: slot.path,
      known,
      ...(suggestion !== undefined && { suggestion }),
    })
  }
}

/** Reports a property that an object must have. */
export function reportMissing(reader: Reader, object: object, name: string, slot: Slot): void {
  const place = reader.evaluation.spanOf(object) ?? slot.place
  reader.diagnostics.report('missing-property', place, { name, of: slot.path })
}
