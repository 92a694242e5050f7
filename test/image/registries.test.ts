import { buildah, buildkit, dind, type ImageBuilder, kaniko } from 'jenkins-ts/image'
import { expect, it } from 'vitest'
import { builderStep } from '../../dsl/image/builder.ts'
import type { RegistryCredentials } from '../../dsl/image/settings.ts'
import { findingsOf } from '../support/mistakes.ts'

interface Registries {
  readonly registryCredentials?: RegistryCredentials
  readonly credentialHelpers?: Readonly<Record<string, string>>
}

const makers: readonly (readonly [string, (settings: Registries) => ImageBuilder])[] = [
  ['kaniko', kaniko],
  ['buildah', buildah],
  ['buildkit', buildkit],
  ['dind', (settings) => dind({ acceptRisk: 'machines of their own', ...settings })],
]

const login = (registry: string, credentialsId = 'a') => ({ registry, credentialsId })

it.each(makers)('gives the step of %s the logins of several registries and the helpers', (_name, make) => {
  const registryCredentials = [login('registry.example.com:5000', 'team'), login('docker.io', 'hub')]
  const credentialHelpers = { '1.dkr.ecr.eu-west-1.amazonaws.com': 'ecr-login' }
  expect(builderStep(make({ registryCredentials, credentialHelpers }))?.arguments).toMatchObject({
    registryLogins: registryCredentials,
    credentialHelpers,
  })
})

const wrong: readonly (readonly [string, Registries, string])[] = [
  [
    'a scheme',
    { registryCredentials: login('https://ghcr.io') },
    '"https://ghcr.io" is no host of a registry',
  ],
  ['a path', { registryCredentials: login('ghcr.io/team') }, '"ghcr.io/team" is no host of a registry'],
  ['a quote', { registryCredentials: login('a"b') }, 'is no host of a registry'],
  ['no id', { registryCredentials: login('ghcr.io', '') }, 'The login of "ghcr.io" has no credentialsId.'],
  [
    'two logins',
    { registryCredentials: [login('a.io'), login('a.io', 'b')] },
    'There are two logins of "a.io"',
  ],
  ['a helper with a path', { credentialHelpers: { 'a.io': '../x' } }, '"../x" is no credential helper'],
  ['a helper for no host', { credentialHelpers: { 'a b': 'gcr' } }, '"a b" is no host of a registry'],
  [
    'a Secret in capitals',
    { registryCredentials: { secret: 'Hub' } },
    '"Hub" cannot be the name of a Secret',
  ],
  ['no Secret', { registryCredentials: { secret: '' } }, '"" cannot be the name of a Secret'],
]

it.each(
  makers.flatMap(([name, make]) => wrong.map(([what, ...rest]) => [name, what, make, ...rest] as const)),
)('refuses for %s, before a build: %s', (_name, _what, make, settings, message) => {
  expect(() => make(settings).pod()).toThrow(message)
})

it('points at the builder whose registry is wrong', async () => {
  const source = `import { kaniko } from 'jenkins-ts/image'
import { pipeline, stage } from 'jenkins-ts'
const builder = kaniko({ registryCredentials: { registry: 'https://ghcr.io', credentialsId: 'a' } })
export default pipeline({ agent: 'any', stages: [stage(builder.name, { steps() { return } })] })
`
  expect(await findingsOf({ 'pipeline.ts': source })).toContain(
    'pipeline.ts:3:17 error [call-refused]\n"kaniko" refuses its arguments: "https://ghcr.io" is no host',
  )
})
