import { expectTypeOf, it } from 'vitest'
import { type BuildOptions, type ImageBuilder, buildah, kaniko } from 'jenkins-ts/image'
import { type BuiltImage, imageBuild } from 'jenkins-ts/library'

const destinations = ['registry.example.com/team/app:1.0']

it('takes the options of the builder, and of each when it is one of several', () => {
  const either: ReturnType<typeof kaniko> | ReturnType<typeof buildah> = kaniko()
  const calls = () => [
    imageBuild(kaniko(), { destinations, snapshotMode: 'redo' }),
    imageBuild(either, { destinations, cache: true }),
    // @ts-expect-error buildah has no such option
    imageBuild(buildah(), { destinations, snapshotMode: 'redo' }),
    // @ts-expect-error no builder has it
    imageBuild(either, { destinations, nonsense: true }),
  ]
  expectTypeOf(calls).returns.toEqualTypeOf<BuiltImage[]>()
})

const building =
  <Builder extends ImageBuilder>(builder: Builder, options: BuildOptions<Builder>) =>
  () =>
    imageBuild(builder, options)

it('takes lists that are constants', () => {
  const constant = { destinations: ['registry.example.com/team/app:1.0'], labels: { a: 'b' } } as const
  const call = () => imageBuild(buildah(), { ...constant, secrets: [{ id: 'a', env: 'A' }] as const })
  expectTypeOf(call).returns.toEqualTypeOf<BuiltImage>()
})

it('names its options, so that a helper can take them for any builder', () => {
  const named: BuildOptions<ReturnType<typeof kaniko>> = { destinations, reproducible: true }
  expectTypeOf(building(kaniko(), named)).returns.toEqualTypeOf<BuiltImage>()
})
