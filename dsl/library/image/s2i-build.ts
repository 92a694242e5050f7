import { defineStep, error, pwd, sh, shell, type z } from 'jenkins-ts'
import { buildahBuild } from './buildah-build.ts'
import { buildkitBuild } from './buildkit-build.ts'
import { absolute, type BuiltImage, inContainer } from './built-image.ts'
import { cleanUp } from './clean-up.ts'
import { kanikoBuild } from './kaniko-build.ts'
import { isAddress, s2iWords } from './s2i-command.ts'
import { dockerfileOptions, ownOptions, s2iParameters } from './s2i-parameters.ts'
import { temporaryFolder } from './temporary-folder.ts'

/**
 * Builds an image from sources and a builder image, without a Dockerfile, and pushes it: s2i writes a Dockerfile, from which
 * kaniko, buildah or BuildKit builds the image, each in a container of the agent's pod.
 * @returns the digest of the image, and the pushed image by its digest
 * @throws when s2i writes no Dockerfile, and whatever the step throws that builds the image
 * @example
 * s2iBuild({
 *   builderImage: 'registry.example.com/team/go-builder:1.25',
 *   using: 'buildah',
 *   destinations: ['registry.example.com/team/app:1.0'],
 * })
 */
export const s2iBuild = defineStep(
  {
    name: 's2iBuild',
    summary:
      'Builds an image from sources and a builder image with s2i and another builder, pushes it, and returns its digest.',
    params: s2iParameters,
    example:
      "s2iBuild({ builderImage: 'registry.example.com/team/go-builder:1.25', using: 'buildah', destinations: ['registry.example.com/team/app:1.0'] })",
  },
  (options): BuiltImage => {
    const { context, ref, copy, environmentFile = '', s2iContainer, s2iShell, s2iProgram } = options
    const needless = dockerfileOptions.find((name) => name in options)
    if (needless !== undefined) {
      error(`s2iBuild: '${needless}' is for a Dockerfile of one's own, but here s2i writes it.`)
    }
    if (ref !== undefined && copy && !isAddress(context)) {
      error('s2iBuild: ref needs a repository: give its address as context, or copy: false.')
    }

    const workspace = pwd()
    const temporary = temporaryFolder()
    const s2i = { container: s2iContainer, shell: s2iShell }
    const folder = inContainer(s2i, () =>
      sh({
        label: 'Folder for the Dockerfile',
        returnStdout: true,
        script: shell`
          mkdir -p ${temporary}
          mktemp -d ${temporary}/s2i.XXXXXX
        `,
      }).trim(),
    )
    try {
      const sources = isAddress(context) ? workspace : absolute(context, workspace)
      const words = s2iWords(options, workspace, `${folder}/image/Dockerfile`)
      inContainer(s2i, () => {
        // s2i refuses a folder whose path begins its own, as WORKSPACE begins WORKSPACE@tmp: a link has another path.
        sh({
          label: `s2i build ${options.builderImage}`,
          script: shell`
            if [ ! -d ${sources} ]; then
              printf 'There is no folder %s.\\n' ${sources} >&2
              exit 1
            fi
            if [ -n ${environmentFile} ] && [ ! -r ${environmentFile} ]; then
              printf 'The file %s cannot be read.\\n' ${environmentFile} >&2
              exit 1
            fi
            umask 022
            mkdir ${folder}/image
            ln -s ${sources} ${folder}/sources
            cd ${folder}/sources
            ${s2iProgram} build ${words} >&2
            if [ ! -s ${folder}/image/Dockerfile ]; then
              echo 's2i has written no Dockerfile.' >&2
              exit 1
            fi
            chmod 755 ${folder}
            if [ "$(id -u)" = 0 ]; then
              chown -R "$(stat -c %u:%g ${workspace})" ${folder}/image || chmod -R a+rX ${folder}/image
            fi
          `,
        })
      })
      return buildWith(options, `${folder}/image`)
    } finally {
      cleanUp('The Dockerfile', () => {
        inContainer(s2i, () => {
          sh({ label: 'Remove the Dockerfile', script: shell`rm -rf ${folder}` })
        })
      })
    }
  },
)

/** Calls the step that builds the image, which checks its options, whoever wrote them. */
function buildWith(options: z.output<typeof s2iParameters>, context: string): BuiltImage {
  const passed: Record<string, unknown> = { context }
  for (const [name, value] of Object.entries(options)) {
    if (!ownOptions.includes(name)) passed[name] = value
  }
  switch (options.using) {
    case 'buildah':
      return buildahBuild(passed as Parameters<typeof buildahBuild>[0])
    case 'buildkit':
      return buildkitBuild(passed as Parameters<typeof buildkitBuild>[0])
    default:
      return kanikoBuild(passed as Parameters<typeof kanikoBuild>[0])
  }
}
