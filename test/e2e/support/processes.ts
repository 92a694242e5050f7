import { readFileSync, readdirSync } from 'node:fs'

/** The command lines of processes that have a folder in their environment or among their arguments. */
export function processesOf(folder: string): readonly string[] {
  const ids = readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name) && name !== String(process.pid))
  return ids.flatMap((id) => {
    const command = read(`/proc/${id}/cmdline`)
    const isOne = command.includes(folder) || read(`/proc/${id}/environ`).includes(folder)
    // What has ended and waits to be noticed has no command line.
    return isOne && command !== '' ? [command.replaceAll('\0', ' ')] : []
  })
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
