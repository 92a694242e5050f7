import { givenProgram, hasFlag } from './given-program.ts'
import type { CaseMaker } from './image-cases.ts'

/** Some versions of kaniko can do what others cannot. */
const executor = givenProgram('KANIKO_EXECUTOR')

const acceptRisk = 'the machine of the test'

/** What is alike in all builders with a docker engine. */
const engine: Pick<CaseMaker, 'settings' | 'offers' | 'reaches'> = {
  settings: { acceptRisk },
  offers: ['cache', 'environmentArgs'],
  // Engines talk to their own machine without TLS, or with any certificate.
  reaches: () => ({}),
}

const reaches: CaseMaker['reaches'] = (insecureRegistries, registryCertificates) => ({
  insecureRegistries,
  registryCertificates,
})

/** The builders, as the tests call them. */
export const builders: Readonly<Record<string, CaseMaker>> = {
  buildah: {
    builder: 'buildah',
    settings: {},
    offers: ['cache', 'environmentArgs', 'reproducible', 'secrets', 'annotations', 'foreignPlatform'],
    reaches,
  },
  kaniko: {
    builder: 'kaniko',
    settings: {},
    offers: [
      'cache',
      'environmentArgs',
      'reproducible',
      'foreignPlatform',
      ...(hasFlag(executor, 'secret') ? (['secrets'] as const) : []),
      ...(hasFlag(executor, 'annotation') ? (['annotations'] as const) : []),
    ],
    reaches,
  },
  buildkit: {
    builder: 'buildkit',
    // The flag that the builder gives unless told otherwise is for users who are not root.
    settings: { buildkitdFlags: [] },
    offers: ['cache', 'reproducible', 'secrets', 'annotations', 'foreignPlatform'],
    reaches,
  },
  s2i: {
    builder: 's2i',
    engine: 'buildah',
    settings: {},
    offers: [],
    reaches,
  },
  dood: { builder: 'dood', ...engine },
  dind: { builder: 'dind', ...engine },
  dockerPipeline: { ...engine, builder: 'dockerPipeline', engine: 'dood', offers: ['environmentArgs'] },
  dockerEngine: { builder: 'dockerEngine', ...engine },
}

export function builderNamed(title: string): CaseMaker {
  const found = builders[title]
  if (found === undefined) throw new Error(`No builder is called ${title}.`)
  return found
}
