import type { AxesModel, AxisModel } from '../../../dsl/model/axes.ts'
import { boolean, either, listOf, string, wholeNumber } from '../../../dsl/model/fields.ts'
import type { Located } from '../../../dsl/model/source.ts'
import type { LiteralValue, Value } from '../../../dsl/model/value.ts'
import { givenEntries, isPlainObject } from './describe-given.ts'
import { readArray } from './read-array.ts'
import { readObject, reportMissing, reportUnknown } from './read-object.ts'
import { readValue } from './read-value.ts'
import {
  elementLocation,
  elementSlot,
  propertyLocation,
  propertySlot,
  type Reader,
  type Slot,
} from './reader.ts'

const axisValue = either(string, wholeNumber, boolean)
const axisValues = listOf(axisValue)
const excludedValues = either(axisValue, axisValues)

/** Reads `axes` of a matrix. */
export function readAxes(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): AxesModel | undefined {
  return readAxisEntries(reader, given, slot, location, (one, own) => {
    const values = readValue(reader, one, axisValues, own)
    return values && { values: literalsOf(values), inverse: false }
  })
}

/** Reads `excludes` of a matrix. */
export function readExcludes(reader: Reader, given: unknown, slot: Slot): readonly AxesModel[] | undefined {
  const list = readArray(reader, given, 'an array of excludes', slot)
  return list?.flatMap((one, index): readonly AxesModel[] => {
    const own = elementSlot(reader, list, index, slot)
    const location = elementLocation(reader, list, index)
    const exclude = readAxisEntries(reader, one, own, location, (values, place) =>
      readExcluded(reader, values, place),
    )
    return exclude === undefined ? [] : [exclude]
  })
}

function readExcluded(reader: Reader, given: unknown, slot: Slot): Pick<AxisModel, 'values' | 'inverse'> {
  if (!isPlainObject(given))
    return { values: literalsOf(readValue(reader, given, excludedValues, slot)), inverse: false }
  reportUnknown(reader, given, ['notValues'], slot)
  if (given.notValues === undefined) {
    reportMissing(reader, given, 'notValues', slot)
    return { values: [], inverse: true }
  }
  const own = propertySlot(reader, given, 'notValues', slot)
  return { values: literalsOf(readValue(reader, given.notValues, excludedValues, own)), inverse: true }
}

/** Gives undefined for an axis whose values are reported as none. */
type ReadAxis = (given: unknown, slot: Slot) => Pick<AxisModel, 'values' | 'inverse'> | undefined

function readAxisEntries(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
  readAxis: ReadAxis,
): AxesModel | undefined {
  const object = readObject(reader, given, slot)
  if (object === undefined) return undefined
  const axes = givenEntries(object).flatMap(([name, one]): readonly AxisModel[] => {
    const nameSpan = reader.evaluation.propertyOf(object, name)?.nameSpan
    const axis = readAxis(one, propertySlot(reader, object, name, slot))
    if (axis === undefined) return []
    return [{ name, ...propertyLocation(reader, object, name), ...(nameSpan && { nameSpan }), ...axis }]
  })
  return { ...location, axes, dangling: reader.evaluation.danglingComments(object) }
}

function literalsOf(value: Value | undefined): readonly LiteralValue[] {
  if (value?.kind === 'literal') return [value]
  return value?.kind === 'list' ? value.elements.filter((element) => element.kind === 'literal') : []
}
