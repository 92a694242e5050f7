import type { Located } from '../../../dsl/model/source.ts'
import { propertyLocation, propertySlot, type Reader, type Slot } from './reader.ts'

type ReadSection<Model> = (reader: Reader, given: unknown, slot: Slot, location: Located) => Model | undefined

/**
 * Reads sections of an object by name. A section that is not there, or not in order, gives no property.
 * @param overrides values that stand for those of the object
 * @returns the function that reads one section
 */
export function sectionReader(
  reader: Reader,
  sections: Readonly<Record<string, unknown>>,
  slot: Slot,
  overrides: Readonly<Record<string, unknown>> = {},
): <Name extends string, Model>(name: Name, read: ReadSection<Model>) => { readonly [Key in Name]?: Model } {
  return (name, read) => {
    const given = name in overrides ? overrides[name] : sections[name]
    if (given === undefined) return {}
    const own: Slot = { place: propertySlot(reader, sections, name, slot).place, path: name }
    const model = read(reader, given, own, propertyLocation(reader, sections, name))
    // TypeScript does not see that a computed key of a type parameter makes the mapped type.
    return (model === undefined ? {} : { [name]: model }) as { readonly [Key in typeof name]?: typeof model }
  }
}
