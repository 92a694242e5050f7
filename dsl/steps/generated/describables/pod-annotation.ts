// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `podAnnotation`. */
interface PodAnnotationArguments {
  /** Its name. */
  readonly key: string
  /** Its value. */
  readonly value: string
}

/**
 * An annotation of a pod.
 *
 * - `key`: Its name.
 * - `value`: Its value.
 *
 * Plugin `kubernetes`, `org.csanchez.jenkins.plugins.kubernetes.PodAnnotation`.
 */
export const podAnnotation = defineSymbol<(options: PodAnnotationArguments) => Describable<'PodAnnotation'>>({
  symbol: 'podAnnotation',
  positional: null,
})
