// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `dynamicPVC`. */
interface DynamicPVCArguments {
  /** How it may be mounted, such as `ReadWriteOnce`. */
  readonly accessModes?: string
  /** Size, such as `10Gi`. */
  readonly requestsSize?: string
  /** Class of the storage. */
  readonly storageClassName?: string
}

/** Named arguments of `emptyDirWorkspaceVolume`. */
interface EmptyDirWorkspaceVolumeArguments {
  /** Keeps it in memory. */
  readonly memory?: boolean
  /** Size that it may reach. */
  readonly sizeLimit?: string
}

/** Named arguments of `genericEphemeralVolume`. */
interface GenericEphemeralVolumeArguments {
  /** Class of the storage. */
  readonly storageClassName?: string
  /** Size, such as `10Gi`. */
  readonly requestsSize?: string
  /** How it may be mounted, such as `ReadWriteOnce`. */
  readonly accessModes?: string
}

/** Named arguments of `hostPathWorkspaceVolume`. */
interface HostPathWorkspaceVolumeArguments {
  /** Path on the host. */
  readonly hostPath: string
}

/** Named arguments of `nfsWorkspaceVolume`. */
interface NfsWorkspaceVolumeArguments {
  /** Address of the server. */
  readonly serverAddress: string
  /** Path on the server. */
  readonly serverPath: string
  /** Mounts it without the right to write. */
  readonly readOnly?: boolean
}

/** Named arguments of `persistentVolumeClaimWorkspaceVolume`. */
interface PersistentVolumeClaimWorkspaceVolumeArguments {
  /** Name of the claim. */
  readonly claimName: string
  /** Mounts it without the right to write. */
  readonly readOnly?: boolean
}

/** Volumes for the workspace of a pod. */
export const workspaceVolumes = {
  /**
   * A fresh claim on a persistent volume.
   *
   * - `accessModes`: How it may be mounted, such as `ReadWriteOnce`.
   * - `requestsSize`: Size, such as `10Gi`.
   * - `storageClassName`: Class of the storage.
   *
   * Plugin `kubernetes`,
   * `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.DynamicPVCWorkspaceVolume`.
   */
  dynamicPVC: defineSymbol<(options?: DynamicPVCArguments) => Describable<'WorkspaceVolume'>>({
    symbol: 'dynamicPVC',
    positional: null,
  }),
  /**
   * An empty directory.
   *
   * - `memory`: Keeps it in memory.
   * - `sizeLimit`: Size that it may reach.
   *
   * Plugin `kubernetes`,
   * `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.EmptyDirWorkspaceVolume`.
   */
  emptyDirWorkspaceVolume: defineSymbol<
    (options?: EmptyDirWorkspaceVolumeArguments | boolean) => Describable<'WorkspaceVolume'>
  >({ symbol: 'emptyDirWorkspaceVolume', positional: 'memory' }),
  /**
   * A volume that lives as long as the pod.
   *
   * - `storageClassName`: Class of the storage.
   * - `requestsSize`: Size, such as `10Gi`.
   * - `accessModes`: How it may be mounted, such as `ReadWriteOnce`.
   *
   * Plugin `kubernetes`,
   * `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.GenericEphemeralWorkspaceVolume`.
   */
  genericEphemeralVolume: defineSymbol<
    (options?: GenericEphemeralVolumeArguments) => Describable<'WorkspaceVolume'>
  >({ symbol: 'genericEphemeralVolume', positional: null }),
  /**
   * A directory of the host.
   *
   * - `hostPath`: Path on the host.
   *
   * Plugin `kubernetes`,
   * `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.HostPathWorkspaceVolume`.
   */
  hostPathWorkspaceVolume: defineSymbol<
    (options: HostPathWorkspaceVolumeArguments | string) => Describable<'WorkspaceVolume'>
  >({ symbol: 'hostPathWorkspaceVolume', positional: 'hostPath' }),
  /**
   * A directory of an NFS server.
   *
   * - `serverAddress`: Address of the server.
   * - `serverPath`: Path on the server.
   * - `readOnly`: Mounts it without the right to write.
   *
   * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.NfsWorkspaceVolume`.
   */
  nfsWorkspaceVolume: defineSymbol<(options: NfsWorkspaceVolumeArguments) => Describable<'WorkspaceVolume'>>({
    symbol: 'nfsWorkspaceVolume',
    positional: null,
  }),
  /**
   * A claim that is there already.
   *
   * - `claimName`: Name of the claim.
   * - `readOnly`: Mounts it without the right to write.
   *
   * Plugin `kubernetes`,
   * `org.csanchez.jenkins.plugins.kubernetes.volumes.workspace.PersistentVolumeClaimWorkspaceVolume`.
   */
  persistentVolumeClaimWorkspaceVolume: defineSymbol<
    (options: PersistentVolumeClaimWorkspaceVolumeArguments) => Describable<'WorkspaceVolume'>
  >({ symbol: 'persistentVolumeClaimWorkspaceVolume', positional: null }),
} as const
