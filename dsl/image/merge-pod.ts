import type { Pod, PodContainer, PodSpec } from '../pod.ts'
import type { PodParts } from './pod-parts.ts'

/** What a builder brings into a pod. */
export interface BuilderPod<Container extends string = string> {
  readonly metadata?: Pod['metadata']
  readonly containers: readonly PodContainer<Container>[]
  readonly volumes?: PodSpec['volumes']
}

/**
 * A pod with the parts of a builder and those of the user's.
 * @param builder name of the builder, for the error
 * @throws TypeError when both want different things under one name
 */
export function mergePod<Container extends string, Own extends string>(
  builder: string,
  brought: BuilderPod<Container>,
  parts: PodParts<Own> = {},
): Pod<Container | Own> {
  const own = wholePod(parts)
  const volumes = [...(own.spec?.volumes ?? []), ...(brought.volumes ?? [])]
  const taken = (own.spec?.containers ?? []).find(({ name }) =>
    brought.containers.some((other) => String(other.name) === name),
  )
  if (taken !== undefined)
    throw new TypeError(`The pod and ${builder} both have a container "${taken.name}".`)
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    ...own,
    spec: {
      ...own.spec,
      containers: [...(own.spec?.containers ?? []), ...brought.containers],
      ...(volumes.length > 0 && { volumes }),
    },
  }
}

function wholePod<Own extends string>(parts: PodParts<Own>): Pod<Own> {
  if (isWhole(parts)) return parts
  const { metadata, containers, initContainers, ...spec } = parts
  return {
    ...(metadata && { metadata }),
    spec: {
      ...spec,
      ...(containers && { containers: named(containers) }),
      ...(initContainers && { initContainers: named(initContainers) }),
    },
  }
}

function isWhole<Own extends string>(parts: PodParts<Own>): parts is Pod<Own> {
  return 'spec' in parts || 'kind' in parts || 'apiVersion' in parts
}

function named<Name extends string>(
  containers: Readonly<Record<Name, Omit<PodContainer, 'name'>>>,
): PodContainer<Name>[] {
  // `Object.keys` gives the names of the record's type.
  return (Object.keys(containers) as Name[]).map((name) => ({ name, ...containers[name] }))
}
