import type { z } from 'zod'
import { anything, boolean, either, fields, oneOf, text } from './fields.ts'

const schemas = {
  cron: text,
  pollSCM: either(text, fields({ scmpoll_spec: text, ignorePostCommitHooks: boolean.optional() })),
  upstream: either(
    text,
    fields({
      upstreamProjects: text,
      threshold: oneOf(['SUCCESS', 'UNSTABLE', 'FAILURE', 'NOT_BUILT', 'ABORTED']).optional(),
    }),
  ),
  githubPush: boolean,
  gitlab: anything,
  GenericTrigger: anything,
  snapshotDependencies: boolean,
  parameterizedCron: text,
} as const satisfies Readonly<Record<string, z.ZodType>>

export type TriggerName = keyof typeof schemas

/** Jenkins' triggers by name. A `flag` is written without arguments. */
export const triggerSchemas: Readonly<Record<string, z.ZodType>> = schemas
