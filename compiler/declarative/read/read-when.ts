import { isRawGroovy } from '../../../dsl/groovy.ts'
import type { Located } from '../../../dsl/model/source.ts'
import { boolean } from '../../../dsl/model/fields.ts'
import type { Property } from '../../../dsl/model/value.ts'
import { type ConditionModel, conditionSchemas, type WhenModel } from '../../../dsl/model/when.ts'
import { type Condition, isCondition } from '../../../dsl/when.ts'
import { customCall } from './custom-call.ts'
import { describeGiven, givenEntries, isPlainObject } from './describe-given.ts'
import { readFreeValue, readRaw } from './read-free-value.ts'
import { readFunction } from './read-function.ts'
import { readObject, reportMissing, reportUnknown } from './read-object.ts'
import { readValue } from './read-value.ts'
import {
  elementLocation,
  elementSlot,
  namedProperty,
  propertyLocation,
  propertySlot,
  type Reader,
  type Slot,
  slotLocation,
} from './reader.ts'
import { symbolCall } from './symbol-call.ts'

const flags = ['beforeAgent', 'beforeInput', 'beforeOptions'] as const

/** Reads `when` of a stage: a condition, several, or an object with flags. */
export function readWhen(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): WhenModel | undefined {
  const off = { beforeAgent: false, beforeInput: false, beforeOptions: false }
  if (!isPlainObject(given)) {
    const form = typeof slot.place === 'symbol' ? {} : { form: { alone: true, span: slot.place } }
    return { ...location, ...off, ...form, ...readConditions(reader, given, slot) }
  }
  reportUnknown(reader, given, ['condition', ...flags], slot)
  if (given.condition === undefined) {
    reportMissing(reader, given, 'condition', slot)
    return undefined
  }
  const set = flags.map((flag) => [flag, isSet(reader, given, flag, slot)] as const)
  const conditions = readConditions(reader, given.condition, propertySlot(reader, given, 'condition', slot))
  const { span } = propertyLocation(reader, given, 'condition')
  const form = span && { form: { alone: false, span } }
  return { ...location, ...off, ...Object.fromEntries(set), ...form, ...conditions }
}

function isSet(reader: Reader, object: Readonly<Record<string, unknown>>, flag: string, slot: Slot): boolean {
  if (object[flag] === undefined) return false
  const value = readValue(reader, object[flag], boolean, propertySlot(reader, object, flag, slot))
  return value?.kind === 'literal' && value.value === true
}

function readConditions(reader: Reader, given: unknown, slot: Slot): Pick<WhenModel, 'conditions' | 'given'> {
  if (!Array.isArray(given)) return { conditions: readCondition(reader, given, slot), given: 1 }
  const conditions = given.flatMap((one: unknown, index) => {
    const [condition] = readCondition(reader, one, elementSlot(reader, given, index, slot))
    return condition === undefined ? [] : [{ ...condition, ...elementLocation(reader, given, index) }]
  })
  return { conditions, given: given.length }
}

function readCondition(reader: Reader, given: unknown, slot: Slot): readonly ConditionModel[] {
  if (typeof given === 'function') return expressionCondition(reader, given, slot)
  if (isRawGroovy(given)) {
    const raw = readRaw(reader, given, slot)
    return raw === undefined
      ? []
      : [{ condition: 'raw', arguments: [], raw, conditions: [], ...slotLocation(slot) }]
  }
  if (!isCondition(given)) {
    reader.diagnostics.report('wrong-type', slot.place, {
      path: slot.path,
      expected: 'a function, or a condition such as branch("main")',
      actual: describeGiven(given),
    })
    return []
  }
  const own: Slot = { place: reader.evaluation.spanOf(given) ?? slot.place, path: `when.${given.condition}` }
  if (given.condition === 'expression') return expressionCondition(reader, given.argument, own)
  return [
    {
      condition: given.condition,
      ...(given.name !== undefined && { name: given.name }),
      arguments: readArguments(reader, given, own),
      conditions: (given.conditions ?? []).flatMap((one) => readCondition(reader, one, own)),
      ...slotLocation(own),
    },
  ]
}

function expressionCondition(reader: Reader, given: unknown, slot: Slot): readonly ConditionModel[] {
  const expression = readFunction(reader, given, slot)
  if (expression === undefined) return []
  return [{ condition: 'expression', arguments: [], expression, conditions: [], ...slotLocation(slot) }]
}

function readArguments(reader: Reader, given: Condition, slot: Slot): readonly Property[] {
  const { condition, argument } = given
  if (condition === 'custom') return customCall(reader, given.name ?? '', given, slot)?.arguments ?? []
  if (condition === 'equals') return readEquals(reader, argument, slot)
  const schema = Object.entries(conditionSchemas).find(([name]) => name === condition)?.[1]
  if (schema === undefined) return []
  const value = readValue(reader, argument, schema, slot)
  return value === undefined ? [] : symbolCall(condition, value, slot).arguments
}

/** `equals` compares any two values. */
function readEquals(reader: Reader, given: unknown, slot: Slot): readonly Property[] {
  const object = readObject(reader, given, slot)
  if (object === undefined) return []
  const names = ['expected', 'actual']
  reportUnknown(reader, object, names, slot)
  for (const name of names) if (!(name in object)) reportMissing(reader, object, name, slot)
  return givenEntries(object).flatMap(([name, one]) => {
    const value = readFreeValue(reader, one, propertySlot(reader, object, name, slot))
    return value === undefined ? [] : [namedProperty(reader, object, name, value)]
  })
}
