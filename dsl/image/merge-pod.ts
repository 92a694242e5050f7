import type { Pod, PodContainer, PodSpec } from '../pod.ts'
import { type Difference, mergeObjects, mergeVolumes } from './merge-values.ts'
import { bringerOf, broughtBy, type PartOrigin, withOrigins } from './part-origins.ts'
import { described, PodConflictError } from './pod-conflict.ts'
import { type PodParts, wholePod } from './pod-parts.ts'

/** What a builder brings into a pod. */
export interface BuilderPod<Container extends string = string> {
  readonly metadata?: Pod['metadata']
  readonly containers: readonly PodContainer<Container>[]
  readonly initContainers?: readonly PodContainer[]
  readonly volumes?: PodSpec['volumes']
}

/**
 * A pod with the parts of a builder and those of the user's. What the user says of a container that the builder brings is
 * added to it; a volume that both have alike is there once.
 * @param builder name of the builder, for the error
 * @throws PodConflictError when both want different things under one name, naming both
 * @example
 * mergePod('kaniko', { containers: [{ name: 'kaniko', image }] }, { containers: { go: { image: 'golang:1.25' } } })
 */
export function mergePod<Container extends string, Own extends string>(
  builder: string,
  brought: BuilderPod<Container>,
  parts: PodParts<Own> = {},
): Pod<Container | Own> {
  const own = wholePod(parts)
  const spec = own.spec ?? {}
  const lists = {
    ...mergedContainers(builder, 'containers', brought.containers, spec.containers),
    ...mergedContainers(builder, 'initContainers', brought.initContainers, spec.initContainers),
    ...mergedVolumes(builder, brought.volumes, spec.volumes),
  }
  const metadata = mergedMetadata(builder, brought.metadata, own.metadata)
  const pod = {
    apiVersion: own.apiVersion ?? 'v1',
    kind: own.kind ?? 'Pod',
    ...(metadata && { metadata }),
    // The names are those of the builder's containers and of the user's.
    spec: withOrigins({ ...spec, ...lists } as PodSpec<Container | Own>, originsOf(spec), [spec]),
  }
  return withOrigins(pod, originsOf(own), [own])
}

function originsOf(value: object): readonly (readonly [string, PartOrigin])[] {
  return Object.keys(value).map((key) => [key, { of: value, key }])
}

function mergedContainers(
  builder: string,
  list: 'containers' | 'initContainers',
  brought: readonly PodContainer[] = [],
  own: readonly PodContainer[] = [],
): Readonly<Record<string, readonly PodContainer[]>> {
  const merged = own.map((container, key) => {
    const other = brought.find(({ name }) => name === container.name)
    return other === undefined ? container : mergedContainer(builder, other, container, { of: own, key })
  })
  const others = brought.filter(({ name }) => own.every((container) => container.name !== name))
  const all = [...merged, ...others.map((container) => broughtBy(builder, container))]
  if (all.length === 0) return {}
  return {
    [list]: withOrigins(
      all,
      own.map((_one, key) => [key, { of: own, key }] as const),
      [own],
    ),
  }
}

/** The builder's container with what the user adds. */
function mergedContainer(
  builder: string,
  brought: PodContainer,
  own: PodContainer,
  origin: PartOrigin,
): PodContainer {
  const { name } = brought
  const other = bringerOf(own)
  if (other !== undefined) {
    const fact = `${builder} and ${other} both bring a container "${name}".`
    const mend = `Give one of them another name: ${builder}({ container: 'another-name' }).`
    throw new PodConflictError({ fact, mend, origin })
  }
  const merged = mergeObjects(brought, own, (difference) => {
    throw containerConflict(builder, name, difference)
  })
  // Each property is of the one or the other.
  return broughtBy(builder, merged as PodContainer)
}

function containerConflict(builder: string, container: string, difference: Difference): PodConflictError {
  const { path, brought, own, origin } = difference
  const fact = `${builder} and the pod disagree about "${path}" of the container "${container}": ${builder} brings ${described(brought)}, the pod says ${described(own)}.`
  return new PodConflictError({ fact, mend: mendOf(builder, path), origin })
}

function mendOf(builder: string, path: string): string {
  if (path === 'image') return `Leave it out of the pod and give it to the builder: ${builder}({ image: … }).`
  if (path.startsWith('resources.'))
    return `Say it in one place: in the pod, or as ${builder}({ resources: … }).`
  if (path.startsWith('volumeMounts.')) return 'Mount yours at another path.'
  return `Leave it out of the pod, which only adds to the builder's container; if it is one of your own, choose another name, or ${builder}({ container: 'another-name' }).`
}

function mergedVolumes(
  builder: string,
  brought: NonNullable<PodSpec['volumes']> = [],
  own: NonNullable<PodSpec['volumes']> = [],
): Pick<PodSpec, 'volumes'> {
  const named = brought.map((volume) => broughtBy(builder, volume))
  const volumes = mergeVolumes(named, own, (difference) => {
    throw volumeConflict(builder, difference)
  })
  return volumes.length === 0 ? {} : { volumes }
}

function volumeConflict(builder: string, { brought, own, origin }: Difference): PodConflictError {
  const other = bringerOf(Object(own) as object)
  const side = other ?? 'the pod'
  const fact = `${builder} and ${side} disagree about the volume "${nameOf(own)}": ${builder} brings ${described(brought)}, ${side} ${other === undefined ? 'says' : 'brings'} ${described(own)}.`
  const mend = other === undefined ? 'Give yours another name.' : 'Give each of them a pod of its own.'
  return new PodConflictError({ fact, mend, origin })
}

function nameOf(part: unknown): string {
  return String((Object(part) as { readonly name?: unknown }).name)
}

function mergedMetadata(
  builder: string,
  brought: Pod['metadata'],
  own: Pod['metadata'],
): Pod['metadata'] | undefined {
  if (brought === undefined || own === undefined) return own ?? brought
  return mergeObjects(brought, own, ({ path, brought: wanted, own: given, origin }) => {
    const fact = `${builder} and the pod disagree about "metadata.${path}": ${builder} brings ${described(wanted)}, the pod says ${described(given)}.`
    throw new PodConflictError({ fact, mend: 'Leave it out of the pod.', origin })
  })
}
