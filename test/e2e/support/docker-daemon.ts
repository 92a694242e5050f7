import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Service } from './program.ts'

/** What dockerd is told where it may change neither the network nor the firewall. */
export function quietFlags(folder: string): readonly string[] {
  const network = [
    '--iptables=false',
    '--ip6tables=false',
    '--bridge=none',
    '--ip-forward=false',
    '--ip-masq=false',
  ]
  const folders = [`--data-root=${join(folder, 'data')}`, `--exec-root=${join(folder, 'exec')}`]
  return [...network, ...folders, `--pidfile=${join(folder, 'docker.pid')}`]
}

/** Starts dockerd; @throws with its last words when it does not start here. */
export async function startDockerd(folder: string, words: readonly string[], host: string): Promise<Service> {
  mkdirSync(folder, { recursive: true })
  const service = new Service([...words, ...quietFlags(folder)], join(folder, 'dockerd.log'))
  await service.ready(() => isAnswering(host), 30)
  return service
}

function isAnswering(host: string): boolean {
  try {
    execFileSync('docker', ['--host', host, 'version'], { stdio: 'pipe' })
    return true
  } catch {
    return false
  }
}
