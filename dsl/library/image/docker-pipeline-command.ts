import type { z } from 'jenkins-ts'
import { absolute } from './built-image.ts'
import type { dockerPipelineParameters } from './docker-pipeline-parameters.ts'

type Options = z.output<typeof dockerPipelineParameters>

/** The arguments of `docker.build` behind the image, one word for each flag and the folder last: `docker` quotes them. */
export function buildArguments(options: Options, workspace: string): string[] {
  const { context, dockerfile, target, network, cache } = options
  const words: string[] = []
  for (const destination of options.destinations) words.push(`--tag=${destination}`)
  if (dockerfile !== undefined) words.push(`--file=${absolute(dockerfile, workspace)}`)
  if (target !== undefined) words.push(`--target=${target}`)
  for (const platform of options.platforms) words.push(`--platform=${platform}`)
  if (network !== undefined) words.push(`--network=${network}`)
  if (options.pull) words.push('--pull')
  if (cache === false) words.push('--no-cache')
  for (const [name, value] of Object.entries(options.buildArgs)) words.push(`--build-arg=${name}=${value}`)
  for (const name of options.buildArgsFromEnvironment) words.push(`--build-arg=${name}`)
  for (const [name, value] of Object.entries(options.labels)) words.push(`--label=${name}=${value}`)
  for (const { id, src, env: variable } of options.secrets) {
    const file = src === undefined ? '' : `,src=${absolute(src, workspace)}`
    const name = variable === undefined ? '' : `,env=${variable}`
    words.push(`--secret=id=${id}${file}${name}`)
  }
  words.push(...options.flags, absolute(context, workspace))
  return words
}
