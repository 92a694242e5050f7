import { z } from 'zod'

/** A piece of a source file: offsets into its text, end exclusive. */
export const sourceSpan = z.object({ file: z.string(), start: z.number(), end: z.number() }).readonly()
export type SourceSpan = z.infer<typeof sourceSpan>

/** Comments of the user around something, with their delimiters. */
const sourceComments = z
  .object({ leading: z.array(z.string()).readonly(), trailing: z.array(z.string()).readonly() })
  .readonly()
type SourceComments = z.infer<typeof sourceComments>

/** Fields of everything in the model that stands somewhere in the user's code. */
export const located = { span: sourceSpan.optional(), comments: sourceComments.optional() }

export interface Located {
  readonly span?: SourceSpan | undefined
  readonly comments?: SourceComments | undefined
}
