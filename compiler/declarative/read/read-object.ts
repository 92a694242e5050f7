import { suggest } from '../../diagnostics/suggest.ts'
import { describeGiven, givenEntries, isPlainObject } from './describe-given.ts'
import { replacement } from '../fixes.ts'
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

/**
 * Reports the properties of an object that it should not have.
 * @param isKnown tells of values that may stand under any name
 */
export function reportUnknown(
  reader: Reader,
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
  slot: Slot,
  isKnown: (value: unknown) => boolean = () => false,
): void {
  for (const [name, value] of givenEntries(object)) {
    if (known.includes(name) || isKnown(value)) continue
    const suggestion = suggest(name, known)
    const { place } = nameSlot(reader, object, name, slot)
    const parameters = { name, of: slot.path, known, ...(suggestion !== undefined && { suggestion }) }
    const written = reader.evaluation.propertyOf(object, name)?.nameSpan
    const fixes = suggestion === undefined ? [] : replacement(`Write "${suggestion}"`, written, suggestion)
    reader.diagnostics.report('unknown-property', place, parameters, { fixes })
  }
}

/** Reports a property that an object must have, unless it is there misspelt: that has been reported. */
export function reportMissing(
  reader: Reader,
  object: Readonly<Record<string, unknown>>,
  name: string,
  slot: Slot,
): void {
  if (hasMisspelt(object, [name])) return
  const place = reader.evaluation.spanOf(object) ?? slot.place
  reader.diagnostics.report('missing-property', place, { name, of: slot.path })
}

/** True when a property of the object is a slip of the pen away from one of the names. */
export function hasMisspelt(object: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return givenEntries(object).some(([given]) => !names.includes(given) && suggest(given, names) !== undefined)
}
