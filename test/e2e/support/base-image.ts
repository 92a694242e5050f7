import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { arch } from 'node:process'
import { join } from 'node:path'

/** Debian's busybox-static is one program without libraries. */
export const busybox = ['/bin/busybox', '/usr/bin/busybox'].find(isProgram) ?? '/bin/busybox'

/** Makes a folder of links, one for each program that busybox is. */
export function linkApplets(folder: string, target: string): void {
  const names = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).trim().split('\n')
  for (const name of names) if (name !== 'busybox') symlinkSync(target, join(folder, name))
}

/**
 * Makes the image that the tests' images stand on, without any builder: busybox, its links, `/tmp`, and what `fill` adds.
 * @param folder gets an OCI layout with the one image `latest`
 * @returns the layout as skopeo names it
 */
export function makeBaseImage(
  folder: string,
  labels: Readonly<Record<string, string>> = {},
  fill: (root: string) => void = () => {},
): string {
  const root = join(folder, 'root')
  for (const name of ['bin', 'etc', 'tmp', 'root']) mkdirSync(join(root, name), { recursive: true })
  chmodSync(join(root, 'tmp'), 0o1777)
  copyFileSync(busybox, join(root, 'bin/busybox'))
  chmodSync(join(root, 'bin/busybox'), 0o755)
  linkApplets(join(root, 'bin'), '/bin/busybox')
  writeFileSync(join(root, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/sh\n')
  fill(root)
  return layoutOf(folder, root, labels)
}

function layoutOf(folder: string, root: string, labels: Readonly<Record<string, string>>): string {
  const layout = join(folder, 'layout')
  mkdirSync(join(layout, 'blobs/sha256'), { recursive: true })
  const layer = join(folder, 'layer.tar')
  execFileSync('tar', ['--numeric-owner', '--owner=0', '--group=0', '-C', root, '-cf', layer, '.'])
  const blob = (bytes: Uint8Array | string, mediaType: string) => {
    const hash = createHash('sha256').update(bytes).digest('hex')
    writeFileSync(join(layout, 'blobs/sha256', hash), bytes)
    return { mediaType, digest: `sha256:${hash}`, size: Buffer.byteLength(bytes) }
  }
  const type = 'application/vnd.oci.image'
  const files = blob(readFileSync(layer), `${type}.layer.v1.tar`)
  const configuration = {
    os: 'linux',
    architecture: arch === 'x64' ? 'amd64' : arch,
    created: '2020-01-01T00:00:00Z',
    config: { Env: ['PATH=/bin'], Cmd: ['/bin/sh'], Labels: labels },
    rootfs: { type: 'layers', diff_ids: [files.digest] },
    history: [{ created: '2020-01-01T00:00:00Z', created_by: 'base' }],
  }
  const config = blob(JSON.stringify(configuration), `${type}.config.v1+json`)
  const manifest = { schemaVersion: 2, mediaType: `${type}.manifest.v1+json`, config, layers: [files] }
  const entry = blob(JSON.stringify(manifest), `${type}.manifest.v1+json`)
  const annotations = { 'org.opencontainers.image.ref.name': 'latest' }
  writeFileSync(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}')
  const index = { schemaVersion: 2, manifests: [{ ...entry, annotations }] }
  writeFileSync(join(layout, 'index.json'), JSON.stringify(index))
  return `oci:${layout}:latest`
}

function isProgram(path: string): boolean {
  try {
    return readFileSync(path).length > 0
  } catch {
    return false
  }
}
