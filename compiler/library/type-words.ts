import type { ParameterType } from './step-parameter.ts'

/** The type of a parameter in words for the help page: `whole number, at least 1`, `list of strings`. */
export function typeWords(type: ParameterType): string {
  return [kindWords(type), ...ruleWords(type)].join(', ')
}

function kindWords(type: ParameterType): string {
  switch (type.kind) {
    case 'string':
      return 'string'
    case 'number':
      return type.integer ? 'whole number' : 'number'
    case 'boolean':
      return 'true or false'
    case 'choice':
      return choiceWords(type.values)
    case 'list':
      return `list of ${pluralWords(type.element)}`
    case 'map':
      return `map of ${pluralWords(type.values)}`
    case 'object':
      return 'map'
    case 'either':
      return type.members.map(typeWords).join(', or ')
    case 'any':
      return 'anything'
  }
}

function choiceWords(values: readonly (string | number | boolean)[]): string {
  const quoted = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)))
  const last = quoted.at(-1) ?? ''
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`
}

function pluralWords(type: ParameterType): string {
  switch (type.kind) {
    case 'string':
      return 'strings'
    case 'number':
      return type.integer ? 'whole numbers' : 'numbers'
    case 'object':
    case 'map':
      return 'maps'
    case 'any':
      return 'anything'
    case 'list':
      return `lists of ${pluralWords(type.element)}`
    default:
      return `(${typeWords(type)})`
  }
}

function ruleWords(type: ParameterType): readonly string[] {
  switch (type.kind) {
    case 'string':
    case 'list': {
      const { minLength, maxLength } = type
      return [
        ...(minLength === 1 && type.kind === 'list' ? ['at least one'] : []),
        ...(minLength !== undefined && minLength > 1 ? [`length at least ${minLength}`] : []),
        ...(maxLength === undefined ? [] : [`length at most ${maxLength}`]),
      ]
    }
    case 'number':
      return [
        ...(type.minimum === undefined ? [] : [`at least ${type.minimum}`]),
        ...(type.maximum === undefined ? [] : [`at most ${type.maximum}`]),
      ]
    default:
      return []
  }
}
