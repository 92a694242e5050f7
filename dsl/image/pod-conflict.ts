import type { PartOrigin } from './part-origins.ts'

/** What two sides of a pod do not agree on. */
export interface PodConflict {
  /** One sentence that names both sides. */
  readonly fact: string
  /** How to mend it. */
  readonly mend: string
  /** Where the user's side stands. */
  readonly origin?: PartOrigin | undefined
}

/** A builder and the pod around it want different things under one name. */
export class PodConflictError extends TypeError implements PodConflict {
  readonly fact: string
  readonly mend: string
  readonly origin: PartOrigin | undefined

  constructor({ fact, mend, origin }: PodConflict) {
    super(`${fact} ${mend}`)
    this.fact = fact
    this.mend = mend
    this.origin = origin
  }
}

/** A part of a pod in the words of a conflict, cut where it grows long. */
export function described(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 100 ? `${text.slice(0, 99)}…` : text
}
