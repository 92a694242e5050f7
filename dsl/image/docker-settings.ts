import type { dockerParameters } from '../library/image/docker-parameters.ts'
import type { PodContainer } from '../pod.ts'
import type { BuilderStep } from './builder.ts'
import { fromSettings } from './part-origins.ts'
import {
  type BuilderSettings,
  type CredentialsMount,
  loginArguments,
  type OptionsOf,
  secretMount,
} from './settings.ts'

/** Settings of every builder that works with a docker engine, besides the container's own. */
export interface DockerStepSettings extends Pick<BuilderSettings, 'registryCredentials'> {
  /**
   * Credential helper by host, such as `ecr-login`: `docker-credential-ecr-login` must be in the container, so that it needs
   * an image of one's own. Not beside a Secret, whose `config.json` can name helpers itself.
   */
  readonly credentialHelpers?: Readonly<Record<string, string>>
  /** How many seconds the engine may take until it answers. Default: 60. */
  readonly engineTimeout?: number
}

/** Settings of an engine that is started for the build. */
export interface EngineSettings {
  /** Registries, as hosts or address ranges such as `10.0.0.0/8`, whose certificates are not checked, or that have none. */
  readonly insecureRegistries?: readonly string[]
  /** Hosts that stand in for Docker Hub, with `http://` before those that have no certificate. */
  readonly registryMirrors?: readonly string[]
  /** Further flags of dockerd, each as `--flag=value`. */
  readonly engineFlags?: readonly string[]
}

/** What `imageBuild` takes with a docker engine. It builds for one platform; registries are known to the engine itself. */
export type DockerOptions = Omit<
  OptionsOf<typeof dockerParameters, 'startEngine' | 'engineFlags' | 'engineContainer' | 'engineTimeout'>,
  'platforms'
> & {
  readonly platforms?: readonly [platform?: string]
}

/**
 * The call of the step, with what the settings and the builder give it.
 * @throws TypeError when both a Secret and credential helpers are given
 */
export function dockerStep(
  builder: string,
  settings: DockerStepSettings,
  builderArguments: Readonly<Record<string, unknown>>,
): BuilderStep {
  const { registryCredentials, credentialHelpers, engineTimeout } = settings
  if (
    credentialHelpers !== undefined &&
    registryCredentials !== undefined &&
    'secret' in registryCredentials
  ) {
    throw new TypeError(
      `${builder} takes credentialHelpers or a Secret, not both: the Secret is the whole config.json. Name the helpers there, under credHelpers.`,
    )
  }
  return {
    name: 'dockerBuild',
    arguments: {
      ...builderArguments,
      ...(engineTimeout !== undefined && { engineTimeout }),
      ...loginArguments(registryCredentials),
      ...(credentialHelpers && { credentialHelpers }),
    },
  }
}

/** The container from which a build calls the engine. */
export interface ClientContainer<Name extends string> {
  readonly container: PodContainer<Name>
  /** The volume with the logins, when a Secret has them. */
  readonly volumes: CredentialsMount['volumes']
}

/**
 * A container that waits for the build. The logins are where `DOCKER_CONFIG` says, so that they are found whoever the user is.
 * @param given what the container has besides
 */
export function clientContainer<Name extends string>(
  settings: Pick<BuilderSettings, 'resources' | 'registryCredentials'>,
  given: PodContainer<Name>,
): ClientContainer<Name> {
  const { resources, registryCredentials } = settings
  const folder = '/docker-config'
  const login = secretMount(registryCredentials, folder)
  const { name, image, env = [], volumeMounts = [], ...others } = given
  const environment = [...env, ...login.volumes.map(() => ({ name: 'DOCKER_CONFIG', value: folder }))]
  const mounts = [...volumeMounts, ...login.volumeMounts]
  const container = fromSettings(settings, {
    name,
    ...(image !== undefined && { image }),
    command: ['cat'],
    tty: true,
    ...(environment.length > 0 && { env: environment }),
    ...others,
    ...(resources && { resources }),
    ...(mounts.length > 0 && { volumeMounts: mounts }),
  })
  return { container, volumes: login.volumes }
}

const hostPattern = /^[A-Za-z0-9.-]+(:[0-9]+)?$/

/**
 * The flags of dockerd.
 * @throws TypeError when a registry is no host: dockerd would not start
 */
export function engineFlags(builder: string, settings: EngineSettings): string[] {
  const { insecureRegistries = [], registryMirrors = [] } = settings
  for (const registry of insecureRegistries) {
    if (hostPattern.test(registry) || /^[0-9a-fA-F.:]+\/[0-9]+$/.test(registry)) continue
    throw new TypeError(
      `${builder}: insecureRegistries has "${registry}", which is neither a host, such as registry.example.com:5000, nor a range of addresses.`,
    )
  }
  const mirrors = registryMirrors.map((mirror) => (mirror.includes('://') ? mirror : `https://${mirror}`))
  const wrong = mirrors.find((mirror) => !/^https?:\/\/[^/\s?#]+\/?$/.test(mirror))
  if (wrong !== undefined) {
    throw new TypeError(
      `${builder}: registryMirrors has "${wrong}", which is no host, such as mirror.example.com or http://mirror.example.com:5000.`,
    )
  }
  return [
    ...insecureRegistries.map((registry) => `--insecure-registry=${registry}`),
    ...mirrors.map((mirror) => `--registry-mirror=${mirror}`),
    ...(settings.engineFlags ?? []),
  ]
}
