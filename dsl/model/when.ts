import { z } from 'zod'
import { boolean, either, fields, oneOf, text } from './fields.ts'
import { given } from './section.ts'
import { type Located, located, sourceSpan } from './source.ts'
import {
  type FunctionReference,
  functionReference,
  type Property,
  property,
  type RawValue,
  rawValue,
} from './value.ts'

const comparator = oneOf(['GLOB', 'REGEXP', 'EQUALS']).optional()
const pattern = either(text, fields({ pattern: text, comparator }))

/** What each condition with arguments takes; those of `equals` may be anything. */
export const conditionSchemas = {
  branch: pattern,
  tag: pattern,
  changeRequest: fields({
    id: text.optional(),
    target: text.optional(),
    branch: text.optional(),
    fork: text.optional(),
    url: text.optional(),
    title: text.optional(),
    author: text.optional(),
    authorDisplayName: text.optional(),
    authorEmail: text.optional(),
    comparator,
  }),
  changelog: text,
  changeset: either(text, fields({ pattern: text, comparator, caseSensitive: boolean.optional() })),
  environment: fields({ name: text, value: text, ignoreCase: boolean.optional() }),
  triggeredBy: either(text, fields({ cause: text, detail: text.optional() })),
} as const

const conditionName = z.enum([
  'branch',
  'buildingTag',
  'tag',
  'changeRequest',
  'changelog',
  'changeset',
  'environment',
  'equals',
  'expression',
  'triggeredBy',
  'isRestartedRun',
  'not',
  'allOf',
  'anyOf',
  'custom',
  'raw',
])

/** One condition of `when`. */
export interface ConditionModel extends Located {
  readonly condition: z.infer<typeof conditionName>
  /** Jenkins' name for it, of `custom`. */
  readonly name?: string | undefined
  /** A sole value has the name `''`. */
  readonly arguments: readonly Property[]
  /** Of `raw`. */
  readonly raw?: RawValue | undefined
  /** Of `expression`. */
  readonly expression?: FunctionReference | undefined
  /** Of `not`, `allOf` and `anyOf`. */
  readonly conditions: readonly ConditionModel[]
}

const conditionModel: z.ZodType<ConditionModel> = z.strictObject({
  ...located,
  condition: conditionName,
  name: z.string().optional(),
  arguments: z.array(property).readonly(),
  raw: rawValue.optional(),
  expression: functionReference.optional(),
  conditions: z.lazy(() => z.array(conditionModel).readonly()),
})

/** When a stage runs: all conditions hold. */
export const whenModel = z
  .strictObject({
    ...located,
    beforeAgent: z.boolean(),
    beforeInput: z.boolean(),
    beforeOptions: z.boolean(),
    conditions: z.array(conditionModel).readonly(),
    /** What the conditions were given as: alone, or as the property of an object that has flags too. */
    form: z.strictObject({ alone: z.boolean(), span: sourceSpan }).optional(),
    given,
  })
  .readonly()
export type WhenModel = z.infer<typeof whenModel>
