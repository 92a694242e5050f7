import { z } from 'zod'
import { isDescribable } from '../runtime/describable.ts'

/*
 * The words in which the field tables of the sections are written. A description completes the sentence
 * "… must be …" of the diagnostic about a value of the wrong type.
 */

const called = z.custom<() => unknown>((given) => typeof given === 'function')

/** A constant of the schema or a function that Jenkins calls for it. */
export function computed<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodUnion<readonly [Schema, z.ZodType<() => z.output<Schema>>]> {
  // A function's result cannot be checked here; the type checker and Jenkins do.
  const functionOfValue = called as unknown as z.ZodType<() => z.output<Schema>>
  return z.union([schema, functionOfValue]).describe(`${schema.description}, or a function that gives one`)
}

export const string = z.string().describe('a string')
export const boolean = z.boolean().describe('`true` or `false`')
export const wholeNumber = z.int().describe('a whole number')
const positiveNumber = z.int().min(1).describe('a whole number above 0')
export const text = computed(string)
export const truth = computed(boolean)
export const wholeCount = computed(wholeNumber)
export const count = computed(z.int().min(0).describe('a whole number from 0'))
export const positiveCount = computed(positiveNumber)

/** Whatever Groovy can say: where only the types know what Jenkins takes. */
export const anything = z.unknown().describe('a constant, an array, an object or a function')

export function oneOf<const Names extends readonly string[]>(names: Names) {
  return z.enum(names).describe(`one of ${names.map((name) => `"${name}"`).join(', ')}`)
}

export function listOf<Element extends z.ZodType>(element: Element) {
  return z.array(element).describe('an array')
}

/** A structured argument that a symbol function such as `logRotator` gives. */
export function symbol(example: string) {
  return z.custom<object>(isStructure).describe(`what a function such as ${example} gives`)
}

export function fields<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).describe('an object')
}

/** A value of one of several shapes. */
export function either<const Options extends readonly [z.ZodType, z.ZodType, ...z.ZodType[]]>(
  ...options: Options
) {
  return z.union(options).describe(options.map((option) => option.description).join(', or '))
}

/** True for what a symbol function gives, and for an object that names a class: `{ $class: 'X' }`. */
export function isStructure(given: unknown): given is object {
  return isDescribable(given) || (typeof given === 'object' && given !== null && '$class' in given)
}

/** True for the schema that takes functions. */
export function isCalled(schema: z.core.$ZodType): boolean {
  return schema === called
}
