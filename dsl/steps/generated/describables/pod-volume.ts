// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `configMapVolume`. */
interface ConfigMapVolumeArguments {
  /** Path in the containers. */
  readonly mountPath: string
  /** Name of the ConfigMap. */
  readonly configMapName: string
  /** Whether it may be missing. */
  readonly optional?: boolean
  /** Path inside the volume. */
  readonly subPath?: string
}

/** Named arguments of `dynamicPVC`. */
interface DynamicPVCArguments {
  /** How it may be mounted, such as `ReadWriteOnce`. */
  readonly accessModes?: string
  /** Size, such as `10Gi`. */
  readonly requestsSize?: string
  /** Class of the storage. */
  readonly storageClassName?: string
  /** Path in the containers. */
  readonly mountPath?: string
}

/** Named arguments of `emptyDirVolume`. */
interface EmptyDirVolumeArguments {
  /** Path in the containers. */
  readonly mountPath: string
  /** Keeps it in memory. */
  readonly memory?: boolean
}

/** Named arguments of `genericEphemeralVolume`. */
interface GenericEphemeralVolumeArguments {
  /** How it may be mounted, such as `ReadWriteOnce`. */
  readonly accessModes?: string
  /** Size, such as `10Gi`. */
  readonly requestsSize?: string
  /** Class of the storage. */
  readonly storageClassName?: string
  /** Path in the containers. */
  readonly mountPath?: string
}

/** Named arguments of `hostPathVolume`. */
interface HostPathVolumeArguments {
  /** Path on the host. */
  readonly hostPath: string
  /** Path in the containers. */
  readonly mountPath: string
  /** Mounts it without the right to write. */
  readonly readOnly?: boolean
}

/** Named arguments of `nfsVolume`. */
interface NfsVolumeArguments {
  /** Address of the server. */
  readonly serverAddress: string
  /** Path on the server. */
  readonly serverPath: string
  /** Mounts it without the right to write. */
  readonly readOnly?: boolean
  /** Path in the containers. */
  readonly mountPath: string
}

/** Named arguments of `persistentVolumeClaim`. */
interface PersistentVolumeClaimArguments {
  /** Path in the containers. */
  readonly mountPath: string
  /** Name of the claim. */
  readonly claimName: string
  /** Mounts it without the right to write. */
  readonly readOnly?: boolean
}

/** Named arguments of `secretVolume`. */
interface SecretVolumeArguments {
  /** Path in the containers. */
  readonly mountPath: string
  /** Name of the Secret. */
  readonly secretName: string
  /** Rights of the files, in octal. */
  readonly defaultMode?: string
  /** Whether it may be missing. */
  readonly optional?: boolean
}

/** Volumes of a pod. */
export const podVolumes = {
  /**
   * A ConfigMap.
   *
   * - `mountPath`: Path in the containers.
   * - `configMapName`: Name of the ConfigMap.
   * - `optional`: Whether it may be missing.
   * - `subPath`: Path inside the volume.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.ConfigMapVolume`.
   */
  configMapVolume: defineSymbol<(options: ConfigMapVolumeArguments) => Describable<'PodVolume'>>({
    symbol: 'configMapVolume',
    positional: null,
  }),
  /**
   * A fresh claim on a persistent volume.
   *
   * - `accessModes`: How it may be mounted, such as `ReadWriteOnce`.
   * - `requestsSize`: Size, such as `10Gi`.
   * - `storageClassName`: Class of the storage.
   * - `mountPath`: Path in the containers.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.DynamicPVCVolume`.
   */
  dynamicPVC: defineSymbol<(options?: DynamicPVCArguments) => Describable<'PodVolume'>>({
    symbol: 'dynamicPVC',
    positional: null,
  }),
  /**
   * An empty directory.
   *
   * - `mountPath`: Path in the containers.
   * - `memory`: Keeps it in memory.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.EmptyDirVolume`.
   */
  emptyDirVolume: defineSymbol<(options: EmptyDirVolumeArguments) => Describable<'PodVolume'>>({
    symbol: 'emptyDirVolume',
    positional: null,
  }),
  /**
   * A volume that lives as long as the pod.
   *
   * - `accessModes`: How it may be mounted, such as `ReadWriteOnce`.
   * - `requestsSize`: Size, such as `10Gi`.
   * - `storageClassName`: Class of the storage.
   * - `mountPath`: Path in the containers.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.GenericEphemeralVolume`.
   */
  genericEphemeralVolume: defineSymbol<
    (options?: GenericEphemeralVolumeArguments) => Describable<'PodVolume'>
  >({ symbol: 'genericEphemeralVolume', positional: null }),
  /**
   * A directory of the host.
   *
   * - `hostPath`: Path on the host.
   * - `mountPath`: Path in the containers.
   * - `readOnly`: Mounts it without the right to write.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.HostPathVolume`.
   */
  hostPathVolume: defineSymbol<(options: HostPathVolumeArguments) => Describable<'PodVolume'>>({
    symbol: 'hostPathVolume',
    positional: null,
  }),
  /**
   * A directory of an NFS server.
   *
   * - `serverAddress`: Address of the server.
   * - `serverPath`: Path on the server.
   * - `readOnly`: Mounts it without the right to write.
   * - `mountPath`: Path in the containers.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.NfsVolume`.
   */
  nfsVolume: defineSymbol<(options: NfsVolumeArguments) => Describable<'PodVolume'>>({
    symbol: 'nfsVolume',
    positional: null,
  }),
  /**
   * A claim that is there already.
   *
   * - `mountPath`: Path in the containers.
   * - `claimName`: Name of the claim.
   * - `readOnly`: Mounts it without the right to write.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.PersistentVolumeClaim`.
   */
  persistentVolumeClaim: defineSymbol<(options: PersistentVolumeClaimArguments) => Describable<'PodVolume'>>({
    symbol: 'persistentVolumeClaim',
    positional: null,
  }),
  /**
   * A Secret.
   *
   * - `mountPath`: Path in the containers.
   * - `secretName`: Name of the Secret.
   * - `defaultMode`: Rights of the files, in octal.
   * - `optional`: Whether it may be missing.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.SecretVolume`.
   */
  secretVolume: defineSymbol<(options: SecretVolumeArguments) => Describable<'PodVolume'>>({
    symbol: 'secretVolume',
    positional: null,
  }),
} as const
