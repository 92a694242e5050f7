import type { BuilderName } from '../../dsl/image/builder.ts'
import { libraryStepMetadata } from '../../dsl/library/define-step.ts'
import * as library from '../../dsl/library/index.ts'
import { dockerfileOptions } from '../../dsl/library/image/s2i-parameters.ts'
import { describeParameters } from '../library/parameters.ts'
import type { StepParameter } from '../library/step-parameter.ts'
import { builderFacts } from './builder-facts.ts'

/** Parameters that the settings of every builder give its step. */
const givenToAll: ReadonlySet<string> = new Set(['container', 'shell', 'registryLogins', 'credentialHelpers'])

const steps: Readonly<Record<string, unknown>> = library

/** What stands behind s2i: it takes the options of these too. */
const behindS2i = ['kaniko', 'buildah', 'buildkit'] as const

/**
 * The options that `imageBuild` takes with a builder, in the order of its step's table. With s2i these are its own, and
 * those that every builder takes which can stand behind it.
 */
export function optionsOf(builder: BuilderName): readonly StepParameter[] {
  const own = ownOptions(builder)
  if (builder !== 's2i') return own
  const without = new Set<string>([...dockerfileOptions, ...own.map(({ name }) => name)])
  const [first, ...others] = behindS2i.map(ownOptions)
  const shared = (first ?? []).filter(({ name }) =>
    others.every((options) => options.some((option) => option.name === name)),
  )
  return [...own, ...shared.filter(({ name }) => !without.has(name))]
}

function ownOptions(builder: BuilderName): readonly StepParameter[] {
  const { step, given } = builderFacts[builder]
  const metadata = libraryStepMetadata(steps[step])
  if (metadata === undefined) return []
  // What Groovy cannot check is said when the step is compiled.
  const parameters = describeParameters(metadata.definition.params, () => {})
  return parameters.filter(({ name }) => !givenToAll.has(name) && !given.includes(name))
}
