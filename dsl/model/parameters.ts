import { boolean, fields, listOf, string, text } from './fields.ts'

const textFields = fields({
  defaultValue: text.optional(),
  description: text.optional(),
  trim: boolean.optional(),
})

/** The fields of each type of parameter besides its name. */
export const parameterFields = {
  string: textFields,
  text: textFields,
  booleanParam: fields({ defaultValue: boolean.optional(), description: text.optional() }),
  choice: fields({ description: text.optional() }),
  password: fields({ defaultValue: text.optional(), description: text.optional() }),
} as const

export const parameterChoices = listOf(string)
