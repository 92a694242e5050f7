import { parse } from 'yaml'
import type { AgentModel } from '../../dsl/model/agent.ts'
import type { PodModel } from '../../dsl/model/pod.ts'
import { firstPlace, type ImageUse } from './context.ts'
import { pointerTo } from './read/read-pod.ts'

/** A part of a pod, with its JSON pointer. */
export interface PodPart {
  readonly value: unknown
  readonly pointer: string
}

/** The pod of a Kubernetes agent, given as an object or as YAML text. */
export function podOf(agent: AgentModel): PodModel | undefined {
  if (agent.pod !== undefined) return agent.pod
  const yaml = agent.type === 'kubernetes' ? agent.fields.find(({ name }) => name === 'yaml') : undefined
  if (yaml?.value.kind !== 'literal' || typeof yaml.value.value !== 'string') return undefined
  const span = yaml.value.span ?? yaml.span
  return { span, document: parsed(yaml.value.value), sources: {}, dangling: {} }
}

/** The images of a pod's containers. */
export function imagesOfPod(pod: PodModel): readonly ImageUse[] {
  return containersOf(pod).flatMap((container) => {
    const image = partOf(container, 'image')
    if (typeof image.value !== 'string') return []
    return [{ image: image.value, place: placeInPod(pod, image.pointer) }]
  })
}

/** The image of a `docker` agent, when it is a constant. */
export function imageOfAgent(agent: AgentModel): readonly ImageUse[] {
  const image = agent.type === 'docker' ? agent.fields.find(({ name }) => name === 'image') : undefined
  if (image?.value.kind !== 'literal' || typeof image.value.value !== 'string') return []
  return [{ image: image.value.value, place: firstPlace(image.value.span, image.span) }]
}

export function containersOf(pod: PodModel): readonly PodPart[] {
  return ['containers', 'initContainers'].flatMap((name) => partsOf(podSpec(pod), name))
}

export function volumesOf(pod: PodModel): readonly PodPart[] {
  return partsOf(podSpec(pod), 'volumes')
}

/** The elements of a list in a part of the pod; none when it is no list. */
export function partsOf(part: PodPart, name: string): readonly PodPart[] {
  const list = partOf(part, name)
  if (!Array.isArray(list.value)) return []
  return list.value.map((value: unknown, index) => ({ value, pointer: pointerTo(list.pointer, index) }))
}

export function partOf({ value, pointer }: PodPart, name: string): PodPart {
  const entry = Object.entries(Object(value) as object).find(([key]) => key === name)
  const inner: unknown = entry?.[1]
  return { value: inner, pointer: pointerTo(pointer, name) }
}

/** Where a part of the pod stands, or the pod when the part has no place of its own. */
export function placeInPod(pod: PodModel, pointer: string): ImageUse['place'] {
  return firstPlace(pod.sources[pointer]?.span, pod.span)
}

/** The values of an object in the pod. */
export function entriesOf({ value, pointer }: PodPart): readonly PodPart[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).map(([key, inner]: readonly [string, unknown]) => ({
    value: inner,
    pointer: pointerTo(pointer, key),
  }))
}

/** The part's text, or undefined for anything else. */
export function textOf({ value }: PodPart): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The name of a container or volume, for messages. */
export function nameOf(part: PodPart): string {
  return textOf(partOf(part, 'name')) ?? ''
}

export function podSpec(pod: PodModel): PodPart {
  return partOf({ value: pod.document, pointer: '' }, 'spec')
}

function parsed(text: string): PodModel['document'] {
  try {
    return parse(text) as PodModel['document']
  } catch {
    // Text with placeholders of the user's own is no YAML yet.
    return null
  }
}
