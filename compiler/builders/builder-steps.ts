import { builderFacts } from './builder-facts.ts'

/** The steps of the library that build images. */
export const builderSteps: ReadonlySet<string> = new Set(Object.values(builderFacts).map(({ step }) => step))
