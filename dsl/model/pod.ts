import { z } from 'zod'
import { dangling } from './section.ts'
import { located } from './source.ts'

/** A pod as data, with the way back from each part of it to the user's code. */
export const pod = z
  .strictObject({
    ...located,
    document: z.json(),
    /** Keyed by JSON pointer: `/spec/containers/0/image`. */
    sources: z.record(z.string(), z.object(located).readonly()),
    /** Comments after the last entry of an object or array, keyed alike. */
    dangling: z.record(z.string(), dangling),
  })
  .readonly()
export type PodModel = z.infer<typeof pod>
