import type { CompiledStep } from './library-step.ts'
import { isCompleted, typesWithin } from './step-parameter.ts'
import { typeWord } from './parameter-table.ts'

/** What the checks of a file must be able to do. */
export interface CheckNeeds {
  /** The words that stand under `type` in the tables. */
  readonly types: ReadonlySet<string>
  /** The rules that stand beside them: `patterns`, `notEmpty`, `minLength`, `maxLength`, `min`, `max`. */
  readonly rules: ReadonlySet<string>
  /** True when the keys of some map have rules. */
  readonly mapKeys: boolean
  /** True when some object, or the step itself, lets undeclared fields through. */
  readonly openObjects: boolean
  /** The types, as in `types`, whose values the step gets in another form than they were given. */
  readonly completed: ReadonlySet<string>
}

/** Everything: for a file whose steps are not known beforehand. */
export const allNeeds: CheckNeeds = {
  types: new Set([
    'string',
    'boolean',
    'integer',
    'number',
    'choice',
    'list',
    'map',
    'object',
    'either',
    'any',
  ]),
  rules: new Set(['patterns', 'notEmpty', 'minLength', 'maxLength', 'min', 'max']),
  mapKeys: true,
  openObjects: true,
  completed: new Set(['integer', 'object', 'list', 'map', 'either']),
}

/** What the checks of one step's parameters need. */
export function checkNeeds({ parameters, open }: Pick<CompiledStep, 'parameters' | 'open'>): CheckNeeds {
  const types = new Set<string>()
  const rules = new Set<string>()
  const completed = new Set<string>()
  let mapKeys = false
  let openObjects = open
  for (const type of parameters.flatMap((parameter) => [...typesWithin(parameter.type)])) {
    types.add(typeWord(type))
    if (isCompleted(type)) completed.add(typeWord(type))
    if (type.kind === 'map' && type.keys !== undefined) mapKeys = true
    if (type.kind === 'object' && type.open) openObjects = true
    if (type.kind === 'string' && type.patterns.length > 0) rules.add('patterns')
    if (type.kind === 'string' || type.kind === 'list') {
      if (type.minLength === 1) rules.add('notEmpty')
      else if (type.minLength !== undefined) rules.add('minLength')
      if (type.maxLength !== undefined) rules.add('maxLength')
    }
    if (type.kind === 'number' && type.minimum !== undefined) rules.add('min')
    if (type.kind === 'number' && type.maximum !== undefined) rules.add('max')
  }
  return { types, rules, mapKeys, openObjects, completed }
}
