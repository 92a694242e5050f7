import { chmodSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { busybox, linkApplets } from './base-image.ts'
import type { Container } from './container.ts'
import type { PlayedContainer } from './played-pod.ts'

/** What the image of kaniko's executor sets; a build unpacks its base image over all that is there. */
const kanikoImage = {
  HOME: '/root',
  USER: 'root',
  PATH: '/usr/local/bin:/kaniko:/busybox',
  SSL_CERT_DIR: '/kaniko/ssl/certs',
  DOCKER_CONFIG: '/kaniko/.docker/',
  TMPDIR: '/tmp',
}

/**
 * Plays the container of kaniko: a root folder of its own with the executor and busybox, entered anew by each script with
 * mounts that nobody else sees.
 */
export function kanikoContainer(played: PlayedContainer, folder: string, executor: string): Container {
  const root = join(folder, 'root')
  for (const name of [
    'kaniko/.docker',
    'kaniko/ssl/certs',
    'busybox',
    'bin',
    'etc',
    'root',
    'tmp',
    'proc',
    'dev',
  ]) {
    mkdirSync(join(root, name), { recursive: true })
  }
  copyFileSync(executor, join(root, 'kaniko/executor'))
  chmodSync(join(root, 'kaniko/executor'), 0o755)
  copyFileSync(busybox, join(root, 'busybox/busybox'))
  chmodSync(join(root, 'busybox/busybox'), 0o755)
  linkApplets(join(root, 'busybox'), '/busybox/busybox')
  symlinkSync('/busybox/sh', join(root, 'bin/sh'))
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n')
  writeFileSync(join(root, 'etc/nsswitch.conf'), 'hosts: files dns\n')
  // What tells the executor that it is in a container.
  writeFileSync(join(root, '.dockerenv'), '')
  const workspaces = join(folder, 'workspace')
  const binds = {
    '/busybox': join(root, 'busybox'),
    // The agent and the containers of its pod see the workspaces at one path.
    [workspaces]: workspaces,
    ...played.mounts,
  }
  for (const place of Object.keys(binds)) mkdirSync(join(root, place), { recursive: true })
  const script = join(folder, 'enter.sh')
  writeFileSync(script, enterScript(root, binds))
  return {
    env: { ...kanikoImage, ...played.env },
    enter: (words, place) => [
      '/usr/bin/unshare',
      '-m',
      '-p',
      '-f',
      '--kill-child',
      '/bin/sh',
      script,
      place,
      ...words,
    ],
  }
}

/** The program of this machine that makes the mounts and goes inside. */
function enterScript(root: string, binds: Readonly<Record<string, string>>): string {
  const devices = ['null', 'zero', 'full', 'random', 'urandom'].map((name) => `/dev/${name}`)
  const mounts = Object.entries(binds).map(([place, source]) => `mount --bind '${source}' '${root}${place}'`)
  const nodes = devices.map((device) => `: > '${root}${device}'; mount --bind ${device} '${root}${device}'`)
  return `set -e
PATH=/usr/sbin:/usr/bin:/sbin:/bin
mount --make-rprivate /
mount -t tmpfs tmpfs '${root}/dev'
mount -t proc proc '${root}/proc'
${[...nodes, ...mounts].join('\n')}
exec chroot '${root}' /busybox/sh -c '
  PATH=${kanikoImage.PATH}
  cd "$1"
  shift
  exec "$@"
' sh "$@"
`
}
