import { z } from 'zod'
import { isCalled, isStructure } from '../../../dsl/model/fields.ts'
import { runTimeName } from '../../../dsl/runtime/run-time-value.ts'
import { isPlainObject } from './describe-given.ts'

/*
 * What the reader asks of the schemas in the field tables. They are all made with the words of `dsl/model/fields.ts`,
 * so what zod calls a core type is always one of its full schemas: hence the assertions.
 */

type ValueKind = 'string' | 'number' | 'boolean' | 'array' | 'object' | 'symbol' | 'function'

/** The schema of the alternatives that is for this kind of value, whether or not the value is right. */
export function schemaFor(schema: z.ZodType, given: unknown): z.ZodType | undefined {
  const kind = kindOfGiven(given)
  return alternatives(schema).find((option) => kindOf(option) === kind)
}

/** True when a function may stand for the value. */
export function takesFunction(schema: z.ZodType): boolean {
  return alternatives(schema).some(isCalled)
}

/** True when the property may be left out. */
export function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional
}

/** The texts that a schema of names takes. */
export function namesIn(schema: z.ZodType): readonly string[] {
  return alternatives(schema).flatMap((option) =>
    option instanceof z.ZodEnum ? option.options.map(String) : [],
  )
}

/** Completes “must be …”. */
export function expectation(schema: z.ZodType): string {
  const wanted = schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema
  return wanted.description ?? 'of another type'
}

export function elementOf(schema: z.ZodArray): z.ZodType {
  return schema.element as z.ZodType
}

/** The fields of an object's table, in its order. */
export function fieldsOf(table: z.ZodObject): readonly (readonly [string, z.ZodType])[] {
  return Object.entries(table.shape) as [string, z.ZodType][]
}

function alternatives(schema: z.ZodType): readonly z.ZodType[] {
  if (schema instanceof z.ZodOptional) return alternatives(schema.unwrap() as z.ZodType)
  return schema instanceof z.ZodUnion
    ? (schema.options as readonly z.ZodType[]).flatMap(alternatives)
    : [schema]
}

function kindOf(schema: z.ZodType): ValueKind {
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return 'string'
  if (schema instanceof z.ZodNumber) return 'number'
  if (schema instanceof z.ZodBoolean) return 'boolean'
  if (schema instanceof z.ZodArray) return 'array'
  if (schema instanceof z.ZodObject) return 'object'
  return isCalled(schema) ? 'function' : 'symbol'
}

function kindOfGiven(given: unknown): ValueKind | undefined {
  if (typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean')
    // TypeScript keeps the union of types, not of their names.
    return typeof given as 'string' | 'number' | 'boolean'
  if (typeof given === 'function') return 'function'
  if (runTimeName(given) !== undefined) return undefined
  if (Array.isArray(given)) return 'array'
  if (isStructure(given)) return 'symbol'
  return isPlainObject(given) ? 'object' : undefined
}
