import { z } from 'zod'
import { dangling } from './section.ts'
import { type Located, located, type SourceSpan, sourceSpan } from './source.ts'
import { type LiteralValue, literalValue } from './value.ts'

/** A variable of a matrix with values that it takes. */
export interface AxisModel extends Located {
  readonly name: string
  readonly nameSpan?: SourceSpan | undefined
  readonly values: readonly LiteralValue[]
  /** In an exclude: the axis has none of the values. */
  readonly inverse: boolean
}

/** The axes of a matrix, or of one of its excludes. */
export interface AxesModel extends Located {
  readonly axes: readonly AxisModel[]
  /** Comments after the last axis. */
  readonly dangling: readonly string[]
}

const axisModel: z.ZodType<AxisModel> = z.strictObject({
  ...located,
  name: z.string(),
  nameSpan: sourceSpan.optional(),
  values: z.array(literalValue).readonly(),
  inverse: z.boolean(),
})

export const axesModel: z.ZodType<AxesModel> = z.strictObject({
  ...located,
  axes: z.array(axisModel).readonly(),
  dangling,
})
