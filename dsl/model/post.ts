import { z } from 'zod'
import { postConditions } from '../post.ts'
import { dangling, given } from './section.ts'
import { located } from './source.ts'
import { functionReference } from './value.ts'

/** What runs when a pipeline or stage has ended, in the order written. */
export const postModel = z
  .strictObject({
    ...located,
    conditions: z
      .array(
        z.strictObject({ ...located, condition: z.enum(postConditions), body: functionReference }).readonly(),
      )
      .readonly(),
    given,
    dangling,
  })
  .readonly()
export type PostModel = z.infer<typeof postModel>
