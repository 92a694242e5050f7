import type { z } from 'zod'
import { boolean, either, fields, flag, oneOf, text } from './fields.ts'

/** Jenkins' triggers by name. A `flag` is written without arguments. */
export const triggerSchemas: Readonly<Record<string, z.ZodType>> = {
  cron: text,
  pollSCM: either(text, fields({ scmpoll_spec: text, ignorePostCommitHooks: boolean.optional() })),
  upstream: fields({
    upstreamProjects: text,
    threshold: oneOf(['SUCCESS', 'UNSTABLE', 'FAILURE', 'NOT_BUILT', 'ABORTED']).optional(),
  }),
  githubPush: flag,
}
