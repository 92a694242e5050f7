import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder of the test's own, removed when the tests of its file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'library-'))
  folders.push(folder)
  return folder
}

/** Writes a program in POSIX shell. */
export function writeProgram(path: string, body: string): void {
  writeFileSync(path, `#!/bin/sh\n${body}`)
  chmodSync(path, 0o755)
}

/** The lines of a program that notes its arguments, each ended by NUL, in `FILE`. */
export function notesArguments(file: string): string {
  return `printf '%s\\0' "$@" > '${file}'\n`
}

/** What `notesArguments` noted. */
export function notedArguments(file: string): string[] {
  return readFileSync(file, 'utf8').split('\0').slice(0, -1)
}

interface ShellRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a script as the `sh` step does. */
export function runScript(
  script: string,
  {
    folder,
    env = {},
    path = '',
    shell = ['sh'],
  }: { folder: string; env?: Record<string, string>; path?: string; shell?: readonly string[] },
): ShellRun {
  const [program = '', ...flags] = shell
  const file = join(temporaryFolder(), 'script.sh')
  writeFileSync(file, script)
  const { status, stdout, stderr } = spawnSync(program, [...flags, '-xe', file], {
    cwd: folder,
    env: { PATH: `${path}:/usr/bin:/bin`, HOME: '/nowhere', ...env },
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
