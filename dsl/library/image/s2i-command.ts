import type { z } from 'jenkins-ts'
import { absolute } from './built-image.ts'
import type { s2iParameters } from './s2i-parameters.ts'

type Options = z.output<typeof s2iParameters>

/** Options with one value, with the flag for each. */
const valueFlags = [
  ['contextDir', 'context-dir'],
  ['ref', 'ref'],
  ['exclude', 'exclude'],
  ['scriptsUrl', 'scripts-url'],
  ['imageScriptsUrl', 'image-scripts-url'],
  ['assembleUser', 'assemble-user'],
  ['allowedUids', 'allowed-uids'],
  ['loglevel', 'loglevel'],
] as const

/** True when the sources are to be cloned from elsewhere. */
export function isAddress(context: string): boolean {
  return context.includes('://')
}

/**
 * The command line of s2i behind `s2i build`, one word for each flag. A folder is called `.`: s2i would read `#` and `?` in
 * its path as parts of an address, and writes the name that it is given into a label.
 * @param dockerfile where the Dockerfile goes; the sources go into the same folder
 */
export function s2iWords(options: Options, workspace: string, dockerfile: string): string[] {
  const { context, copy, env: variables, environmentFile, s2iFlags, builderImage } = options
  const words = [`--as-dockerfile=${dockerfile}`]
  if (copy && !isAddress(context)) words.push('--copy')
  for (const [option, flag] of valueFlags) {
    const value = options[option]
    if (value !== undefined) words.push(`--${flag}=${value}`)
  }
  if (environmentFile !== undefined) words.push(`--environment-file=${absolute(environmentFile, workspace)}`)
  for (const [name, value] of Object.entries(variables)) words.push(`--env=${name}=${value}`)
  words.push(...s2iFlags)
  words.push(isAddress(context) ? context : '.', builderImage)
  return words
}
