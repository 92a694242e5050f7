import { checkout, defineStep, error, gitExtensions, type GitSCMExtension, scm, scmGit, z } from 'jenkins-ts'

/** What was checked out. */
export interface GitRevision {
  /** Full id of the commit. */
  readonly commit: string | undefined
  /** Branch with its remote: `origin/main`. */
  readonly branch: string | undefined
  /** Address of the repository. */
  readonly url: string | undefined
}

/**
 * Checks out a git repository into the current folder: the one that the job is configured with, or the one at `url`.
 *
 * With `depth` only the newest commits of the one branch or tag are fetched, which is quick; submodules are then shallow
 * too.
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
    params: z.object({
      url: z
        .string()
        .min(1)
        .describe(
          "Address of the repository. Without it the job's own repository is checked out as configured.",
        )
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
      clean: z
        .boolean()
        .describe('Removes everything from the workspace that is not in the repository, before checking out.')
        .optional(),
      timeout: z
        .int()
        .min(1)
        .describe('Minutes that fetching may take, and checking out as well. Default: 10.')
        .optional(),
    }),
    example:
      "gitCheckout({ url: 'https://github.com/example/app', branch: 'main', credentialsId: 'github', depth: 1 })",
  },
  (options): GitRevision => {
    const { url, branch = 'main', credentialsId, depth, submodules, lfs, clean, timeout } = options
    if (url === undefined) {
      const others = Object.keys(options)
      if (others.length > 0) {
        error(
          `gitCheckout: ${others.join(', ')} can only be given together with url: without it the job's own repository is checked out as the job says.`,
        )
      }
      return revision(checkout(scm))
    }

    const remote: { url: string; credentialsId?: string; refspec?: string } = { url }
    if (credentialsId !== undefined) remote.credentialsId = credentialsId
    const extensions: GitSCMExtension[] = []
    if (clean === true) {
      extensions.push(gitExtensions.cleanBeforeCheckout({ deleteUntrackedNestedRepositories: true }))
    }

    const clone: {
      shallow?: boolean
      depth?: number
      noTags?: boolean
      honorRefspec?: boolean
      timeout?: number
    } = {}
    if (depth !== undefined) {
      if (/^[0-9a-f]{40}$/.test(branch)) {
        error(
          'gitCheckout: depth needs the name of a branch or tag, because servers give no single commit by its id.',
        )
      }
      remote.refspec = refspecOf(branch)
      clone.shallow = true
      clone.depth = depth
      clone.noTags = true
      clone.honorRefspec = true
    }
    if (timeout !== undefined) {
      clone.timeout = timeout
      extensions.push(gitExtensions.checkoutOption({ timeout }))
    }
    if (depth !== undefined || timeout !== undefined) extensions.push(gitExtensions.cloneOption(clone))

    if (submodules !== undefined && submodules !== false) {
      const submodule: {
        recursiveSubmodules: boolean
        parentCredentials: boolean
        shallow?: boolean
        depth?: number
        timeout?: number
      } = { recursiveSubmodules: submodules === 'recursive', parentCredentials: true }
      if (depth !== undefined) {
        submodule.shallow = true
        submodule.depth = depth
      }
      if (timeout !== undefined) submodule.timeout = timeout
      extensions.push(gitExtensions.submodule(submodule))
    }
    if (lfs === true) extensions.push(gitExtensions.lfs())

    return revision(
      checkout(scmGit({ branches: [{ name: branch }], extensions, userRemoteConfigs: [remote] })),
    )
  },
)

/** Names the one reference that a shallow clone fetches. */
function refspecOf(branch: string): string {
  if (branch.startsWith('refs/tags/')) return `+${branch}:${branch}`
  const name = branch.replace('refs/heads/', '')
  return `+refs/heads/${name}:refs/remotes/origin/${name}`
}

function revision(variables: Readonly<Record<string, string>>): GitRevision {
  return { commit: variables.GIT_COMMIT, branch: variables.GIT_BRANCH, url: variables.GIT_URL }
}
