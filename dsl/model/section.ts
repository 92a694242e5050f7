import { z } from 'zod'
import { located } from './source.ts'
import { property } from './value.ts'

/** Comments after the last entry of a section. */
export const dangling = z.array(z.string()).readonly()

/** How many entries the user gave, also those that are switched off or could not be read. */
export const given = z.number()

/**
 * A section of named entries: `libraries`, `environment`, `options`, `parameters`, `tools`, `triggers`. Groovy of the user's
 * that is the whole content is an entry without a name.
 */
export const entriesSection = z
  .strictObject({ ...located, entries: z.array(property).readonly(), given, dangling })
  .readonly()
export type EntriesSection = z.infer<typeof entriesSection>
