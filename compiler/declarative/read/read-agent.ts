import { type AgentDefinition, isAgentDefinition } from '../../../dsl/agent.ts'
import { isRawGroovy } from '../../../dsl/groovy.ts'
import { type AgentModel, agentFields } from '../../../dsl/model/agent.ts'
import { text } from '../../../dsl/model/fields.ts'
import type { Located } from '../../../dsl/model/source.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { describeGiven, givenEntries, isPlainObject } from './describe-given.ts'
import { readFreeEntries, readRaw } from './read-free-value.ts'
import { readObject } from './read-object.ts'
import { readPod } from './read-pod.ts'
import { readFields, readValue } from './read-value.ts'
import { nameSlot, type Reader, type Slot } from './reader.ts'

/** Reads `agent` of a pipeline or stage. @returns undefined after a report */
export function readAgent(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): AgentModel | undefined {
  if (given === 'any' || given === 'none') return { ...location, type: given, fields: [], dangling: [] }
  if (isRawGroovy(given)) {
    const raw = readRaw(reader, given, slot)
    return raw && { ...location, type: 'raw', raw, fields: [], dangling: [] }
  }
  if (!isAgentDefinition(given)) {
    reader.diagnostics.report('wrong-type', slot.place, {
      path: slot.path,
      expected: '"any", "none", or what label, docker, dockerfile or kubernetes gives',
      actual: describeGiven(given),
      ...remedyFor(given),
    })
    return undefined
  }
  const { type, options } = given
  const own: Slot = { place: reader.evaluation.spanOf(given) ?? slot.place, path: type }
  if (type === 'kubernetes') return readKubernetes(reader, options, own, location)
  if (type === 'custom') return readCustom(reader, given, slot, location)
  const hasLabel = type === 'label' || type === 'node'
  const label = hasLabel ? readValue(reader, given.label, text, own) : undefined
  const fields = type === 'label' ? [] : readFields(reader, options, agentFields[type], own)
  if (fields === undefined || !isPlainObject(options) || (hasLabel && label === undefined)) return undefined
  return {
    ...location,
    type,
    ...(label && { label }),
    fields,
    dangling: reader.evaluation.danglingComments(options),
  }
}

/** The functions of agents, by the name that Jenkins has for what they make. */
const agentFunctions: ReadonlySet<string> = new Set(['label', 'docker', 'dockerfile', 'kubernetes'])

function remedyFor(given: unknown): { readonly suggestion?: string; readonly remedy?: string } {
  if (isPlainObject(given)) {
    const name = Object.keys(given).find((key) => agentFunctions.has(key))
    return name === undefined ? {} : { remedy: `Call the function of that name: ${name}(…).` }
  }
  if (typeof given !== 'string') return {}
  const suggestion = suggest(given, ['any', 'none'])
  const remedy = `For an agent with this label, write label(${describeGiven(given)}).`
  return suggestion === undefined ? { remedy } : { suggestion }
}

/** An agent of a plugin's, whose fields only the types know. */
function readCustom(
  reader: Reader,
  { name = '', options }: AgentDefinition,
  slot: Slot,
  location: Located,
): AgentModel | undefined {
  const fields = readObject(reader, options, { ...slot, path: name })
  if (fields === undefined) return undefined
  const dangling = reader.evaluation.danglingComments(fields)
  return { ...location, type: 'custom', name, fields: readFreeEntries(reader, fields, slot), dangling }
}

function readKubernetes(
  reader: Reader,
  options: unknown,
  slot: Slot,
  location: Located,
): AgentModel | undefined {
  // The pod is a document of its own: what it may hold is for Kubernetes, and for the types, to say.
  const fields = readFields(reader, options, agentFields.kubernetes, slot, ['pod'])
  if (fields === undefined || !isPlainObject(options)) return undefined
  reportSecondPod(reader, options, slot)
  const pod = options.pod === undefined ? undefined : readPod(reader, options, slot)
  return {
    ...location,
    type: 'kubernetes',
    fields,
    ...(pod && { pod }),
    dangling: reader.evaluation.danglingComments(options),
  }
}

function reportSecondPod(reader: Reader, options: Readonly<Record<string, unknown>>, slot: Slot): void {
  const sources = new Set(['pod', 'yaml', 'yamlFile'])
  const [first, second] = givenEntries(options)
    .map(([name]) => name)
    .filter((name) => sources.has(name))
  if (first === undefined || second === undefined) return
  reader.diagnostics.report('pod-given-twice', nameSlot(reader, options, second, slot).place, {
    first,
    second,
  })
}
