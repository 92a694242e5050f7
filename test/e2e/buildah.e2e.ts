import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { testBuilder } from './support/builder-tests.ts'
import { hostContainer } from './support/container.ts'
import { whyNot } from './support/probe.ts'

testBuilder(
  'buildah',
  (played, folder) => {
    const containers = Object.values(played).map((container) => {
      const env = { CONTAINERS_STORAGE_CONF: storageIn(folder) }
      const programs = { noted: { '/usr/bin/buildah': [] }, system: 'debian', env } as const
      return [container.name, hostContainer(container, folder, programs)] as const
    })
    return Object.fromEntries(containers)
  },
  whyNot('unshare', '-m', 'true'),
)

/** Where the container would have storage of its own. */
function storageIn(folder: string): string {
  const storage = join(folder, 'storage')
  mkdirSync(storage)
  const file = join(storage, 'storage.conf')
  const places = `graphroot = "${storage}/graph"\nrunroot = "${storage}/run"\n`
  writeFileSync(file, `[storage]\ndriver = "vfs"\n${places}`)
  return file
}
