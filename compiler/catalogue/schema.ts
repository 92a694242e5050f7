import { z } from 'zod'

const commentText = z
  .string()
  .regex(/^(?!.*\*\/)/su, 'must not hold "*/", which would end the comment that it is put in')
const sentence = commentText.regex(/[.?!`)]$/u, 'must end like a sentence')
const identifier = z.string().regex(/^[A-Za-z_$][\w$]*$/u, 'must be an identifier')
const typeText = z.string().min(1)

const defaultValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.never()),
  z.strictObject({ computed: z.string().describe('how the plugin finds the value') }),
])

/** One parameter of a step, of a symbol or of a structure. */
export const parameterSchema = z.strictObject({
  /** A TypeScript type; names in it are types of the catalogue or of `dsl/runtime`. */
  type: typeText,
  required: z.boolean().default(false),
  /** What Jenkins takes when the parameter is left out; null when it stays unset. */
  default: defaultValue.default(null),
  description: sentence,
  /** What to use instead. */
  deprecated: sentence.optional(),
  /** Optional at run time, but Declarative's validator asks for it: the value to write when it is left out. */
  declarativeValue: z.union([z.string(), z.number(), z.boolean(), z.null()]).optional(),
})

const parametersSchema = z.record(identifier, parameterSchema).default({})

/** A type, or the type for each boolean parameter that changes the result when it is true, beside `default`. */
const returnsSchema = z
  .union([typeText, z.looseObject({ default: typeText }).catchall(typeText)])
  .default('void')

const stepSchema = z.strictObject({
  summary: sentence,
  /** What a caller should know beyond the summary. */
  notes: z.array(sentence).default([]),
  /** The Java class that the facts come from. */
  class: z.string(),
  /** The name of the exported function, where Jenkins' name means something else in a pipeline file. */
  exportAs: identifier.optional(),
  positional: identifier.nullable().default(null),
  takesBody: z.boolean().default(false),
  requiresNode: z.boolean().default(false),
  scriptOnly: z.boolean().default(false),
  /** True when the step is called as a tagged template too, with holes that are quoted for the shell. */
  taggedTemplate: z.boolean().default(false),
  /** The type of the value of a call, or `body` for the value of the body. */
  returns: returnsSchema,
  /** The type of what the body must return, where the step looks at it. */
  bodyReturns: typeText.optional(),
  parameters: parametersSchema,
  /** Call signatures in TypeScript, where parameters and result do not say enough. */
  signatures: z.array(z.string()).optional(),
  example: commentText,
  deprecated: sentence.optional(),
})

const symbolSchema = z.strictObject({
  summary: sentence,
  class: z.string().optional(),
  exportAs: identifier.optional(),
  positional: identifier.nullable().default(null),
  parameters: parametersSchema,
  /** A structure whose fields it takes too. */
  extends: identifier.optional(),
})

/** An object written as a literal: a class that Jenkins has no symbol for, or a value that a step returns. */
const structureSchema = z.strictObject({
  summary: sentence,
  class: z.string().optional(),
  /** For `[$class: '…']`: the family in which the class name tells which member is meant. */
  describes: identifier.optional(),
  /** True for what a step returns: every field is there. */
  result: z.boolean().default(false),
  fields: parametersSchema,
})

const aliasSchema = z.strictObject({ summary: sentence, type: typeText })

const familySchema = z.strictObject({
  summary: sentence,
  /** The exported object that holds the family's symbols; without it each is exported by its own name. */
  group: identifier.optional(),
  /** Other types that are accepted in its place. */
  accepts: z.array(typeText).default([]),
})

/** One file of catalogue data: what one plugin brings. */
export const pluginSchema = z.strictObject({
  plugin: z.string(),
  repository: z.string(),
  steps: z.record(identifier, stepSchema).default({}),
  /** By family of Jenkins classes, then by symbol. */
  symbols: z.record(identifier, z.record(z.string(), symbolSchema)).default({}),
  structures: z.record(identifier, structureSchema).default({}),
  types: z.record(identifier, aliasSchema).default({}),
  families: z.record(identifier, familySchema).default({}),
})

type Named<Value> = Value & { readonly name: string }
type Owned<Value> = Named<Value> & { readonly plugin: string; readonly repository: string }

/** One parameter with its name. */
export type CatalogueParameter = Named<z.output<typeof parameterSchema>>

/** One step: what its type, its documentation and the compiler's knowledge of it are made from. */
export type CatalogueStep = Omit<Owned<z.output<typeof stepSchema>>, 'parameters'> & {
  readonly parameters: readonly CatalogueParameter[]
}

/** One Jenkins symbol: a structured argument that is written as a call. */
export type CatalogueSymbol = Omit<Owned<z.output<typeof symbolSchema>>, 'parameters'> & {
  /** The family of Jenkins classes it belongs to. */
  readonly describes: string
  readonly parameters: readonly CatalogueParameter[]
}

/** One object that is written as a literal or returned by a step. */
export type CatalogueStructure = Omit<Owned<z.output<typeof structureSchema>>, 'fields'> & {
  readonly parameters: readonly CatalogueParameter[]
}

export type CatalogueAlias = Owned<z.output<typeof aliasSchema>>
export type CatalogueFamily = Owned<z.output<typeof familySchema>>

/** All catalogue data, in the order of the files and of their lines. */
export interface Catalogue {
  readonly steps: readonly CatalogueStep[]
  readonly symbols: readonly CatalogueSymbol[]
  readonly structures: readonly CatalogueStructure[]
  readonly aliases: readonly CatalogueAlias[]
  readonly families: readonly CatalogueFamily[]
}
