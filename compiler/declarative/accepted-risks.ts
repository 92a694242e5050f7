import { acceptedRiskKey } from '../../dsl/image/accepted-risk.ts'
import type { PodModel } from '../../dsl/model/pod.ts'
import { containersOf, nameOf, partOf, partsOf, type PodPart } from './pods.ts'

/** The containers of a pod that may have the rights of the machine: an annotation of the pod says why. */
export function acceptedContainers(pod: PodModel): ReadonlySet<string> {
  const metadata = partOf({ value: pod.document, pointer: '' }, 'metadata')
  const entries = Object.entries(Object(partOf(metadata, 'annotations').value) as object)
  const accepted = entries.filter(
    ([key, reason]) => key.startsWith(acceptedRiskKey) && typeof reason === 'string' && reason.trim() !== '',
  )
  return new Set(accepted.map(([key]) => key.slice(acceptedRiskKey.length)))
}

/** True for a volume that only containers mount whose risk is accepted. */
export function isAcceptedVolume(pod: PodModel, volume: PodPart): boolean {
  const name = nameOf(volume)
  const users = containersOf(pod).filter((container) =>
    partsOf(container, 'volumeMounts').some((mount) => nameOf(mount) === name),
  )
  const accepted = acceptedContainers(pod)
  return users.length > 0 && users.every((container) => accepted.has(nameOf(container)))
}
