import type { Pod, PodContainer, PodSpec } from '../pod.ts'
import { withOrigins } from './part-origins.ts'

/** The pod around a builder: your containers by name and other fields of its specification, or a whole pod. */
export type PodParts<Container extends string = string> = PodShorthand<Container> | Pod<Container>

/** A pod in short: `{ containers: { go: { image: 'golang:1.25' } } }`. */
export interface PodShorthand<Container extends string = string> extends Omit<
  PodSpec,
  'containers' | 'initContainers'
> {
  readonly metadata?: Pod['metadata']
  readonly containers?: Readonly<Record<Container, Omit<PodContainer, 'name'>>>
  readonly initContainers?: Readonly<Record<string, Omit<PodContainer, 'name'>>>
  readonly spec?: never
}

/** The pod that the parts stand for, as Kubernetes has it. */
export function wholePod<Own extends string>(parts: PodParts<Own>): Pod<Own> {
  if (isWhole(parts)) return parts
  const { metadata, containers, initContainers, ...others } = parts
  const spec = withOrigins(
    {
      ...(containers && { containers: named(containers) }),
      ...(initContainers && { initContainers: named(initContainers) }),
      ...others,
    },
    Object.keys(parts).map((key) => [key, { of: parts, key }]),
    [parts],
  )
  return withOrigins(
    { ...(metadata && { metadata }), spec },
    [['metadata', { of: parts, key: 'metadata' }]],
    [],
  )
}

function isWhole<Own extends string>(parts: PodParts<Own>): parts is Pod<Own> {
  return 'spec' in parts || 'kind' in parts || 'apiVersion' in parts
}

function named<Name extends string>(
  containers: Readonly<Record<Name, Omit<PodContainer, 'name'>>>,
): readonly PodContainer<Name>[] {
  // `Object.keys` gives the names of the record's type.
  const names = Object.keys(containers) as Name[]
  const list = names.map((name) => {
    const container = containers[name]
    const keys = Object.keys(container)
    return withOrigins(
      { name, ...container },
      keys.map((key) => [key, { of: container, key }]),
      [container],
    )
  })
  return withOrigins(
    list,
    names.map((key, index) => [index, { of: containers, key }]),
    [containers],
  )
}
