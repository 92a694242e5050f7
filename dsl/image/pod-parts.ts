import type { Pod, PodContainer, PodSpec } from '../pod.ts'

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
