import type { StepCall } from '../support/harness/harness.ts'
import type { Happening } from './interleaving.ts'

const traced = new Set(['echo', 'error', 'unstable'])

/** The traced steps in order, those of branches side by side. */
export function happeningsOf(steps: readonly StepCall[], depth = 0): Happening[] {
  const happenings: Happening[] = []
  let branches = new Map<string, StepCall[]>()
  const close = () => {
    if (branches.size > 0)
      happenings.push([...branches.values()].map((inner) => happeningsOf(inner, depth + 1)))
    branches = new Map()
  }
  for (const step of steps) {
    const branch = step.branch?.split('/')[depth]
    if (branch !== undefined) {
      branches.set(branch, [...(branches.get(branch) ?? []), step])
    } else {
      close()
      if (traced.has(step.step)) happenings.push(`${step.step} ${String(step.args[0])}`)
    }
  }
  close()
  return happenings
}
