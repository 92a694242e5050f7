/** The type of a parameter as Groovy can check it: zod's schema, reduced to what survives the way to Jenkins. */
export type ParameterType =
  | StringType
  | NumberType
  | { readonly kind: 'boolean' }
  | ChoiceType
  | ListType
  | MapType
  | ObjectType
  | { readonly kind: 'either'; readonly members: readonly ParameterType[] }
  | { readonly kind: 'any' }

export interface StringType {
  readonly kind: 'string'
  readonly minLength?: number
  readonly maxLength?: number
  readonly patterns: readonly PatternRule[]
}

/** A regular expression of Java that must be found in the value. */
export interface PatternRule {
  readonly pattern: string
  /** Completes the sentence "parameter 'x' …": `must be a duration such as 10m`. */
  readonly expectation: string
}

/** Bounds are inclusive. */
export interface NumberType {
  readonly kind: 'number'
  readonly integer: boolean
  readonly minimum?: number
  readonly maximum?: number
}

export interface ChoiceType {
  readonly kind: 'choice'
  readonly values: readonly (string | number | boolean)[]
}

export interface ListType {
  readonly kind: 'list'
  readonly element: ParameterType
  readonly minLength?: number
  readonly maxLength?: number
}

export interface MapType {
  readonly kind: 'map'
  /** The rules for the keys; undefined when any will do. */
  readonly keys?: StringType
  readonly values: ParameterType
}

export interface ObjectType {
  readonly kind: 'object'
  readonly fields: readonly StepParameter[]
  /** True when fields beside the declared ones are let through. */
  readonly open: boolean
}

/** One named parameter of a step, or one field of an object parameter. */
export interface StepParameter {
  readonly name: string
  readonly type: ParameterType
  /** A value must be given. `null` counts as not given, as everywhere in Groovy. */
  readonly required: boolean
  /** Taken when nothing is given; undefined when there is no default. */
  readonly defaultValue: unknown
  /** What `.describe()` says, or the empty string. */
  readonly description: string
}

/**
 * True when the step gets a value of the type in another form than it was given: whole numbers as `Integer` where they
 * fit, and with the defaults of what is inside.
 */
export function isCompleted(type: ParameterType): boolean {
  switch (type.kind) {
    case 'number':
      return type.integer
    case 'object':
      return type.fields.some((field) => field.defaultValue !== undefined || isCompleted(field.type))
    case 'list':
      return isCompleted(type.element)
    case 'map':
      return isCompleted(type.values)
    case 'either':
      return type.members.some(isCompleted)
    default:
      return false
  }
}

/** The type and all types inside it. */
export function* typesWithin(type: ParameterType): Generator<ParameterType> {
  yield type
  switch (type.kind) {
    case 'list':
      yield* typesWithin(type.element)
      break
    case 'map':
      if (type.keys !== undefined) yield type.keys
      yield* typesWithin(type.values)
      break
    case 'object':
      for (const field of type.fields) yield* typesWithin(field.type)
      break
    case 'either':
      for (const member of type.members) yield* typesWithin(member)
      break
    default:
  }
}
