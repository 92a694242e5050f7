import type { ConditionModel } from '../../../dsl/model/when.ts'
import { firstPlace, type Rule } from '../context.ts'

/** A stage whose conditions can never hold together is dead weight, and mostly a slip. */
export const stageUnreachable: Rule = (report) => ({
  stage({ name, when, span }, surroundings) {
    if (when === undefined) return
    const outer = surroundings.flatMap(({ stage }) => stage.when?.conditions ?? [])
    const facts = [...outer, ...when.conditions].flatMap(required)
    const reason = contradiction(facts)
    if (reason !== undefined && contradiction(outer.flatMap(required)) === undefined)
      report('stage-unreachable', firstPlace(when.span, span), { stage: name, reason })
  },
})

/** What must hold, in a form that can be compared. */
interface Fact {
  readonly about: string
  readonly value: string
  readonly negated: boolean
}

function required(condition: ConditionModel): readonly Fact[] {
  if (condition.condition === 'allOf') return condition.conditions.flatMap(required)
  if (condition.condition === 'not') {
    const [inner] = condition.conditions
    return (inner === undefined ? [] : simple(inner)).map((fact) => ({ ...fact, negated: !fact.negated }))
  }
  return simple(condition)
}

function factOf(about: string, value: unknown): readonly Fact[] {
  return [{ about, value: String(value), negated: false }]
}

function simple(condition: ConditionModel): readonly Fact[] {
  const values = condition.arguments.map(({ name, value }) =>
    value.kind === 'literal' ? ([name, value.value] as const) : undefined,
  )
  if (values.includes(undefined)) return []
  const given = new Map(values.flatMap((one) => (one === undefined ? [] : [one])))
  switch (condition.condition) {
    case 'branch':
    case 'tag':
      return given.has('') || given.get('comparator') === 'EQUALS'
        ? patternFact(condition.condition, given)
        : []
    case 'environment':
      return given.get('ignoreCase') === true
        ? []
        : factOf(`variable ${String(given.get('name'))}`, given.get('value'))
    case 'buildingTag':
      return factOf('buildingTag', true)
    case 'equals':
      return given.size < 2 ? [] : factOf('equals', given.get('expected') === given.get('actual'))
    default:
      return []
  }
}

/** A pattern with wildcards matches several names: it contradicts none of them. */
function patternFact(about: string, given: ReadonlyMap<string, unknown>): readonly Fact[] {
  const pattern = String(given.get('') ?? given.get('pattern'))
  const isExact = given.get('comparator') === 'EQUALS' || !/[*?{]/.test(pattern)
  return isExact ? [{ about, value: pattern, negated: false }] : []
}

function contradiction(facts: readonly Fact[]): string | undefined {
  for (const [index, fact] of facts.entries()) {
    if (fact.about === 'equals' && (fact.value === 'true') === fact.negated)
      return fact.negated ? 'the two values are equal' : 'the two values differ'
    for (const other of facts.slice(0, index)) {
      if (fact.about !== other.about) continue
      const same = fact.value === other.value
      if (same && fact.negated !== other.negated) return `${shown(fact)} is asked for and excluded`
      if (!same && !fact.negated && !other.negated && fact.about !== 'buildingTag')
        return `${fact.about} cannot be both "${other.value}" and "${fact.value}"`
    }
  }
  return undefined
}

function shown({ about, value }: Fact): string {
  return about === 'buildingTag' ? 'the build of a tag' : `${about} "${value}"`
}
