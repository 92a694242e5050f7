import { z } from 'zod'
import { count, fields, listOf, oneOf, positiveCount, symbol, text, truth, wholeCount } from './fields.ts'
import { pod } from './pod.ts'
import { located } from './source.ts'
import { property, rawValue, value } from './value.ts'

const containerFields = {
  label: text.optional(),
  args: text.optional(),
  registryUrl: text.optional(),
  registryCredentialsId: text.optional(),
  reuseNode: truth.optional(),
  customWorkspace: text.optional(),
}

/** The fields of each type of agent. The label of `node` and the pod of `kubernetes` are read on their own. */
export const agentFields = {
  node: fields({ customWorkspace: text.optional(), retries: positiveCount.optional() }),
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
    instanceCap: wholeCount.optional(),
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
    workspaceVolume: symbol('workspaceVolumes.emptyDirWorkspaceVolume()').optional(),
    containerTemplate: symbol('containerTemplate({ … })').optional(),
    containerTemplates: listOf(symbol('containerTemplate({ … })')).optional(),
    agentContainer: text.optional(),
    agentInjection: truth.optional(),
  }),
} as const

/** Where a pipeline or stage runs. */
export const agentModel = z
  .strictObject({
    ...located,
    type: z.enum(['any', 'none', 'label', 'node', 'docker', 'dockerfile', 'kubernetes', 'custom', 'raw']),
    /** Of `label` and `node`. */
    label: value.optional(),
    /** Jenkins' name for the type, of `custom`. */
    name: z.string().optional(),
    /** Of `raw`: what stands in the block. */
    raw: rawValue.optional(),
    fields: z.array(property).readonly(),
    /** Of `kubernetes`, when the pod is given as an object. */
    pod: pod.optional(),
    dangling: z.array(z.string()).readonly(),
  })
  .readonly()
export type AgentModel = z.infer<typeof agentModel>
