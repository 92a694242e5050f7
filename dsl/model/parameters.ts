import { boolean, fields, listOf, oneOf, string, symbol, text } from './fields.ts'

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
  file: fields({ description: text.optional() }),
  run: fields({
    projectName: text,
    filter: oneOf(['ALL', 'STABLE', 'SUCCESSFUL', 'COMPLETED']).optional(),
    description: text.optional(),
  }),
  credentials: fields({
    defaultValue: text.optional(),
    credentialType: string.optional(),
    required: boolean.optional(),
    description: text.optional(),
  }),
  buildSelector: fields({
    defaultSelector: symbol('buildSelectors.lastSuccessful()'),
    description: text.optional(),
  }),
} as const

export const parameterChoices = listOf(string)
