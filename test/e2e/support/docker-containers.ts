import { existsSync } from 'node:fs'
import { type Container, hostContainer } from './container.ts'
import type { PlayedContainer } from './played-pod.ts'

/** What dockerd calls by name, and what Debian's busybox lacks of those of Docker's image. */
const helpers = [
  'containerd',
  'containerd-shim-runc-v2',
  'ctr',
  'runc',
  'docker-init',
  'docker-proxy',
  'nohup',
]

/**
 * Plays containers whose images are Docker's own: docker, busybox, and nothing else.
 * @param env what they find besides what the pod sets
 * @param engineFlags what an engine in them is told besides; without it they have none
 */
export function dockerContainers(
  played: Readonly<Record<string, PlayedContainer>>,
  folder: string,
  env: Readonly<Record<string, string>>,
  engineFlags?: readonly string[],
): Readonly<Record<string, Container>> {
  const noted = {
    docker: ['/usr/bin/docker'],
    ...(engineFlags && { dockerd: ['/usr/sbin/dockerd', ...engineFlags] }),
  }
  const others = engineFlags === undefined ? [] : helpers.flatMap(programNamed)
  const containers = Object.values(played).map((container) => {
    const system = 'busybox' as const
    return [container.name, hostContainer(container, folder, { noted, others, system, env })] as const
  })
  return Object.fromEntries(containers)
}

function programNamed(name: string): string[] {
  const path = ['/usr/bin', '/usr/sbin'].map((folder) => `${folder}/${name}`).find((file) => existsSync(file))
  return path === undefined ? [] : [path]
}
