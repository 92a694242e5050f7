import { container, defineStep, error, pwd, sh, shell } from 'jenkins-ts'
import { absolute, executorWords } from './kaniko-command.ts'
import { kanikoParameters } from './kaniko-parameters.ts'

/**
 * Builds an image from a Dockerfile with kaniko, without a docker daemon, in a container of the agent's pod, and pushes it.
 *
 * The container needs an image of the executor that has a shell (its tag ends in `-debug`), and the credentials of the
 * registry as `/kaniko/.docker/config.json`. Build each image in a container of its own, or with `cleanup`: kaniko unpacks
 * the image over the container, so that a second build would find the files of the first.
 * @returns the digest of the image: `sha256:…`
 * @throws when the build fails, when no destination is given, or when the container has built an image before
 * @example
 * const digest = kanikoBuild({ dockerfile: 'build/Dockerfile', destinations: ['registry.example.com/team/app:1.0'], cache: true })
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
  (options): string => {
    const { destinations, cache, cacheRepo, noPush, tarPath, executor, cleanup = false } = options
    if (destinations.length === 0 && noPush !== true) {
      error('kanikoBuild: give destinations to push to, or noPush: true to build without pushing.')
    }
    if (cache === true && noPush === true && cacheRepo === undefined) {
      error('kanikoBuild: with noPush the cache has no destination to stand beside: give cacheRepo.')
    }

    const workspace = pwd()
    const words = executorWords(options, workspace)
    const archive = tarPath === undefined ? '' : absolute(tarPath, workspace)
    return container({ name: options.container, shell: options.shell }, () => {
      const used = sh({
        label: 'Has this container built an image?',
        returnStatus: true,
        script: shell`test -e "$(dirname ${executor})/.jenkins-built"`,
      })
      if (used === 0) {
        error(
          `kanikoBuild: the container ${options.container} has built an image already, and its files are still there. Build each image in a container of its own, or set cleanup: true in every build.`,
        )
      }
      // The folder of the executor is never part of an image and outlives the build. Standard output is the digest alone.
      const digest = sh({
        label: `kaniko ${destinations.join(' ')}`.trim(),
        returnStdout: true,
        script: shell`
          executor=${executor}
          archive=${archive}
          if [ -n "$archive" ]; then mkdir -p "$(dirname "$archive")"; fi
          cd "$(dirname "$executor")"
          : > .jenkins-built
          "$executor" --digest-file="$PWD/.jenkins-digest" ${words} >&2
          if [ ${cleanup} = true ]; then rm .jenkins-built; fi
          cat .jenkins-digest
          rm .jenkins-digest
        `,
      })
      return digest.trim()
    })
  },
)
