import type { Property, SymbolValue, Value } from '../../../dsl/model/value.ts'
import { type Slot, slotLocation } from './reader.ts'

/** The call of a Jenkins symbol that stands for a value given to it: an object's properties are named arguments. */
export function symbolCall(symbol: string, given: Value | undefined, slot: Slot): SymbolValue {
  return { kind: 'symbol', symbol, arguments: argumentsOf(given), ...slotLocation(slot) }
}

function argumentsOf(given: Value | undefined): readonly Property[] {
  if (given === undefined) return []
  return given.kind === 'map' ? given.entries : [{ name: '', value: given }]
}
