import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { leaksIn } from './leaks.ts'
import type { RegistryAccess } from './registry.ts'
import { copyImage } from './skopeo.ts'

interface Blob {
  readonly mediaType: string
  readonly digest: string
}

/** An image unpacked into a folder of its own. */
export class ImageContent {
  readonly #root: string

  /** @param place where skopeo finds it: `docker://HOST/NAME:TAG`, `docker-archive:FILE` */
  constructor(place: string, folder: string, access: Pick<RegistryAccess, 'account'> = {}) {
    const unpacked = mkdtempSync(join(folder, 'content-'))
    this.#root = join(unpacked, 'root')
    mkdirSync(this.#root)
    const layout = join(unpacked, 'layout')
    copyImage(place, `oci:${layout}:latest`, access)
    const [entry] = readJson<{ manifests: readonly Blob[] }>(join(layout, 'index.json')).manifests
    const file = ({ digest }: Blob) => join(layout, 'blobs', digest.replace(':', '/'))
    const { layers } = readJson<{ layers: readonly Blob[] }>(file(entry ?? { mediaType: '', digest: '' }))
    for (const layer of layers) this.#unpack(file(layer), layer.mediaType)
  }

  /** The tests' images take no files away. */
  #unpack(layer: string, mediaType: string): void {
    const compression = mediaType.endsWith('gzip') ? ['--gzip'] : []
    const form = mediaType.endsWith('zstd') ? ['--zstd'] : compression
    execFileSync('tar', [...form, '--numeric-owner', '-C', this.#root, '-xf', layer], { stdio: 'pipe' })
  }

  /** Text of a file in the image. */
  file(path: string): string {
    return readFileSync(join(this.#root, path), 'utf8')
  }

  /** Runs a program of the image over its files; gives what it writes. */
  run(...words: string[]): string {
    const { stdout, stderr, status } = spawnSync('chroot', [this.#root, ...words], {
      encoding: 'utf8',
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    })
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`)
    return stdout
  }

  /** The files that hold a secret. */
  leaks(secret: string): readonly string[] {
    return leaksIn(this.#root, [secret])
  }
}

function readJson<Content>(file: string): Content {
  const content: Content = JSON.parse(readFileSync(file, 'utf8'))
  return content
}
