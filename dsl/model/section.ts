import { z } from 'zod'
import { located } from './source.ts'
import { property } from './value.ts'

/** Comments after the last entry of a section. */
export const dangling = z.array(z.string()).readonly()

/** A section of named entries: `environment`, `options`, `parameters`, `tools`, `triggers`. */
export const entriesSection = z
  .strictObject({ ...located, entries: z.array(property).readonly(), dangling })
  .readonly()
export type EntriesSection = z.infer<typeof entriesSection>
