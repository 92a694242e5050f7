import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Container, hostContainer } from './container.ts'
import type { PlayedContainer } from './played-pod.ts'

/** Plays the container of buildah, whose image is a whole Linux. */
export function buildahContainer(played: PlayedContainer, folder: string): Container {
  const env = { CONTAINERS_STORAGE_CONF: storageIn(folder) }
  return hostContainer(played, folder, { noted: { buildah: ['/usr/bin/buildah'] }, system: 'debian', env })
}

/** The container would have storage of its own. */
function storageIn(folder: string): string {
  const storage = join(folder, 'storage')
  mkdirSync(storage)
  const file = join(storage, 'storage.conf')
  const places = `graphroot = "${storage}/graph"\nrunroot = "${storage}/run"\n`
  writeFileSync(file, `[storage]\ndriver = "vfs"\n${places}`)
  return file
}
