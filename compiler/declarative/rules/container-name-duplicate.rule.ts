import type { Rule } from '../context.ts'
import { containersOf, partOf, placeInPod, textOf, volumesOf } from '../pods.ts'

/** Kubernetes refuses two containers, or two volumes, of one name. */
export const containerNameDuplicate: Rule = (report) => ({
  pod(pod) {
    for (const [of, parts] of [
      ['containers', containersOf(pod)],
      ['volumes', volumesOf(pod)],
    ] as const) {
      const seen = new Set<string>()
      for (const part of parts) {
        const name = partOf(part, 'name')
        const text = textOf(name)
        if (text === undefined) continue
        if (seen.has(text))
          report('container-name-duplicate', placeInPod(pod, name.pointer), { name: text, of })
        seen.add(text)
      }
    }
  },
})
