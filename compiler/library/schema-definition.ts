import type { z } from 'zod'

/*
 * zod's interface for tools: what a schema and its rules are made of. It hides behind `_zod`; nothing else reads that.
 */
/* oxlint-disable no-underscore-dangle */

type Schema = z.core.$ZodType
type AnySchema = z.core.$ZodTypes
type AnyCheck = z.core.$ZodChecks

/** What a schema was made with, by the tag `type`. */
export type SchemaDefinition = AnySchema['_zod']['def']
/** What a rule was made with, by the tag `check`. */
export type CheckDefinition = AnyCheck['_zod']['def']

export function definitionOf(schema: Schema): SchemaDefinition {
  // The union of zod's schema classes; `$ZodType` is their common base.
  return (schema as AnySchema)._zod.def
}

/** The rules of a schema. One such as `z.int()` or `z.email()` is a rule itself, before those that follow it. */
export function checksOf(schema: Schema): readonly CheckDefinition[] {
  const definition = definitionOf(schema)
  const others = (definition.checks ?? []).map((check) => check._zod.def)
  const all: readonly z.core.$ZodCheckDef[] = 'check' in definition ? [definition, ...others] : others
  // The union of zod's rules; what is stored here is their common base.
  return all as readonly CheckDefinition[]
}

/** The values that an enum takes. */
export function valuesOf(schema: Schema): readonly unknown[] {
  return [...(schema._zod.values ?? [])]
}
