import { Interruption, results, StepFailure } from './failures.ts'
import { named, type Performance } from './performance.ts'

/** Runs the branches in their order; all of them, unless `failFast` ends those behind one that fails. */
export function parallel(step: Performance): Readonly<Record<string, unknown>> {
  const { build } = step
  const outer = build.context
  const given = Object.entries(named(step))
  const branches = given.flatMap(([name, body]) => (typeof body === 'function' ? [{ name, body }] : []))
  if (branches.length === 0) throw new TypeError('The step "parallel" needs branches.')
  const failFast = given.some(([name, value]) => name === 'failFast' && value === true)
  const failures: unknown[] = []
  const values: Record<string, unknown> = {}
  for (const { name, body } of branches) {
    const branch = outer.branch === undefined ? name : `${outer.branch}/${name}`
    const interrupted = outer.interrupted || (failFast && failures.length > 0)
    try {
      values[name] = build.within({ ...outer, branch, interrupted }, () => Reflect.apply(body, undefined, []))
    } catch (failure) {
      failures.push(failure)
    }
  }
  if (failures.length === 0) return values
  throw failFast ? failures[0] : worst(failures)
}

/** Ordinary errors count more than failed steps, and those more than interruptions. */
function worst(failures: readonly unknown[]): unknown {
  return failures.reduce((one, other) => (weight(other) > weight(one) ? other : one))
}

function weight(failure: unknown): number {
  if (failure instanceof Interruption) return results.indexOf(failure.result)
  return failure instanceof StepFailure ? 100 : 200
}
