import { isCustomEntry } from '../../../dsl/custom.ts'
import { isRawGroovy } from '../../../dsl/groovy.ts'
import { type OptionDefinition, optionDefinitions } from '../../../dsl/model/options.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { Located } from '../../../dsl/model/source.ts'
import type { Property, SymbolValue, Value } from '../../../dsl/model/value.ts'
import { customCall } from './custom-call.ts'
import { givenEntries } from './describe-given.ts'
import { readRawSection } from './read-raw-section.ts'
import { readObject, reportUnknown } from './read-object.ts'
import { readValue } from './read-value.ts'
import { namedProperty, propertySlot, type Reader, type Slot } from './reader.ts'
import { symbolCall } from './symbol-call.ts'

/** Reads `options` of a pipeline or stage. Which of them a stage may have is for a rule to say. */
export function readOptions(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): EntriesSection | undefined {
  if (isRawGroovy(given)) return readRawSection(reader, given, slot, location)
  const options = readObject(reader, given, slot)
  if (options === undefined) return undefined
  reportUnknown(reader, options, Object.keys(optionDefinitions), slot, isCustomEntry)
  const entries = givenEntries(options).flatMap(([name, one]): readonly Property[] => {
    if (isCustomEntry(one)) {
      const custom = customCall(reader, name, one, propertySlot(reader, options, name, slot))
      return custom === undefined ? [] : [namedProperty(reader, options, name, custom)]
    }
    const definition = Object.hasOwn(optionDefinitions, name) ? optionDefinitions[name] : undefined
    if (definition === undefined) return []
    const own = propertySlot(reader, options, name, slot)
    const value = readValue(reader, one, definition.schema, own)
    const call = value && optionCall(name, definition, value, own)
    return call === undefined ? [] : [namedProperty(reader, options, name, call)]
  })
  const dangling = reader.evaluation.danglingComments(options)
  return { ...location, entries, given: Object.keys(options).length, dangling }
}

/** The option as Jenkins writes it, or undefined when it is switched off. */
function optionCall(
  name: string,
  definition: OptionDefinition,
  value: Value,
  slot: Slot,
): SymbolValue | undefined {
  const constant = value.kind === 'literal' ? value.value : undefined
  if (definition.form === 'flag' && constant === false) return undefined
  if (definition.form !== 'argument' && constant === true) return symbolCall(name, undefined, slot)
  if (definition.parameter !== undefined)
    return { ...symbolCall(name, undefined, slot), arguments: [{ name: definition.parameter, value }] }
  const call = symbolCall(name, value, slot)
  if (value.kind !== 'map') return call
  // Jenkins' validator wants constructor parameters to be named even where null is what they mean.
  const missing = (definition.demanded ?? []).filter(
    (one) => !call.arguments.some((given) => given.name === one),
  )
  const nulls = missing.map((one): Property => ({ name: one, value: { kind: 'literal', value: null } }))
  return { ...call, arguments: [...call.arguments, ...nulls] }
}
