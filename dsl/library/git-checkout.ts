import {
  checkout,
  defineStep,
  error,
  gitExtensions,
  type GitSCMExtension,
  scm,
  scmGit,
  type UserRemoteConfig,
  z,
} from 'jenkins-ts'

/** What was checked out. */
export interface GitRevision {
  /** Full id of the commit. */
  readonly commit: string | undefined
  /** Branch with its remote: `origin/main`. */
  readonly branch: string | undefined
  /** Address of the repository. */
  readonly url: string | undefined
}

const parameters = z.object({
  url: z
    .string()
    .min(1)
    .describe("Address of the repository. Without it the job's own repository is checked out as configured.")
    .optional(),
  branch: z
    .string()
    .min(1)
    .describe(
      'What to check out: a branch such as main, a tag as refs/tags/v1.0, or the full id of a commit. Default: main.',
    )
    .optional(),
  credentialsId: z
    .string()
    .min(1)
    .describe('Id of the credentials for the repository and its submodules.')
    .optional(),
  depth: z
    .int()
    .min(1)
    .describe('Fetches only so many of the newest commits, and no tags. Not for the id of a commit.')
    .optional(),
  submodules: z
    .union([z.boolean(), z.literal('recursive')])
    .describe("Checks out submodules; 'recursive' does so for submodules of submodules too.")
    .optional(),
  lfs: z.boolean().describe('Fetches the files that git LFS keeps; the agent needs git-lfs.').optional(),
  sparse: z
    .array(z.string().regex(/^[^\r\n]+$/, 'must be one line'))
    .min(1)
    .describe('Checks out only these folders and files, given as git sparse-checkout takes them.')
    .optional(),
  clean: z
    .boolean()
    .describe('Removes everything from the workspace that is not in the repository, before checking out.')
    .optional(),
  timeout: z
    .int()
    .min(1)
    .describe('Minutes that fetching may take, and checking out as well. Default: 10.')
    .optional(),
})

/**
 * Checks out a git repository into the current folder: the one that the job is configured with, or the one at `url`.
 *
 * With `depth` only the newest commits of the one branch or tag are fetched, which is quick; submodules are then shallow
 * too. With `sparse` only some folders are written into the workspace.
 * @returns the commit, the branch and the address
 * @throws when an option other than `url` is given without it, or when `depth` is combined with the id of a commit
 * @example
 * gitCheckout()
 * const { commit } = gitCheckout({ url: 'https://github.com/example/app', branch: 'main', credentialsId: 'github', depth: 1 })
 */
export const gitCheckout = defineStep(
  {
    name: 'gitCheckout',
    summary:
      "Checks out a git repository: the job's own, or the one at url. Returns its commit, branch and url.",
    params: parameters,
    example:
      "gitCheckout({ url: 'https://github.com/example/app', branch: 'main', credentialsId: 'github', depth: 1 })",
  },
  (options): GitRevision => {
    const { url, branch = 'main', credentialsId, depth } = options
    if (url === undefined) {
      const others = Object.keys(options)
      if (others.length > 0) {
        error(
          `gitCheckout: ${others.join(', ')} can only be given together with url: without it the job's own repository is checked out as the job says.`,
        )
      }
      return revisionOf(checkout(scm))
    }
    if (depth !== undefined && /^[0-9a-f]{40}$/.test(branch)) {
      error(
        'gitCheckout: depth needs the name of a branch or tag, because not every server gives a single commit by its id.',
      )
    }

    const remote: Changeable<UserRemoteConfig> = { url: literal(url) }
    if (credentialsId !== undefined) remote.credentialsId = credentialsId
    if (depth !== undefined) remote.refspec = literal(refspecOf(branch))
    return revisionOf(
      checkout(
        scmGit({
          branches: [{ name: literal(branch) }],
          extensions: extensionsFor(options),
          userRemoteConfigs: [remote],
        }),
      ),
    )
  },
)

type Options = z.output<typeof parameters>
type Changeable<Fields> = { -readonly [Name in keyof Fields]: Fields[Name] }

/** What the checkout does besides, in the order in which git does it. */
function extensionsFor(options: Options): GitSCMExtension[] {
  const { depth } = options
  const minutes = options.timeout
  const extensions: GitSCMExtension[] = []
  if (options.clean === true) {
    extensions.push(gitExtensions.cleanBeforeCheckout({ deleteUntrackedNestedRepositories: true }))
  }
  if (depth !== undefined || minutes !== undefined) {
    const cloning: Changeable<Parameters<typeof gitExtensions.cloneOption>[0]> = {}
    if (depth !== undefined) {
      cloning.shallow = true
      cloning.depth = depth
      cloning.noTags = true
      cloning.honorRefspec = true
    }
    if (minutes !== undefined) cloning.timeout = minutes
    extensions.push(gitExtensions.cloneOption(cloning))
  }
  if (minutes !== undefined) extensions.push(gitExtensions.checkoutOption({ timeout: minutes }))
  if (options.sparse !== undefined) {
    const paths = options.sparse.map((path) => ({ path: literal(path) }))
    extensions.push(gitExtensions.sparseCheckout({ sparseCheckoutPaths: paths }))
  }
  if (options.submodules !== undefined && options.submodules !== false) {
    const nested: Changeable<Parameters<typeof gitExtensions.submodule>[0]> = {
      recursiveSubmodules: options.submodules === 'recursive',
      parentCredentials: true,
    }
    if (depth !== undefined) {
      nested.shallow = true
      nested.depth = depth
    }
    if (minutes !== undefined) nested.timeout = minutes
    extensions.push(gitExtensions.submodule(nested))
  }
  if (options.lfs === true) extensions.push(gitExtensions.lfs())
  return extensions
}

/** Text into which the git plugin puts no variables. */
function literal(text: string): string {
  return text.split('$').join('$$')
}

/** Names the one reference that a shallow clone fetches. */
function refspecOf(branch: string): string {
  if (branch.startsWith('refs/tags/')) return `+${branch}:${branch}`
  const name = branch.replace(/^refs\/heads\//, '')
  return `+refs/heads/${name}:refs/remotes/origin/${name}`
}

function revisionOf(variables: Readonly<Record<string, string>>): GitRevision {
  return { commit: variables.GIT_COMMIT, branch: variables.GIT_BRANCH, url: variables.GIT_URL }
}
