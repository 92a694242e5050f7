import { isAgentDefinition } from '../../../dsl/agent.ts'
import { isCredentialsReference } from '../../../dsl/credentials.ts'
import { isCustomEntry } from '../../../dsl/custom.ts'
import { isRawGroovy } from '../../../dsl/groovy.ts'
import { isParameterDefinition } from '../../../dsl/parameters.ts'
import { isPipeline } from '../../../dsl/pipeline.ts'
import { isDescribable } from '../../../dsl/runtime/describable.ts'
import { runTimeName } from '../../../dsl/runtime/run-time-value.ts'
import { isStage } from '../../../dsl/stage.ts'
import { isCondition } from '../../../dsl/when.ts'

const longestText = 40

/** What a value is, for messages: `"HOUR"`, `5`, `an array`, `a stage`. */
export function describeGiven(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return `\`${String(value)}\``
  if (typeof value === 'string') return value.length > longestText ? 'a long string' : JSON.stringify(value)
  if (typeof value === 'number') return String(value)
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object') return `a ${typeof value}`
  return describeObject(value)
}

function describeObject(value: object): string {
  const name = runTimeName(value)
  if (name !== undefined) return `"${name}", which has a value only while Jenkins runs the build`
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Promise) return 'a promise'
  if (isPipeline(value)) return 'a pipeline'
  if (isStage(value)) return `the stage ${describeGiven(value.name)}`
  if (isAgentDefinition(value)) return `an agent (${value.type})`
  if (isParameterDefinition(value)) return 'a parameter'
  if (isCondition(value)) return `the condition "${value.condition}"`
  if (isCredentialsReference(value)) return 'credentials'
  if (isRawGroovy(value)) return 'Groovy'
  if (isCustomEntry(value)) return `the custom "${value.name}"`
  if (isDescribable(value)) return `what ${value.symbol}(…) gives`
  const constructorName: unknown = value.constructor?.name
  return isPlainObject(value) || typeof constructorName !== 'string' || constructorName === ''
    ? 'an object'
    : `an instance of ${constructorName}`
}

/** True for an object as a literal makes it: no array, no instance of a class, nothing of the DSL's own. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || runTimeName(value) !== undefined) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  // Modules of the user may run in a realm of their own, whose Object.prototype is another one.
  const isLiteral = prototype === null || Object.getPrototypeOf(prototype) === null
  return isLiteral && !Array.isArray(value) && !isOfTheDsl(value)
}

function isOfTheDsl(value: object): boolean {
  return [
    isPipeline,
    isStage,
    isAgentDefinition,
    isParameterDefinition,
    isCondition,
    isCredentialsReference,
    isDescribable,
    isRawGroovy,
    isCustomEntry,
  ].some((test) => test(value))
}

/** The entries that count: a property that is undefined is not there. */
export function givenEntries(
  object: Readonly<Record<string, unknown>>,
): readonly (readonly [string, unknown])[] {
  return Object.entries(object).filter(([, value]) => value !== undefined)
}
