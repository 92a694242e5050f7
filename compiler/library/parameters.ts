import { z } from 'zod'
import { definitionOf, type SchemaDefinition, valuesOf } from './schema-definition.ts'
import { listRules, numberRules, type Refuse, refuseRules, stringRules } from './constraints.ts'
import type { ParameterType, StepParameter, StringType } from './step-parameter.ts'

/** Told of each thing in a schema that Groovy cannot check: the parameter's path and the thing in words. */
export type RefuseParameter = (path: readonly string[], problem: string) => void

/**
 * Reads the parameters of a step from its zod schema.
 * @param refuse told of every kind of schema and every rule that has no equal in Groovy
 * @example describeParameters(z.object({ depth: z.int().min(1).optional() }), refuse)
 */
export function describeParameters(
  schema: z.core.$ZodObject,
  refuse: RefuseParameter,
): readonly StepParameter[] {
  const definition = definitionOf(schema)
  if (definition.type !== 'object') {
    refuse([], `the schema z.${definition.type}()`)
    return []
  }
  refuseRules(schema, (rule) => refuse([], rule))
  return fieldsOf(definition, [], refuse)
}

/** True when a step takes arguments beside those that its schema declares. */
export function takesOthers(schema: z.core.$ZodObject, refuse: RefuseParameter): boolean {
  const definition = definitionOf(schema)
  return definition.type === 'object' && isOpen(definition.catchall, (problem) => refuse([], problem))
}

type ObjectDefinition = Extract<SchemaDefinition, { type: 'object' }>

function fieldsOf(
  { shape }: ObjectDefinition,
  path: readonly string[],
  refuse: RefuseParameter,
): readonly StepParameter[] {
  return Object.entries(shape).map(([name, field]) => describeField(name, field, [...path, name], refuse))
}

function describeField(
  name: string,
  schema: z.core.$ZodType,
  path: readonly string[],
  refuse: RefuseParameter,
): StepParameter {
  let required = true
  let defaultValue: unknown
  let description: string | undefined
  let current = schema
  for (;;) {
    description ??= z.globalRegistry.get(current)?.description
    const wrapper = wrapperOf(current)
    if (wrapper === undefined) break
    if (wrapper.type !== 'readonly') required = false
    if (wrapper.type === 'default' || wrapper.type === 'prefault') {
      defaultValue ??= wrapper.defaultValue
      if (!isPlain(defaultValue)) refuse(path, 'a default that is no plain value')
    }
    refuseRules(current, (rule) => refuse(path, rule))
    current = wrapper.innerType
  }
  const type = typeOf(current, path, refuse)
  // "Anything" includes nothing.
  return {
    name,
    type,
    required: required && type.kind !== 'any',
    defaultValue,
    description: description ?? '',
  }
}

type Wrapper = Extract<
  SchemaDefinition,
  { type: 'optional' | 'nullable' | 'default' | 'prefault' | 'readonly' }
>

function wrapperOf(schema: z.core.$ZodType): Wrapper | undefined {
  const definition = definitionOf(schema)
  switch (definition.type) {
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return definition
    default:
      return undefined
  }
}

function typeOf(schema: z.core.$ZodType, path: readonly string[], refuse: RefuseParameter): ParameterType {
  const refuseHere: Refuse = (rule) => refuse(path, rule)
  const inner = (nested: z.core.$ZodType): ParameterType => typeOf(unwrap(nested, path, refuse), path, refuse)
  const definition = definitionOf(schema)
  if ('coerce' in definition && definition.coerce === true) refuseHere('z.coerce')
  switch (definition.type) {
    case 'string':
      return { kind: 'string', ...stringRules(schema, refuseHere) }
    case 'number':
      return { kind: 'number', ...numberRules(schema, refuseHere) }
    case 'array':
      return { kind: 'list', element: inner(definition.element), ...listRules(schema, refuseHere) }
    default:
      refuseRules(schema, refuseHere)
  }
  switch (definition.type) {
    case 'boolean':
      return { kind: 'boolean' }
    case 'any':
    case 'unknown':
      return { kind: 'any' }
    case 'enum':
      return choice(valuesOf(schema), refuseHere)
    case 'literal':
      return choice(definition.values, refuseHere)
    case 'union':
      return either(definition.options.map(inner))
    case 'record':
      return {
        kind: 'map',
        ...keyRules(definition.keyType, refuseHere),
        values: inner(definition.valueType),
      }
    case 'object': {
      const fields = fieldsOf(definition, path, refuse)
      return { kind: 'object', fields, open: isOpen(definition.catchall, refuseHere) }
    }
    default:
      refuseHere(`the schema z.${definition.type}()`)
      return { kind: 'any' }
  }
}

function keyRules(keys: z.core.$ZodType, refuse: Refuse): { readonly keys?: StringType } {
  if (definitionOf(keys).type !== 'string') {
    refuse('a record whose keys are not plain strings')
    return {}
  }
  const rules = stringRules(keys, refuse)
  const { patterns, minLength, maxLength } = rules
  const isFree = patterns.length === 0 && minLength === undefined && maxLength === undefined
  return isFree ? {} : { keys: { kind: 'string', ...rules } }
}

/** An element or member has no place for "not given": only the type inside counts. */
function unwrap(schema: z.core.$ZodType, path: readonly string[], refuse: RefuseParameter): z.core.$ZodType {
  const wrapper = wrapperOf(schema)
  if (wrapper === undefined) return schema
  if (wrapper.type !== 'readonly') refuse(path, `z.${wrapper.type}() inside a list, record or union`)
  return unwrap(wrapper.innerType, path, refuse)
}

function choice(values: readonly unknown[], refuse: Refuse): ParameterType {
  const plain: (string | number | boolean)[] = []
  for (const value of values) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      plain.push(value)
    else refuse(`the value ${String(value)} in a choice`)
  }
  return { kind: 'choice', values: plain }
}

/** `'a' | 'b'` written as a union of literals is one choice. */
function either(members: readonly ParameterType[]): ParameterType {
  const choices = members.filter((member) => member.kind === 'choice')
  const others = members.filter((member) => member.kind !== 'choice')
  const values = choices.flatMap((member) => member.values)
  if (others.length === 0) return { kind: 'choice', values }
  return { kind: 'either', members: values.length === 0 ? others : [...others, { kind: 'choice', values }] }
}

function isOpen(catchall: z.core.$ZodType | undefined, refuse: Refuse): boolean {
  if (catchall === undefined) return false
  const { type } = definitionOf(catchall)
  if (type === 'never') return false
  if (type !== 'unknown' && type !== 'any') refuse('an object with a type for its other fields')
  return true
}

function isPlain(value: unknown): boolean {
  if (value === null || ['string', 'boolean', 'undefined'].includes(typeof value)) return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isPlain)
  return (
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlain)
  )
}
