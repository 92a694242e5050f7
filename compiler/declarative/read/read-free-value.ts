import { isRawGroovy, type RawGroovy } from '../../../dsl/groovy.ts'
import type { Property, RawValue, Value } from '../../../dsl/model/value.ts'
import { isDescribable } from '../../../dsl/runtime/describable.ts'
import { runTimeName } from '../../../dsl/runtime/run-time-value.ts'
import { holeContexts } from '../../groovy/hole-context.ts'
import { describeGiven, givenEntries, isPlainObject } from './describe-given.ts'
import { readFunction } from './read-function.ts'
import { elementSlot, namedProperty, propertySlot, type Reader, type Slot, slotLocation } from './reader.ts'

/**
 * Reads a value that no table describes: what a symbol function gave, or anything that can be written in Groovy.
 * @returns undefined after a report
 */
export function readFreeValue(reader: Reader, given: unknown, slot: Slot): Value | undefined {
  if (given === null || typeof given === 'string' || typeof given === 'boolean') return literal(given, slot)
  if (typeof given === 'number' && Number.isFinite(given)) return literal(given, slot)
  if (typeof given === 'function') return readFunction(reader, given, slot)
  if (isRawGroovy(given)) return readRaw(reader, given, slot)
  if (Array.isArray(given)) {
    const elements = given.flatMap((one: unknown, index) => {
      const element = readFreeValue(reader, one, elementSlot(reader, given, index, slot))
      return element === undefined ? [] : [element]
    })
    return { kind: 'list', elements, ...slotLocation(slot) }
  }
  if (runTimeName(given) === undefined && isDescribable(given))
    return {
      kind: 'symbol',
      symbol: given.symbol,
      arguments: readFreeEntries(reader, given.arguments, slot),
      ...slotLocation(slot),
    }
  if (isPlainObject(given))
    return { kind: 'map', entries: readFreeEntries(reader, given, slot), ...slotLocation(slot) }
  reader.diagnostics.report('wrong-type', slot.place, {
    path: slot.path,
    expected: 'a constant, an array, an object or a function',
    actual: describeGiven(given),
  })
  return undefined
}

/** Reads Groovy that the user wrote. @returns undefined after a report about a hole */
export function readRaw(reader: Reader, raw: RawGroovy, slot: Slot): RawValue | undefined {
  const own: Slot = { ...slot, place: reader.evaluation.spanOf(raw) ?? slot.place }
  const contexts = holeContexts(raw.strings)
  const holes = raw.values.flatMap((given, index): readonly Value[] => {
    const hole = readFreeValue(reader, given, { ...own, path: `groovy hole ${index + 1}` })
    if (hole === undefined) return []
    const context = contexts[index] ?? 'code'
    if (context === 'code' || hole.kind === 'literal' || context.startsWith('"')) return [hole]
    const reason = 'only a text or a number becomes part of a comment or of a string in single quotes'
    reader.diagnostics.report('groovy-hole', own.place, { expression: `hole ${index + 1}`, reason })
    return []
  })
  if (holes.length < raw.values.length) return undefined
  return { kind: 'raw', strings: raw.strings, holes, ...slotLocation(own) }
}

/** Reads the properties of an object that no table describes. */
export function readFreeEntries(
  reader: Reader,
  object: Readonly<Record<string, unknown>>,
  slot: Slot,
): readonly Property[] {
  return givenEntries(object).flatMap(([name, one]) => {
    const value = readFreeValue(reader, one, propertySlot(reader, object, name, slot))
    return value === undefined ? [] : [namedProperty(reader, object, name, value)]
  })
}

function literal(value: string | number | boolean | null, slot: Slot): Value {
  return { kind: 'literal', value, ...slotLocation(slot) }
}
