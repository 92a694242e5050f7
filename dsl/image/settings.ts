import type { z } from 'zod'
import type { StepOptions } from '../library/define-step.ts'
import type { PodContainer, PodSpec } from '../pod.ts'
import { checkSecretName } from './check-registries.ts'

/** Who may pull from and push to registries: a Secret of the cluster, or credentials of Jenkins. */
export type RegistryCredentials =
  | {
      /** Name of a Secret of type `kubernetes.io/dockerconfigjson`; one Secret may hold several registries. */
      readonly secret: string
    }
  | RegistryLogin
  | readonly RegistryLogin[]

/** The username and password of Jenkins for one registry. */
export interface RegistryLogin {
  /** Host of the registry, with its port where it has one; Docker Hub is `docker.io`. */
  readonly registry: string
  /** Id of the username and password in Jenkins. */
  readonly credentialsId: string
}

/** What every builder that brings a container takes. */
export interface BuilderSettings<Container extends string = string> {
  /** Name of the builder's container. */
  readonly container?: Container
  /** Image of the container instead of the one that jenkins-ts knows to work. */
  readonly image?: string
  /** What the container asks for and may use. */
  readonly resources?: PodContainer['resources']
  readonly registryCredentials?: RegistryCredentials
}

/** Settings of builders that give a build the rights of the machine. */
export interface RiskySettings {
  /** Why the risk is taken; it stands in the pod for everyone to read. */
  readonly acceptRisk: string
}

/** Options that the builder's settings give. */
type SettingNames = 'container' | 'shell' | 'registryLogins' | 'credentialHelpers'

/** What `imageBuild` takes with a builder: the parameters of its step but for those that its settings give. */
export type OptionsOf<Parameters extends z.ZodObject, Settings extends string = never> = Omit<
  StepOptions<Parameters>,
  SettingNames | Settings
>

/** The arguments of the step for the logins with credentials of Jenkins. */
export function loginArguments(credentials: RegistryCredentials | undefined): {
  readonly registryLogins?: readonly RegistryLogin[]
} {
  if (credentials === undefined || 'secret' in credentials) return {}
  return { registryLogins: 'registry' in credentials ? [credentials] : credentials }
}

/** What a Secret with registry logins adds to a pod. */
export interface CredentialsMount {
  readonly volumes: NonNullable<PodSpec['volumes']>
  readonly volumeMounts: NonNullable<PodContainer['volumeMounts']>
}

/**
 * Mounts the Secret with the logins as `FOLDER/config.json`, which is the name that builders read.
 * @throws TypeError for what cannot be the name of a Secret
 */
export function secretMount(credentials: RegistryCredentials | undefined, folder: string): CredentialsMount {
  if (credentials === undefined || !('secret' in credentials)) return { volumes: [], volumeMounts: [] }
  const { secret } = credentials
  checkSecretName(secret)
  const name = volumeName(`registry-${secret}`)
  return {
    volumeMounts: [{ name, mountPath: folder, readOnly: true }],
    volumes: [
      { name, secret: { secretName: secret, items: [{ key: '.dockerconfigjson', path: 'config.json' }] } },
    ],
  }
}

/** The longest name that Kubernetes takes for a volume. */
const longestName = 63

/**
 * The name of a volume: what it is named for may be longer than it may be, and have dots.
 * @example volumeName('registry-my.secret') // 'registry-my-secret-…'
 */
export function volumeName(name: string): string {
  const plain = name.replaceAll(/[^a-z0-9-]/g, '-')
  if (plain === name && name.length <= longestName) return name
  const mark = `-${hashOf(name)}`
  return `${plain.slice(0, longestName - mark.length).replace(/-+$/, '')}${mark}`
}

/** Eight digits that differ where the texts differ (FNV-1a). */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
