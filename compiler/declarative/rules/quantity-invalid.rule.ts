import type { Rule } from '../context.ts'
import { containersOf, entriesOf, partOf, placeInPod, type PodPart, volumesOf } from '../pods.ts'

/** A number with a suffix of Kubernetes: `500m`, `1.5Gi`, `2e3`. */
const quantity = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[numkMGTPE]|[KMGTPE]i|[eE][+-]?\d+)?$/

/** Kubernetes refuses an amount that it cannot read. */
export const quantityInvalid: Rule = (report) => ({
  pod(pod) {
    const resources = containersOf(pod).flatMap((container) => {
      const part = partOf(container, 'resources')
      return ['requests', 'limits'].flatMap((name) => entriesOf(partOf(part, name)))
    })
    const sizes = volumesOf(pod).map((volume) => partOf(partOf(volume, 'emptyDir'), 'sizeLimit'))
    for (const part of [...resources, ...sizes]) {
      if (isQuantity(part)) continue
      report('quantity-invalid', placeInPod(pod, part.pointer), {
        quantity: String(part.value),
        of: part.pointer.split('/').at(-1) ?? '',
      })
    }
  },
})

function isQuantity({ value }: PodPart): boolean {
  if (value === undefined || typeof value === 'number') return true
  return typeof value === 'string' && quantity.test(value)
}
