// What the end-to-end tests need from Debian, and how it gets there.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Package by program. */
const packages = {
  'docker-registry': 'docker-registry',
  buildah: 'buildah',
  skopeo: 'skopeo',
  docker: 'docker.io',
  dockerd: 'docker.io',
  runc: 'runc',
  containerd: 'containerd',
  htpasswd: 'apache2-utils',
  openssl: 'openssl',
  tar: 'tar',
  unshare: 'util-linux',
  javac: 'openjdk-17-jdk-headless',
  mvn: 'maven',
}

/** Debian keeps the daemons where only root looks. */
const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/sbin', '/usr/bin', '/bin']

/**
 * Installs what is missing when this runs as root.
 * @returns what somebody else has to do, or undefined when everything is there
 */
export function installPackages() {
  const missing = missingPackages()
  if (missing.length === 0) return undefined
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  const isRoot = process.getuid?.() === 0
  if (!isRoot) return `The end-to-end tests need more programs: sudo ${command}`
  if (spawnSync('apt-get', ['--version']).error)
    return `There is no apt-get here to install: ${missing.join(' ')}`
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: 'inherit', env })
    execFileSync('apt-get', command.split(' ').slice(1), { stdio: 'inherit', env })
  } catch {
    return `This failed: ${command}`
  }
  const still = missingPackages()
  return still.length === 0 ? undefined : `Still missing after their installation: ${still.join(' ')}`
}

function missingPackages() {
  const missing = Object.entries(packages).flatMap(([program, name]) => (find(program) ? [] : [name]))
  // The base image holds this one program, without any library.
  if (!isStatic(find('busybox'))) missing.push('busybox-static')
  return [...new Set(missing)]
}

function find(program) {
  return folders.map((folder) => `${folder}/${program}`).find((path) => existsSync(path))
}

function isStatic(program) {
  return program !== undefined && !readFileSync(program).includes('/ld-linux')
}
