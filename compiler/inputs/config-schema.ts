import { z } from 'zod'
import { adviceRules } from '../../dsl/advice.ts'
import type { Config } from '../config.ts'

const text = z.string().min(1)

/** What `jenkins-ts.config.ts` may hold; `Config` documents each field. */
export const configSchema: z.ZodType<Config> = z.strictObject({
  pipelines: z.array(text).exactOptional(),
  library: z.strictObject({ name: text.exactOptional(), version: text.exactOptional() }).exactOptional(),
  steps: z
    .strictObject({
      sources: z.array(text).min(1),
      out: text.exactOptional(),
      library: z.strictObject({ name: text, version: text.exactOptional() }).exactOptional(),
    })
    .exactOptional(),
  inline: z.boolean().exactOptional(),
  rules: z.partialRecord(z.enum(adviceRules), z.enum(['off', 'warning', 'error'])).exactOptional(),
})
