import { defineStep, error, fileExists, sh, shell, z } from 'jenkins-ts'
import {
  csvField,
  isInWorkspace,
  type JsonValue,
  requireSuccess,
  withKubeconfig,
} from './cluster-programs.ts'
import { goDuration } from './go-duration.ts'

const parameters = z.object({
  files: z.array(z.string().min(1)).describe('Manifests: files, folders or addresses.').default([]),
  manifests: z
    .array(z.record(z.string(), z.any()))
    .describe('Manifests as maps, as they stand in a file.')
    .default([]),
  kustomize: z
    .string()
    .min(1)
    .describe('Folder with a kustomization, instead of files and manifests.')
    .optional(),
  recursive: z.boolean().describe('Takes the folders below a folder too.').default(false),
  namespace: z.string().min(1).describe('Namespace. Default: that of the kubeconfig.').optional(),
  serverSide: z.boolean().describe('Leaves the merging to the server.').default(false),
  forceConflicts: z
    .boolean()
    .describe('Takes over fields that another manager owns; needs serverSide.')
    .default(false),
  fieldManager: z.string().min(1).describe('Name under which fields are owned. Default: kubectl.').optional(),
  prune: z
    .boolean()
    .describe('Deletes what the selector finds in the cluster and not in the manifests; needs selector.')
    .default(false),
  selector: z.string().min(1).describe('Labels of what is applied, such as app=shop.').optional(),
  validate: z
    .enum(['strict', 'warn', 'ignore'])
    .describe('What happens to unknown fields. Default: strict.')
    .optional(),
  dryRun: z
    .enum(['client', 'server'])
    .describe('Changes nothing; server also asks the cluster whether it would take it.')
    .optional(),
  rollouts: z
    .array(
      z
        .string()
        .regex(/^[a-z][a-z0-9.]*\/[a-z0-9][-a-z0-9.]*$/, 'must be a kind and a name, such as deployment/app'),
    )
    .describe('What to wait for afterwards, such as deployment/app.')
    .default([]),
  timeout: goDuration.describe('How long to wait for each rollout, such as 90s or 5m.').default('5m'),
  context: z.string().min(1).describe('Context of the kubeconfig.').optional(),
  kubeconfigCredentialsId: z
    .string()
    .min(1)
    .describe("Id of the secret file with the kubeconfig. Default: the agent's own, or its service account.")
    .optional(),
  flags: z
    .array(z.string().min(1))
    .describe('Further flags of kubectl apply, each as --flag=value.')
    .default([]),
})

/**
 * Applies Kubernetes manifests with `kubectl apply`, and waits for rollouts.
 *
 * `manifests` reach the cluster as they are, on kubectl's standard input: nothing of them is in the log, on the command line
 * or in a file.
 * @throws when a file is missing, nothing is given to apply, or kubectl ends with another status than 0
 * @example
 * kubectlApply({ files: ['deploy/'], namespace: 'prod', rollouts: ['deployment/app'] })
 */
export const kubectlApply = defineStep(
  {
    name: 'kubectlApply',
    summary: 'Applies Kubernetes manifests, and waits for rollouts.',
    params: parameters,
    example: "kubectlApply({ files: ['deploy/'], namespace: 'prod', rollouts: ['deployment/app'] })",
  },
  (options) => {
    requireInput(options)
    const { files, manifests, kustomize, dryRun, rollouts, timeout } = options
    const given = kustomize === undefined ? files : [kustomize]
    for (const file of given) {
      if (isInWorkspace(file) && !fileExists(file)) error(`kubectlApply: there is no ${file}.`)
    }

    const items: JsonValue = manifests
    const words = applyWords(options)
    withKubeconfig(options.kubeconfigCredentialsId, () => {
      // What the manifests hold is not for the log.
      const status = sh({
        label: `kubectl apply ${given.join(' ')}`.trim(),
        returnStatus: true,
        script: shell`
          set +x
          printf '%s' ${JSON.stringify({ apiVersion: 'v1', kind: 'List', items })} | kubectl ${words}
        `,
      })
      requireSuccess('kubectlApply', 'kubectl', 'apply the manifests', status)
      if (dryRun !== undefined) return

      for (const rollout of rollouts) {
        const waiting = ['rollout', 'status', ...placeWords(options), `--timeout=${timeout}`, rollout]
        const ended = sh({
          label: `kubectl rollout status ${rollout}`,
          returnStatus: true,
          script: shell`kubectl ${waiting}`,
        })
        requireSuccess('kubectlApply', 'kubectl', `see the end of the rollout of ${rollout}`, ended)
      }
    })
  },
)

type Options = z.output<typeof parameters>

/** Fails the build for options that do not go together. */
function requireInput(options: Options): void {
  const { files, manifests, kustomize, prune, selector, forceConflicts, serverSide } = options
  const hasManifests = files.length > 0 || manifests.length > 0
  if (kustomize === undefined && !hasManifests) error('kubectlApply: give files, manifests or kustomize.')
  if (kustomize !== undefined && hasManifests) {
    error('kubectlApply: kustomize stands alone; leave files and manifests out.')
  }
  if (prune && selector === undefined) {
    error('kubectlApply: prune needs a selector, for else it deletes all that was ever applied.')
  }
  if (forceConflicts && !serverSide) error('kubectlApply: forceConflicts needs serverSide: true.')
}

/** Which cluster and namespace. */
function placeWords({ namespace, context }: Options): string[] {
  const words: string[] = []
  if (namespace !== undefined) words.push(`--namespace=${namespace}`)
  if (context !== undefined) words.push(`--context=${context}`)
  return words
}

/** The arguments of `kubectl apply`. */
function applyWords(options: Options): string[] {
  const { kustomize, fieldManager, selector, validate, dryRun } = options
  const words = ['apply', ...placeWords(options)]
  if (options.recursive) words.push('--recursive')
  if (options.serverSide) words.push('--server-side')
  if (options.forceConflicts) words.push('--force-conflicts')
  if (fieldManager !== undefined) words.push(`--field-manager=${fieldManager}`)
  if (options.prune) words.push('--prune')
  if (selector !== undefined) words.push(`--selector=${selector}`)
  if (validate !== undefined) words.push(`--validate=${validate}`)
  if (dryRun !== undefined) words.push(`--dry-run=${dryRun}`)
  words.push(...options.flags)
  if (kustomize !== undefined) words.push(`--kustomize=${kustomize}`)
  for (const file of options.files) words.push(`--filename=${csvField(file)}`)
  if (options.manifests.length > 0) words.push('--filename=-')
  return words
}
