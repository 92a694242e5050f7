import type { BuilderName } from '../../dsl/image/builder.ts'
import { libraryStepMetadata } from '../../dsl/library/define-step.ts'
import * as library from '../../dsl/library/index.ts'
import { describeParameters } from '../library/parameters.ts'
import type { StepParameter } from '../library/step-parameter.ts'
import { builderFacts } from './builder-facts.ts'

/** Parameters that the settings of every builder give its step. */
const givenToAll: ReadonlySet<string> = new Set(['container', 'shell', 'registryLogins', 'credentialHelpers'])

const steps: Readonly<Record<string, unknown>> = library

/** The options that `imageBuild` takes with a builder, in the order of its step's table. */
export function optionsOf(builder: BuilderName): readonly StepParameter[] {
  const { step, given } = builderFacts[builder]
  const metadata = libraryStepMetadata(steps[step])
  if (metadata === undefined) return []
  // What Groovy cannot check is said when the step is compiled.
  const parameters = describeParameters(metadata.definition.params, () => {})
  return parameters.filter(({ name }) => !givenToAll.has(name) && !given.includes(name))
}
