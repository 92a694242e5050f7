// Ends and removes whatever a run of the end-to-end tests has left, however it ended.
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** Every process of a run has the run's folder in its environment or among its arguments; no other has. */
export async function endRun(folder) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    for (let turn = 0; turn < 20; turn += 1) {
      const left = processesOf(folder)
      if (left.length === 0) break
      if (turn === 0) for (const id of left) end(id, signal)
      await sleep(100)
    }
  }
  for (const mount of mountsIn(folder)) unmount(mount)
  rmSync(folder, { recursive: true, force: true })
}

function processesOf(folder) {
  return readdirSync('/proc').filter((id) => {
    if (!/^[0-9]+$/.test(id) || Number(id) === process.pid) return false
    return ['environ', 'cmdline'].some((file) => read(`/proc/${id}/${file}`).includes(folder))
  })
}

function end(id, signal) {
  try {
    process.kill(Number(id), signal)
  } catch {
    // It has ended by itself.
  }
}

/** The innermost first. */
function mountsIn(folder) {
  const paths = read('/proc/mounts')
    .split('\n')
    .map((line) => line.split(' ')[1]?.replaceAll(String.raw`\040`, ' '))
  return paths.filter((path) => path?.startsWith(`${folder}/`)).toReversed()
}

function unmount(path) {
  try {
    execFileSync('umount', ['-l', path])
  } catch {
    // Then its folder stays, and says so when it is removed.
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
