import type { Pod } from '../pod.ts'
import { checkRegistries } from './check-registries.ts'
import type { PodParts } from './pod-parts.ts'

/** The eight ways to build an image. */
export const builderNames = [
  'kaniko',
  'buildah',
  'buildkit',
  's2i',
  'dind',
  'dood',
  'dockerEngine',
  'dockerPipeline',
] as const

export type BuilderName = (typeof builderNames)[number]

const stepKey = Symbol.for('jenkins-ts.image-builder-step')

/** The step of the library that builds with a builder. */
export interface BuilderStep {
  /** Its name: `kanikoBuild`. */
  readonly name: string
  /** The arguments that the builder's own settings give it. */
  readonly arguments: Readonly<Record<string, unknown>>
}

/**
 * One way to build images, with its settings. `Options` are the options of `imageBuild` that it can honour, `Container` the
 * names of the containers that it brings along, `Name` which of the eight it is.
 */
export interface ImageBuilder<
  Options = never,
  Container extends string = string,
  Name extends BuilderName = BuilderName,
> {
  readonly name: Name
  /** Types only: the options that `imageBuild` takes with this builder. */
  readonly '~options'?: (options: Options) => void
  /**
   * The pod of an agent that can build: the builder's containers and volumes, and yours.
   * @param parts your own containers by name and whatever else the pod has, or a whole pod, such as that of another builder
   * @throws when both sides want different things under one name, naming both
   * @example
   * kubernetes({ defaultContainer: 'go', pod: builder.pod({ containers: { go: { image: 'golang:1.25' } } }) })
   */
  readonly pod: <Own extends string = never>(parts?: PodParts<Own>) => Pod<Own | Container>
}

/**
 * The options of `imageBuild` with a builder; with one of several, those of each.
 * @example const shared: BuildOptions<typeof builder> = { cache: true, retries: 2 }
 */
export type BuildOptions<Builder extends ImageBuilder> =
  Builder extends ImageBuilder<infer Options> ? Options : never

/**
 * Makes a builder from its parts; `step` is what `imageBuild` calls.
 * @throws TypeError for a registry that is no host, has two logins, or a helper that is none
 */
export function createBuilder<Options, Container extends string, Name extends BuilderName = BuilderName>(
  name: Name,
  step: BuilderStep,
  pod: ImageBuilder<Options, Container>['pod'],
): ImageBuilder<Options, Container, Name> {
  checkRegistries(step.arguments)
  return Object.defineProperty({ name, pod }, stepKey, { value: step })
}

/** The step behind a builder, or undefined for any other value. */
export function builderStep(value: unknown): BuilderStep | undefined {
  if (typeof value !== 'object' || value === null || !(stepKey in value)) return undefined
  // Only `createBuilder` sets this key.
  return value[stepKey] as BuilderStep
}
