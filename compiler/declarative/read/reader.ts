import type { Located } from '../../../dsl/model/source.ts'
import type { Property, Value } from '../../../dsl/model/value.ts'
import type { DiagnosticCollector } from '../../diagnostics/collector.ts'
import type { Place } from '../../diagnostics/span.ts'
import type { Evaluation } from '../../evaluate/evaluation.ts'

/** What the reading of a pipeline's objects needs: the way back to the source, and where findings go. */
export interface Reader {
  readonly evaluation: Evaluation
  readonly diagnostics: DiagnosticCollector
}

/** Where a value was given: the place that a finding about it points at, and its name in messages. */
export interface Slot {
  readonly place: Place
  /** `options.timeout.time` */
  readonly path: string
}

/** The slot of a property of an object that was given in `slot`. */
export function propertySlot(reader: Reader, object: object, key: string, slot: Slot): Slot {
  const origin = reader.evaluation.propertyOf(object, key)
  const path = slot.path === '' ? key : `${slot.path}.${key}`
  return { place: origin?.valueSpan ?? slot.place, path }
}

/** The place of a property's name, for findings about the name. */
export function nameSlot(reader: Reader, object: object, key: string, slot: Slot): Slot {
  return { place: reader.evaluation.propertyOf(object, key)?.nameSpan ?? slot.place, path: slot.path }
}

/** The slot of an element of an array that was given in `slot`. */
export function elementSlot(reader: Reader, array: readonly unknown[], index: number, slot: Slot): Slot {
  const origin = reader.evaluation.elementOf(array, index)
  return { place: origin?.span ?? slot.place, path: `${slot.path}[${index}]` }
}

/** Span and comments of a property, for the model. */
export function propertyLocation(reader: Reader, object: object, key: string): Located {
  const origin = reader.evaluation.propertyOf(object, key)
  return origin === undefined ? {} : { span: origin.span, comments: origin.comments }
}

/** Span and comments of an element of an array, for the model. */
export function elementLocation(reader: Reader, array: readonly unknown[], index: number): Located {
  return reader.evaluation.elementOf(array, index) ?? {}
}

/** The span of a slot, for the model. */
export function slotLocation(slot: Slot): Located {
  return typeof slot.place === 'symbol' ? {} : { span: slot.place }
}

/** A property of the model, with its places and comments. */
export function namedProperty(reader: Reader, object: object, name: string, value: Value): Property {
  const nameSpan = reader.evaluation.propertyOf(object, name)?.nameSpan
  return { name, value, ...propertyLocation(reader, object, name), ...(nameSpan && { nameSpan }) }
}
