import { z } from 'zod'
import { count, fields, listOf, oneOf, positiveCount, string, text, truth, boolean } from './fields.ts'
import { pod } from './pod.ts'
import { located } from './source.ts'
import { property, value } from './value.ts'

const containerFields = {
  label: text.optional(),
  args: text.optional(),
  registryUrl: text.optional(),
  registryCredentialsId: text.optional(),
  reuseNode: truth.optional(),
  customWorkspace: text.optional(),
}

const containerTemplate = fields({
  name: text,
  image: text,
  command: text.optional(),
  args: text.optional(),
  ttyEnabled: truth.optional(),
  workingDir: text.optional(),
  privileged: truth.optional(),
  runAsUser: text.optional(),
  runAsGroup: text.optional(),
  alwaysPullImage: truth.optional(),
  resourceRequestMemory: text.optional(),
  resourceLimitMemory: text.optional(),
  resourceRequestCpu: text.optional(),
  resourceLimitCpu: text.optional(),
  resourceRequestEphemeralStorage: text.optional(),
  resourceLimitEphemeralStorage: text.optional(),
  shell: text.optional(),
})

const claimedVolume = fields({
  accessModes: string.optional(),
  requestsSize: string.optional(),
  storageClassName: string.optional(),
})

/** Jenkins' kinds of workspace volumes and their fields. */
export const workspaceVolumes = {
  emptyDirWorkspaceVolume: fields({ memory: boolean.optional(), sizeLimit: string.optional() }),
  hostPathWorkspaceVolume: fields({ hostPath: string }),
  nfsWorkspaceVolume: fields({ serverAddress: string, serverPath: string, readOnly: boolean.optional() }),
  persistentVolumeClaimWorkspaceVolume: fields({ claimName: string, readOnly: boolean.optional() }),
  dynamicPVC: claimedVolume,
  genericEphemeralVolume: claimedVolume,
} as const

/** The fields of each type of agent. `pod` of a Kubernetes agent is read on its own. */
export const agentFields = {
  node: fields({ label: text, customWorkspace: text.optional(), retries: positiveCount.optional() }),
  docker: fields({ image: text, alwaysPull: truth.optional(), ...containerFields }),
  dockerfile: fields({
    filename: text.optional(),
    dir: text.optional(),
    additionalBuildArgs: text.optional(),
    ...containerFields,
  }),
  kubernetes: fields({
    cloud: text.optional(),
    yaml: text.optional(),
    yamlFile: text.optional(),
    yamlMergeStrategy: oneOf(['override', 'merge']).optional(),
    inheritYamlMergeStrategy: truth.optional(),
    inheritFrom: text.optional(),
    defaultContainer: text.optional(),
    label: text.optional(),
    customWorkspace: text.optional(),
    retries: positiveCount.optional(),
    idleMinutes: count.optional(),
    instanceCap: count.optional(),
    activeDeadlineSeconds: count.optional(),
    slaveConnectTimeout: count.optional(),
    serviceAccount: text.optional(),
    nodeSelector: text.optional(),
    namespace: text.optional(),
    workingDir: text.optional(),
    supplementalGroups: text.optional(),
    schedulerName: text.optional(),
    podRetention: oneOf(['always', 'never', 'onFailure', 'evicted', 'default']).optional(),
    showRawYaml: truth.optional(),
    workspaceVolume: fields({
      emptyDirWorkspaceVolume: workspaceVolumes.emptyDirWorkspaceVolume.optional(),
      hostPathWorkspaceVolume: workspaceVolumes.hostPathWorkspaceVolume.optional(),
      nfsWorkspaceVolume: workspaceVolumes.nfsWorkspaceVolume.optional(),
      persistentVolumeClaimWorkspaceVolume: workspaceVolumes.persistentVolumeClaimWorkspaceVolume.optional(),
      dynamicPVC: workspaceVolumes.dynamicPVC.optional(),
      genericEphemeralVolume: workspaceVolumes.genericEphemeralVolume.optional(),
    }).optional(),
    containerTemplate: containerTemplate.optional(),
    containerTemplates: listOf(containerTemplate).optional(),
    agentContainer: text.optional(),
    agentInjection: truth.optional(),
  }),
} as const

/** Where a pipeline or stage runs. */
export const agentModel = z
  .strictObject({
    ...located,
    type: z.enum(['any', 'none', 'label', 'node', 'docker', 'dockerfile', 'kubernetes']),
    /** Of `label`. */
    label: value.optional(),
    fields: z.array(property).readonly(),
    /** Of `kubernetes`, when the pod is given as an object. */
    pod: pod.optional(),
    dangling: z.array(z.string()).readonly(),
  })
  .readonly()
export type AgentModel = z.infer<typeof agentModel>
