import { z } from 'zod'
import { fields, text } from './fields.ts'
import { dangling, entriesSection } from './section.ts'
import { located } from './source.ts'
import { property } from './value.ts'

/** The fields of `input` besides its parameters. */
export const inputFields = fields({
  message: text,
  id: text.optional(),
  ok: text.optional(),
  submitter: text.optional(),
  submitterParameter: text.optional(),
})

/** What a stage waits for. */
export const inputModel = z
  .strictObject({
    ...located,
    fields: z.array(property).readonly(),
    parameters: entriesSection.optional(),
    dangling,
  })
  .readonly()
export type InputModel = z.infer<typeof inputModel>
