import {
  buildah,
  buildkit,
  dind,
  dockerEngine,
  dockerPipeline,
  dood,
  type ImageBuilder,
  kaniko,
  s2i,
} from 'jenkins-ts/image'
import { expect, it } from 'vitest'
import { builderNames } from '../../dsl/image/builder.ts'
import { builderImages } from '../../dsl/image/images.ts'
import type { Pod } from '../../dsl/pod.ts'

const registryCredentials = { secret: 'registry' }
const acceptRisk = 'machines of their own'

/** One builder of each kind, with the login from a Secret. */
const builders: readonly ImageBuilder[] = [
  kaniko({ registryCredentials }),
  buildah({ registryCredentials }),
  buildkit({ registryCredentials }),
  s2i({ builderImage: 'go:1', using: kaniko({ container: 'behind', registryCredentials }) }),
  dind({ acceptRisk, registryCredentials }),
  dood({ acceptRisk, container: 'dood', registryCredentials }),
  dockerEngine({ acceptRisk, container: 'engine', registryCredentials }),
  dockerPipeline({ engine: dind({ acceptRisk, container: 'pipeline', engineContainer: 'pipeline-dind' }) }),
]

const namesOf = (list: readonly { readonly name: string }[] = []): readonly string[] =>
  list.map(({ name }) => name)

it('knows every builder', () => {
  expect(namesOf(builders)).toEqual(builderNames)
})

it('puts all builders into one pod, with the login that they share once', () => {
  const { spec } = builders.reduce<Pod>((pod, builder) => builder.pod(pod), {})
  expect(namesOf(spec?.containers)).toEqual([
    'kaniko',
    'buildah',
    'buildkit',
    's2i',
    'behind',
    'docker',
    'dind',
    'dood',
    'engine',
    'pipeline',
    'pipeline-dind',
  ])
  const volumes = namesOf(spec?.volumes)
  expect(volumes).toHaveLength(new Set(volumes).size)
  expect(volumes.filter((name) => name.startsWith('registry'))).toEqual(['registry-registry'])
})

it.each(builders.map((builder) => [builder.name, builder] as const))(
  'mounts only volumes that the pod has, each once, with %s',
  (_name, builder) => {
    const { spec } = builder.pod()
    const volumes = namesOf(spec?.volumes)
    const mounts = (spec?.containers ?? []).flatMap(({ volumeMounts = [] }) => namesOf(volumeMounts))
    expect([...new Set(mounts)].toSorted()).toEqual(volumes.toSorted())
  },
)

it.each(builders.map((builder) => [builder.name, builder] as const))(
  'refuses the containers of another %s of the same names',
  (_name, builder) => {
    expect(() => builder.pod(builder.pod())).toThrow(/^(\S+) and \1 both bring a container "/)
  },
)

it('names every image with its version', () => {
  for (const image of Object.values(builderImages)) {
    expect(image).toMatch(/^[a-z0-9./-]+:(?!latest)[A-Za-z0-9._-]+(@sha256:[0-9a-f]{64})?$/)
  }
})

it.each([
  ['buildah', (container: string) => buildah({ container })],
  ['buildkit', (container: string) => buildkit({ container })],
])('%s names its volume so that the longest name of a container is no matter', (_name, make) => {
  const [first, second] = ['a', 'b'].map((end) => make(`${'x'.repeat(62)}${end}`).pod().spec)
  const volume = first?.volumes?.[0]?.name
  expect(volume).toMatch(/^x+-[0-9a-f]{8}$/)
  expect(volume).toHaveLength(63)
  expect(first?.containers?.[0]?.volumeMounts?.map(({ name }) => name)).toContain(volume)
  expect(second?.volumes?.[0]?.name).not.toBe(volume)
})
