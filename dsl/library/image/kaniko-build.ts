import { defineStep, error, pwd, sh, shell } from 'jenkins-ts'
import { absolute, type BuiltImage, builtImage, inContainer } from './built-image.ts'
import { executorWords } from './kaniko-command.ts'
import { kanikoParameters } from './kaniko-parameters.ts'
import { withRegistryLogins } from './registry-logins.ts'

/**
 * Builds an image from a Dockerfile with kaniko, without a docker daemon, in a container of the agent's pod, and pushes it.
 *
 * The container needs an image of the executor that has a shell (its tag ends in `-debug`), and the credentials of the
 * registry as `/kaniko/.docker/config.json`. Build each image in a container of its own, or with `cleanup`: kaniko unpacks
 * the image over the container, so that a second build would find the files of the first.
 * @returns the digest of the image, and the pushed image by its digest
 * @throws when the build fails, when no destination is given, or when the container has built an image before
 * @example
 * const { digest } = kanikoBuild({ dockerfile: 'build/Dockerfile', destinations: ['registry.example.com/team/app:1.0'], cache: true })
 */
export const kanikoBuild = defineStep(
  {
    name: 'kanikoBuild',
    summary:
      'Builds an image from a Dockerfile with kaniko in a container of the pod, pushes it, and returns its digest. One image per container, unless cleanup is set.',
    params: kanikoParameters,
    example:
      "kanikoBuild({ dockerfile: 'build/Dockerfile', destinations: ['registry.example.com/team/app:1.0'], cache: true })",
  },
  (options): BuiltImage => {
    const { destinations, cache, cacheRepo, push, tarPath, executor, cleanup = false } = options
    if (destinations.length === 0 && push) {
      error('kanikoBuild: give destinations to push to, or push: false to build without pushing.')
    }
    if (cache === true && !push && cacheRepo === undefined) {
      error('kanikoBuild: without a push the cache has no destination to stand beside: give cacheRepo.')
    }

    const workspace = pwd()
    const words = executorWords(options, workspace)
    const archive = tarPath === undefined ? '' : absolute(tarPath, workspace)
    return inContainer(options, () => {
      const used = sh({
        label: 'Has this container built an image?',
        returnStatus: true,
        script: shell`
          mark="$(dirname ${executor})/.jenkins-built"
          test -e "$mark"
          test -s "$mark" || exit 2
        `,
      })
      if (used === 2) {
        error(
          `kanikoBuild: a build in the container ${options.container} has failed before, or has not ended yet, and its files are there. The log of that build says why it failed; to try again, take a new pod.`,
        )
      }
      if (used === 0) {
        error(
          `kanikoBuild: the container ${options.container} has built an image already, and its files are still there. Build each image in a container of its own, or set cleanup: true in every build.`,
        )
      }
      // The folder of the executor is never part of an image and outlives the build. Standard output is the digest alone.
      const output = withRegistryLogins(options, () =>
        sh({
          label: ['kaniko', ...destinations].join(' '),
          returnStdout: true,
          script: shell`
            archive=${archive}
            if [ -n "$archive" ]; then mkdir -p "$(dirname "$archive")"; fi
            cd "$(dirname ${executor})"
            # The executor copies the files of secrets there, and leaves the copies.
            secrets=\${KANIKO_DIR:-$PWD}/secrets
            if [ ! -e "$secrets" ]; then
              trap 'rm -rf "$secrets"' EXIT
              trap 'exit 1' HUP INT TERM
            fi
            rm -f .jenkins-digest
            : > .jenkins-built
            ${executor} --digest-file="$PWD/.jenkins-digest" ${words} >&2
            if [ ${cleanup} = true ]; then rm .jenkins-built; else echo built > .jenkins-built; fi
            cat .jenkins-digest
            rm .jenkins-digest
          `,
        }),
      )
      return builtImage(options, output.trim())
    })
  },
)
