import { z } from 'zod'
import { isRawGroovy } from '../../../dsl/groovy.ts'
import type { LiteralValue, Property, Value } from '../../../dsl/model/value.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import type { Fix } from '../../diagnostics/diagnostic.ts'
import { replacement } from '../fixes.ts'
import { describeGiven, givenEntries } from './describe-given.ts'
import {
  elementOf,
  expectation,
  fieldsOf,
  isOptional,
  namesIn,
  schemaFor,
  takesFunction,
} from './field-schema.ts'
import { readFreeValue, readRaw } from './read-free-value.ts'
import { readFunction } from './read-function.ts'
import { readObject, reportMissing, reportUnknown } from './read-object.ts'
import { elementSlot, namedProperty, propertySlot, type Reader, type Slot, slotLocation } from './reader.ts'

/**
 * Reads a value that a field table describes.
 * @param schema from `dsl/model`; its description says what is expected
 * @returns undefined after a report
 */
export function readValue(reader: Reader, given: unknown, schema: z.ZodType, slot: Slot): Value | undefined {
  if (typeof given === 'function') return readCalled(reader, given, schema, slot)
  if (isRawGroovy(given)) return readRaw(reader, given, slot)
  if (schema instanceof z.ZodUnknown) return readFreeValue(reader, given, slot)
  const fitting = schemaFor(schema, given)
  if (fitting === undefined) return reportWrongType(reader, given, schema, slot)
  if (fitting instanceof z.ZodObject) {
    const entries = readFields(reader, given, fitting, slot)
    return entries && { kind: 'map', entries, ...slotLocation(slot) }
  }
  if (fitting instanceof z.ZodArray && Array.isArray(given)) {
    const elements = given.flatMap((one: unknown, index): readonly Value[] => {
      const element = readValue(reader, one, elementOf(fitting), elementSlot(reader, given, index, slot))
      return element === undefined ? [] : [element]
    })
    return { kind: 'list', elements, ...slotLocation(slot) }
  }
  if (!fitting.safeParse(given).success) return reportWrongType(reader, given, fitting, slot)
  if (typeof given === 'object') return readFreeValue(reader, given, slot)
  // Strings, numbers and booleans are what is left of the kinds that `schemaFor` knows.
  return { kind: 'literal', value: given as LiteralValue['value'], ...slotLocation(slot) }
}

/**
 * Reads an object whose properties a field table names, in the order in which they are written.
 * @param apart names of properties that are read elsewhere
 * @returns undefined when it is no object; otherwise the properties that are in order
 */
export function readFields(
  reader: Reader,
  given: unknown,
  table: z.ZodObject,
  slot: Slot,
  apart: readonly string[] = [],
): readonly Property[] | undefined {
  const object = readObject(reader, given, slot)
  if (object === undefined) return undefined
  const schemas = new Map(fieldsOf(table))
  reportUnknown(reader, object, [...schemas.keys(), ...apart], slot)
  for (const [name, schema] of schemas)
    if (object[name] === undefined && !isOptional(schema)) reportMissing(reader, object, name, slot)
  return givenEntries(object).flatMap(([name, one]): readonly Property[] => {
    const schema = schemas.get(name)
    const value = schema && readValue(reader, one, schema, propertySlot(reader, object, name, slot))
    return value === undefined ? [] : [namedProperty(reader, object, name, value)]
  })
}

function readCalled(reader: Reader, given: unknown, schema: z.ZodType, slot: Slot): Value | undefined {
  if (takesFunction(schema)) return readFunction(reader, given, slot)
  reader.diagnostics.report('function-unexpected', slot.place, {
    path: slot.path,
    expected: expectation(schema),
  })
  return undefined
}

function reportWrongType(reader: Reader, given: unknown, schema: z.ZodType, slot: Slot): undefined {
  const suggestion = typeof given === 'string' ? suggest(given, namesIn(schema)) : undefined
  const parameters = {
    path: slot.path,
    expected: expectation(schema),
    actual: describeGiven(given),
    ...(suggestion !== undefined && { suggestion }),
  }
  const fixes = suggestion === undefined ? [] : respelling(String(given), suggestion, slot)
  reader.diagnostics.report('wrong-type', slot.place, parameters, { fixes })
  return undefined
}

/** Only where the text itself stands: a variable is mended where its value comes from. */
function respelling(given: string, suggestion: string, { place }: Slot): readonly Fix[] {
  if (typeof place === 'symbol' || place.end - place.start !== given.length + 2) return []
  return replacement(`Write "${suggestion}"`, place, `'${suggestion}'`)
}
