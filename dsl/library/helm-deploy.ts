import { bindings, defineStep, error, fileExists, sh, shell, withCredentials, z } from 'jenkins-ts'
import {
  csvField,
  isInWorkspace,
  type JsonValue,
  requireSuccess,
  withKubeconfig,
} from './cluster-programs.ts'
import { goDuration } from './go-duration.ts'

const parameters = z.object({
  release: z
    .string()
    .max(53)
    .regex(
      /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/,
      'must have only lower-case letters, digits, - and ., and begin and end with a letter or digit',
    )
    .describe('Name of the release.'),
  chart: z
    .string()
    .min(1)
    .describe(
      'The chart: a folder or archive such as ./chart, oci://registry.example.com/charts/app, or its name in the repository.',
    ),
  repository: z
    .string()
    .regex(/^https?:\/\//, 'must be an address with https:// or http://')
    .describe('Address of the repository that has the chart.')
    .optional(),
  repositoryCredentialsId: z
    .string()
    .min(1)
    .describe('Id of the username and password for the repository, or for the registry of an oci:// chart.')
    .optional(),
  version: z.string().min(1).describe('Version of the chart. Default: the newest.').optional(),
  namespace: z
    .string()
    .min(1)
    .describe('Namespace of the release. Default: that of the kubeconfig.')
    .optional(),
  createNamespace: z.boolean().describe('Creates the namespace when it is not there.').default(false),
  valuesFiles: z
    .array(z.string().min(1))
    .describe('Files with values for the chart; a later one wins over an earlier one.')
    .default([]),
  values: z
    .record(z.string(), z.any())
    .describe('Values for the chart as a map, nested as in values.yaml; they win over the files.')
    .default({}),
  wait: z.boolean().describe('Waits until everything is ready.').default(true),
  atomic: z.boolean().describe('Undoes the upgrade when it fails.').default(false),
  timeout: goDuration.describe('How long to wait for each thing, such as 90s or 5m.').default('5m'),
  dryRun: z
    .enum(['client', 'server'])
    .describe('Changes nothing; server also asks the cluster whether it would take it.')
    .optional(),
  dependencyUpdate: z.boolean().describe("Fetches the chart's dependencies first.").default(false),
  historyMax: z.int().min(0).describe('How many revisions to keep; 0 for all. Default: 10.').optional(),
  description: z.string().min(1).describe("Text for the release's history.").optional(),
  kubeContext: z.string().min(1).describe('Context of the kubeconfig.').optional(),
  kubeconfigCredentialsId: z
    .string()
    .min(1)
    .describe("Id of the secret file with the kubeconfig. Default: the agent's own, or its service account.")
    .optional(),
  flags: z
    .array(z.string().min(1))
    .describe('Further flags of helm upgrade, each as --flag=value.')
    .default([]),
})

/**
 * Installs a helm chart, or upgrades the release when it is there (`helm upgrade --install`).
 *
 * `values` reach the chart as they are, with their types, on helm's standard input: nothing of them is in the log, on the
 * command line or in a file. The agent, or the container around the call, needs helm 3.13 or newer.
 * @throws when a file is missing, or when helm ends with another status than 0
 * @example
 * helmDeploy({ release: 'app', chart: './chart', namespace: 'prod', values: { image: { tag: env.GIT_COMMIT } }, atomic: true })
 */
export const helmDeploy = defineStep(
  {
    name: 'helmDeploy',
    summary: 'Installs a helm chart, or upgrades the release when it is there.',
    params: parameters,
    example:
      "helmDeploy({ release: 'app', chart: './chart', namespace: 'prod', values: { image: { tag: '1.0' } }, atomic: true })",
  },
  (options) => {
    const { release, chart, repository, repositoryCredentialsId, valuesFiles, values } = options
    if (repositoryCredentialsId !== undefined && repository === undefined && !chart.startsWith('oci://')) {
      error('helmDeploy: repositoryCredentialsId needs repository or an oci:// chart.')
    }
    if (repository !== undefined && chart.startsWith('oci://')) {
      error('helmDeploy: an oci:// chart says where it is; leave repository out.')
    }
    if (chart.startsWith('.') && !fileExists(chart)) error(`helmDeploy: there is no chart ${chart}.`)
    for (const file of valuesFiles) {
      if (isInWorkspace(file) && !fileExists(file)) error(`helmDeploy: there is no values file ${file}.`)
    }

    const words = upgradeWords(options)
    const inline: JsonValue = values
    const login = loginOf(options)
    const address = repository ?? chart.replace('oci://', '').replace(/\/.*/, '')
    const status = withKubeconfig(options.kubeconfigCredentialsId, () =>
      withPassword(repositoryCredentialsId, () =>
        // The values and the password are not for the log; the login lasts as long as the script.
        sh({
          label: `helm upgrade ${release}`,
          returnStatus: true,
          script: shell`
            set +x
            login=${login}
            address=${address}
            if [ -n "$login" ]; then
              work=$(mktemp -d)
              trap 'rm -rf "$work"' EXIT
              export HELM_REGISTRY_CONFIG="$work/registry.json"
              export HELM_REPOSITORY_CONFIG="$work/repositories.yaml" HELM_REPOSITORY_CACHE="$work/cache"
            fi
            if [ "$login" = registry ]; then
              printf '%s' "$HELM_PASSWORD" | helm registry login --username="$HELM_USERNAME" --password-stdin -- "$address"
            elif [ "$login" = repository ]; then
              printf '%s' "$HELM_PASSWORD" | helm repo add --username="$HELM_USERNAME" --password-stdin -- jenkins "$address"
            fi
            printf '%s' ${JSON.stringify(inline)} | helm ${words}
          `,
        }),
      ),
    )
    requireSuccess('helmDeploy', 'helm', `deploy ${release}`, status)
  },
)

type Options = z.output<typeof parameters>

/** Where helm logs in before: nowhere, at the registry of the chart, or at its repository. */
function loginOf({ repository, repositoryCredentialsId }: Options): string {
  if (repositoryCredentialsId === undefined) return ''
  return repository === undefined ? 'registry' : 'repository'
}

function withPassword<Result>(credentialsId: string | undefined, body: () => Result): Result {
  if (credentialsId === undefined) return body()
  return withCredentials(
    [
      bindings.usernamePassword({
        credentialsId,
        usernameVariable: 'HELM_USERNAME',
        passwordVariable: 'HELM_PASSWORD',
      }),
    ],
    body,
  )
}

/** The arguments of helm; the names stand behind `--`, where none is taken for a flag. */
function upgradeWords(options: Options): string[] {
  const { repository, version, namespace, dryRun, historyMax, description, kubeContext } = options
  const isKnown = options.repositoryCredentialsId !== undefined && repository !== undefined
  const words = ['upgrade', '--install', `--timeout=${options.timeout}`]
  if (repository !== undefined && !isKnown) words.push(`--repo=${repository}`)
  if (version !== undefined) words.push(`--version=${version}`)
  if (namespace !== undefined) words.push(`--namespace=${namespace}`)
  if (options.createNamespace) words.push('--create-namespace')
  if (options.wait) words.push('--wait')
  if (options.atomic) words.push('--atomic')
  if (options.dependencyUpdate) words.push('--dependency-update')
  if (dryRun !== undefined) words.push(`--dry-run=${dryRun}`)
  if (historyMax !== undefined) words.push(`--history-max=${historyMax}`)
  if (description !== undefined) words.push(`--description=${description}`)
  if (kubeContext !== undefined) words.push(`--kube-context=${kubeContext}`)
  for (const file of options.valuesFiles) words.push(`--values=${csvField(file)}`)
  words.push('--values=-', ...options.flags, '--', options.release)
  words.push(isKnown ? `jenkins/${options.chart}` : options.chart)
  return words
}
