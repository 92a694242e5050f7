import type { CustomEntry } from '../../../dsl/custom.ts'
import type { SymbolValue } from '../../../dsl/model/value.ts'
import { readFreeValue } from './read-free-value.ts'
import type { Reader, Slot } from './reader.ts'
import { symbolCall } from './symbol-call.ts'

/** The call that an option, a trigger or a condition of a plugin's becomes. @returns undefined after a report */
export function customCall(
  reader: Reader,
  name: string,
  { argument }: Pick<CustomEntry, 'argument'>,
  slot: Slot,
): SymbolValue | undefined {
  if (argument === undefined) return symbolCall(name, undefined, slot)
  const value = readFreeValue(reader, argument, slot)
  return value && symbolCall(name, value, slot)
}
