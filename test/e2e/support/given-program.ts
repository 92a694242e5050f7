import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** A program that Debian does not have: the one that a variable of the environment names. */
export interface GivenProgram {
  readonly path: string
  /** Why there is none, or undefined. */
  readonly missing: string | undefined
}

export function givenProgram(variable: string): GivenProgram {
  const path = process.env[variable] ?? ''
  if (path === '') return { path, missing: `${variable} is not set` }
  return { path, missing: existsSync(path) ? undefined : `${variable} names ${path}, which does not exist` }
}

/** Whether the help of kaniko's executor has a flag: its versions differ. */
export function hasFlag(program: GivenProgram, flag: string): boolean {
  if (program.missing !== undefined) return false
  const { stdout, stderr } = spawnSync(program.path, ['--help'], { encoding: 'utf8' })
  return `${stdout}${stderr}`.includes(`--${flag} `)
}
