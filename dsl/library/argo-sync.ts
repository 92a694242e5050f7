import { bindings, defineStep, error, sh, shell, withCredentials, z } from 'jenkins-ts'
import { requireSuccess } from './cluster-programs.ts'

const parameters = z.object({
  application: z
    .string()
    .regex(
      /^([a-z0-9][-a-z0-9.]*\/)?[a-z0-9][-a-z0-9.]*$/,
      'must be the name of an application, or its namespace and name with / between',
    )
    .describe('Name of the application; namespace/name where it is not in the namespace of Argo CD.'),
  server: z
    .string()
    .min(1)
    .describe('Host and port of Argo CD. Default: what ARGOCD_SERVER or the configuration of the agent says.')
    .optional(),
  tokenCredentialsId: z
    .string()
    .min(1)
    .describe('Id of the secret text with a token of Argo CD. Default: how the agent is logged in.')
    .optional(),
  revision: z
    .string()
    .min(1)
    .describe("Commit, branch, tag or version of the chart. Default: the application's own.")
    .optional(),
  resources: z
    .array(
      z
        .string()
        .regex(/^[^:]*:[^:]+:[^:]+$/, 'must be GROUP:KIND:NAME, such as apps:Deployment:app or :Service:app'),
    )
    .describe('Syncs only these, each as GROUP:KIND:NAME.')
    .default([]),
  prune: z.boolean().describe('Deletes what the repository no longer holds.').default(false),
  force: z.boolean().describe('Deletes and creates what cannot be changed.').default(false),
  refresh: z
    .enum(['normal', 'hard'])
    .describe('Reads the repository again before; hard also makes the manifests anew.')
    .optional(),
  dryRun: z.boolean().describe('Changes nothing.').default(false),
  wait: z.boolean().describe('Waits until the application is healthy.').default(true),
  timeout: z.int().min(1).describe('Seconds that the sync may take, and the waiting as well.').default(300),
  grpcWeb: z
    .boolean()
    .describe('Speaks gRPC-web, for a proxy that does not let HTTP/2 through.')
    .default(false),
  plaintext: z.boolean().describe('Speaks without TLS.').default(false),
  insecure: z.boolean().describe("Does not check the server's certificate.").default(false),
  flags: z
    .array(z.string().min(1))
    .describe('Further flags of argocd app sync, each as --flag=value.')
    .default([]),
})

/**
 * Syncs an application of Argo CD, and waits until it is healthy.
 *
 * The token goes to `argocd` in its environment: it is neither in the log nor on the command line.
 * @throws when argocd ends with another status than 0: the sync failed, or the application is not healthy in time
 * @example
 * argoSync({ application: 'shop', server: 'argocd.example.com', tokenCredentialsId: 'argocd', prune: true })
 */
export const argoSync = defineStep(
  {
    name: 'argoSync',
    summary: 'Syncs an application of Argo CD, and waits until it is healthy.',
    params: parameters,
    example:
      "argoSync({ application: 'shop', server: 'argocd.example.com', tokenCredentialsId: 'argocd', prune: true })",
  },
  (options) => {
    const { application, tokenCredentialsId, refresh } = options
    if (options.plaintext && options.insecure) {
      error('argoSync: plaintext has no certificate to check; leave insecure out.')
    }
    withToken(tokenCredentialsId, () => {
      if (refresh !== undefined) {
        const again = refresh === 'hard' ? '--hard-refresh' : '--refresh'
        argocd(`refresh ${application}`, ['app', 'get', ...serverWords(options), again, '--', application])
      }
      argocd(`sync ${application}`, syncWords(options))
      if (options.wait && !options.dryRun) argocd(`see ${application} healthy`, waitWords(options))
    })
  },
)

type Options = z.output<typeof parameters>

function withToken(credentialsId: string | undefined, body: () => void): void {
  if (credentialsId === undefined) body()
  else withCredentials([bindings.string({ credentialsId, variable: 'ARGOCD_AUTH_TOKEN' })], body)
}

/** Runs argocd, and fails the build when it could not do `what`. */
function argocd(what: string, words: string[]): void {
  const status = sh({ label: `argocd: ${what}`, returnStatus: true, script: shell`argocd ${words}` })
  requireSuccess('argoSync', 'argocd', what, status)
}

/** How to reach Argo CD. */
function serverWords({ server, grpcWeb, plaintext, insecure }: Options): string[] {
  const words: string[] = []
  if (server !== undefined) words.push(`--server=${server}`)
  if (grpcWeb) words.push('--grpc-web')
  if (plaintext) words.push('--plaintext')
  if (insecure) words.push('--insecure')
  return words
}

function syncWords(options: Options): string[] {
  const words = ['app', 'sync', ...serverWords(options), `--timeout=${options.timeout}`]
  if (options.revision !== undefined) words.push(`--revision=${options.revision}`)
  for (const resource of options.resources) words.push(`--resource=${resource}`)
  if (options.prune) words.push('--prune')
  if (options.force) words.push('--force')
  if (options.dryRun) words.push('--dry-run')
  words.push(...options.flags, '--', options.application)
  return words
}

/** An application whose revision was chosen, or of which a part was synced, may stay out of sync with its own. */
function waitWords(options: Options): string[] {
  const isWhole = options.revision === undefined && options.resources.length === 0
  const words = ['app', 'wait', ...serverWords(options), `--timeout=${options.timeout}`]
  if (isWhole) words.push('--sync')
  words.push('--health', '--operation')
  for (const resource of options.resources) words.push(`--resource=${resource}`)
  words.push('--', options.application)
  return words
}
