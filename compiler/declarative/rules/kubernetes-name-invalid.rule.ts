import type { Rule } from '../context.ts'
import { containersOf, partOf, partsOf, placeInPod, type PodPart, textOf, volumesOf } from '../pods.ts'
import type { PodModel } from '../../../dsl/model/pod.ts'

/** The form of the names of containers and volumes (RFC 1123 label). */
const label = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/
const longest = 63
/** The form of a port's name, which also needs a letter (RFC 6335). */
const service = /^(?=.*[a-z])(?!.*--)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/
const longestService = 15

/** Kubernetes refuses a pod with other names. */
export const kubernetesNameInvalid: Rule = (report) => ({
  pod(pod) {
    for (const { of, name, form, most } of namesIn(pod)) {
      const text = textOf(name)
      if (text === undefined || (form.test(text) && text.length <= most)) continue
      report('kubernetes-name-invalid', placeInPod(pod, name.pointer), { name: text, of, longest: most })
    }
  },
})

interface NamedPart {
  readonly of: string
  readonly name: PodPart
  readonly form: RegExp
  readonly most: number
}

function named(of: string, parts: readonly PodPart[], form = label, most = longest): readonly NamedPart[] {
  return parts.map((part) => ({ of, name: partOf(part, 'name'), form, most }))
}

function namesIn(pod: PodModel): readonly NamedPart[] {
  const containers = containersOf(pod)
  return [
    ...named('container', containers),
    ...named('volume', volumesOf(pod)),
    ...named(
      'port',
      containers.flatMap((container) => partsOf(container, 'ports')),
      service,
      longestService,
    ),
  ]
}
