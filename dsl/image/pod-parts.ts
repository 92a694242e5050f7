import type { Pod, PodContainer, PodSpec } from '../pod.ts'
import { withOrigins } from './part-origins.ts'

/** The pod around a builder: your containers by name and other fields of its specification, or a whole pod. */
export type PodParts<Container extends string = string> = PodShorthand<Container> | WholePod<Container>

/** A pod as in YAML: what the shorthand has at its top is in `spec`. */
type WholePod<Container extends string> = Pod<Container> & {
  readonly [Field in Exclude<keyof PodSpec, keyof Pod>]?: never
}

/** A pod in short: `{ containers: { go: { image: 'golang:1.25' } } }`. */
export interface PodShorthand<Container extends string = string> extends Omit<
  PodSpec,
  'containers' | 'initContainers'
> {
  readonly metadata?: Pod['metadata']
  readonly containers?: Readonly<Record<Container, Omit<PodContainer, 'name'>>>
  readonly initContainers?: Readonly<Record<string, Omit<PodContainer, 'name'>>>
  readonly apiVersion?: never
  readonly kind?: never
  readonly spec?: never
}

/**
 * The pod that the parts stand for, as Kubernetes has it.
 * @throws TypeError for a mixture of the two forms
 */
export function wholePod<Own extends string>(parts: PodParts<Own>): Pod<Own> {
  const mark = wholeMarks.find((key) => key in parts)
  if (mark !== undefined) return checkedPod(parts, mark)
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

/** Fields that only a whole pod has. */
const wholeMarks = ['spec', 'kind', 'apiVersion'] as const

const podFields: ReadonlySet<string> = new Set([...wholeMarks, 'metadata', 'status'])

function checkedPod<Own extends string>(parts: PodParts<Own>, mark: string): Pod<Own> {
  const stray = Object.keys(parts).find((key) => !podFields.has(key))
  if (stray !== undefined) {
    throw new TypeError(
      `A pod with "${mark}" has its "${stray}" in "spec". Move "${stray}" there, or leave "${mark}" out.`,
    )
  }
  // One of the marks is there, which the shorthand does not have.
  return parts as Pod<Own>
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
