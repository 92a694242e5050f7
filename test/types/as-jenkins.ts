import { withRunTimeValues } from '../../dsl/runtime/run-time-value.ts'
import { withStepExecutor } from '../../dsl/runtime/step-executor.ts'

/** The body of a test that reads run-time values and calls steps only to see their types. */
export function asJenkins(body: () => void): () => void {
  const values = { params: {}, env: {}, currentBuild: {}, scm: {} }
  return () => {
    withRunTimeValues(values, () => {
      withStepExecutor({ perform: () => undefined }, body)
    })
  }
}
