import { describeGiven } from './describe-given.ts'
import type { Reader, Slot } from './reader.ts'

/**
 * Checks that something is an array; reports and gives undefined otherwise.
 * @param expected completes “must be …”
 */
export function readArray(
  reader: Reader,
  given: unknown,
  expected: string,
  slot: Slot,
): readonly unknown[] | undefined {
  if (Array.isArray(given)) return given
  reader.diagnostics.report('wrong-type', slot.place, {
    path: slot.path,
    expected,
    actual: describeGiven(given),
  })
  return undefined
}
