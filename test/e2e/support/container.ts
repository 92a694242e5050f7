import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { busybox, linkApplets } from './base-image.ts'
import type { PlayedContainer } from './played-pod.ts'

/** How this machine plays a container of a pod. */
export interface Container {
  /** What the image and the pod set. */
  readonly env: Readonly<Record<string, string>>
  /** The command that runs a command inside, in a folder. */
  readonly enter: (words: readonly string[], folder: string) => readonly string[]
}

/** What a container without an image of its own has. */
export interface HostPrograms {
  /** Programs that note how they are called before they run, by name: the path, and words that this machine adds behind. */
  readonly noted: Readonly<Record<string, readonly string[]>>
  /** Others that the image has. */
  readonly others?: readonly string[]
  /** Whether the image has the programs of a whole Linux, or busybox alone. */
  readonly system: 'debian' | 'busybox'
  readonly env?: Readonly<Record<string, string>>
}

/** Plays a container with programs and files of this machine, where the pod's volumes are folders of the agent. */
export function hostContainer(played: PlayedContainer, folder: string, programs: HostPrograms): Container {
  const bin = join(folder, 'bin', played.name)
  mkdirSync(bin, { recursive: true })
  for (const [name, words] of Object.entries(programs.noted)) {
    writeNotingProgram(join(bin, name), words, folder)
  }
  for (const program of programs.others ?? []) symlinkSync(program, join(bin, basename(program)))
  const isBusybox = programs.system === 'busybox'
  if (isBusybox) linkApplets(bin, busybox)
  const path = isBusybox ? bin : `${bin}:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`
  return {
    env: { PATH: path, ...played.env, ...programs.env },
    enter: ([program = '', ...words]) => [isBusybox ? join(bin, program) : program, ...words],
  }
}

/** Files in which programs note how they were called. */
export const notes = { arguments: 'logs/arguments', environment: 'logs/environment' } as const

function writeNotingProgram(path: string, [program, ...added]: readonly string[], folder: string): void {
  const script = `#!/bin/sh
printf '%s\\n' "$0" "$@" >> '${join(folder, notes.arguments)}'
/usr/bin/env >> '${join(folder, notes.environment)}'
exec ${program} "$@" ${added.map((word) => `'${word}'`).join(' ')}
`
  writeFileSync(path, script)
  chmodSync(path, 0o755)
}
