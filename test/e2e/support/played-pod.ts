import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Pod } from '../../../dsl/pod.ts'

/** A container of a pod with its volumes as folders of this machine. */
export interface PlayedContainer {
  readonly name: string
  /** What the pod sets; paths in volumes are those of the folders. */
  readonly env: Readonly<Record<string, string>>
  /** The words that the pod starts the container with; paths in volumes are those of the folders. */
  readonly args: readonly string[]
  /** Folder of this machine by the place where the container has it. */
  readonly mounts: Readonly<Record<string, string>>
}

/** What Secrets of the cluster hold: text by key, by the name of the Secret. */
export type Secrets = Readonly<Record<string, Readonly<Record<string, string>>>>

/** Makes the volumes of a pod as folders, and says what its containers see of them. */
export function playPod(
  pod: Pod,
  folder: string,
  secrets: Secrets = {},
): Readonly<Record<string, PlayedContainer>> {
  const volumes = new Map<string, string>()
  for (const volume of pod.spec?.volumes ?? []) {
    const place = join(folder, 'volumes', volume.name)
    volumes.set(volume.name, place)
    mkdirSync(place, { recursive: true })
    const { secretName = '', items = [] } = volume.secret ?? {}
    for (const { key, path } of items) writeSecret(join(place, path), secrets[secretName]?.[key])
  }
  const containers = (pod.spec?.containers ?? []).map((container): PlayedContainer => {
    const mounts = Object.fromEntries(
      (container.volumeMounts ?? []).map(({ name, mountPath }) => [mountPath, volumes.get(name) ?? '']),
    )
    const env = (container.env ?? []).map(({ name, value = '' }) => [name, mounted(value, mounts)])
    const args = (container.args ?? []).map((word) => mounted(String(word), mounts))
    return { name: container.name, env: Object.fromEntries(env), args, mounts }
  })
  return Object.fromEntries(containers.map((container) => [container.name, container]))
}

function writeSecret(file: string, text: string | undefined): void {
  if (text === undefined) throw new Error(`No Secret has what the pod wants as ${file}.`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** A text in which the places of volumes are the folders that play them. */
function mounted(text: string, mounts: Readonly<Record<string, string>>): string {
  const place = Object.keys(mounts).find((path) => text.includes(path))
  return place === undefined ? text : text.replace(place, mounts[place] ?? '')
}
