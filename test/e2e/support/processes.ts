import { readFileSync, readdirSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'

/** The command lines of processes that have a folder in their environment or among their arguments. */
function processesOf(folder: string): readonly string[] {
  const ids = readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name) && name !== String(process.pid))
  return ids.flatMap((id) => {
    const command = read(`/proc/${id}/cmdline`)
    const isOne = command.includes(folder) || read(`/proc/${id}/environ`).includes(folder)
    // What has ended and waits to be noticed has no command line.
    return isOne && command !== '' ? [command.replaceAll('\0', ' ')] : []
  })
}

/** The same, after a moment: the watcher of busybox's `timeout` ends a second after its program. */
export async function remainingProcesses(folder: string): Promise<readonly string[]> {
  const end = Date.now() + 5000
  while (processesOf(folder).length > 0 && Date.now() < end) await setTimeout(200)
  return processesOf(folder)
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
