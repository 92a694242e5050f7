import type { PodModel } from '../../../dsl/model/pod.ts'
import type { Located } from '../../../dsl/model/source.ts'
import { describeGiven, givenEntries, isPlainObject } from './describe-given.ts'
import {
  elementLocation,
  elementSlot,
  propertyLocation,
  propertySlot,
  type Reader,
  type Slot,
} from './reader.ts'

type Json = PodModel['document']

/** What the walk through a pod gathers. */
interface Gathered {
  readonly reader: Reader
  readonly sources: Record<string, Located>
  readonly dangling: Record<string, readonly string[]>
  /** Objects around the current one: a pod that holds itself has no end. */
  readonly around: unknown[]
}

/**
 * Reads the pod of a Kubernetes agent into plain data, with the places and comments of its parts.
 * @param options the agent's object, which has the property `pod`
 */
export function readPod(
  reader: Reader,
  options: Readonly<Record<string, unknown>>,
  slot: Slot,
): PodModel | undefined {
  const gathered: Gathered = { reader, sources: {}, dangling: {}, around: [] }
  const podSlot = propertySlot(reader, options, 'pod', slot)
  if (!isPlainObject(options.pod)) {
    const actual = describeGiven(options.pod)
    reader.diagnostics.report('wrong-type', podSlot.place, {
      path: podSlot.path,
      expected: 'an object',
      actual,
    })
    return undefined
  }
  const document = readPart(gathered, options.pod, '', podSlot)
  if (document === undefined) return undefined
  const { sources, dangling } = gathered
  return { ...propertyLocation(reader, options, 'pod'), document, sources, dangling }
}

/** The pointer of a part of a part, as RFC 6901 writes it. */
export function pointerTo(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

function readPart(gathered: Gathered, given: unknown, pointer: string, slot: Slot): Json | undefined {
  if (given === null || typeof given === 'string' || typeof given === 'boolean') return given
  if (typeof given === 'number' && Number.isFinite(given)) return given
  const isContainer = Array.isArray(given) || isPlainObject(given)
  if (!isContainer || gathered.around.includes(given)) {
    const actual = isContainer ? 'an object that holds itself' : describeGiven(given)
    gathered.reader.diagnostics.report('pod-not-yaml', slot.place, { path: slot.path, actual })
    return undefined
  }
  const comments = gathered.reader.evaluation.danglingComments(given)
  if (comments.length > 0) gathered.dangling[pointer] = comments
  gathered.around.push(given)
  const part = Array.isArray(given)
    ? readList(gathered, given, pointer, slot)
    : readMap(gathered, given, pointer, slot)
  gathered.around.pop()
  return part
}

function readList(gathered: Gathered, list: readonly unknown[], pointer: string, slot: Slot): Json {
  return list.map((one, index) => {
    const inner = pointerTo(pointer, index)
    gathered.sources[inner] = elementLocation(gathered.reader, list, index)
    return readPart(gathered, one, inner, elementSlot(gathered.reader, list, index, slot)) ?? null
  })
}

function readMap(
  gathered: Gathered,
  map: Readonly<Record<string, unknown>>,
  pointer: string,
  slot: Slot,
): Json {
  const entries = givenEntries(map).map(([key, one]): [string, Json] => {
    const inner = pointerTo(pointer, key)
    gathered.sources[inner] = propertyLocation(gathered.reader, map, key)
    return [key, readPart(gathered, one, inner, propertySlot(gathered.reader, map, key, slot)) ?? null]
  })
  return Object.fromEntries(entries)
}
