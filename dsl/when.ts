import { branded, hasBrand } from './brand.ts'
import type { StageContext } from './build-context.ts'
import type { Computed } from './computed.ts'
import type { RawGroovy } from './groovy.ts'

export type ConditionName =
  | 'branch'
  | 'buildingTag'
  | 'tag'
  | 'changeRequest'
  | 'changelog'
  | 'changeset'
  | 'environment'
  | 'equals'
  | 'expression'
  | 'triggeredBy'
  | 'isRestartedRun'
  | 'not'
  | 'allOf'
  | 'anyOf'
  | 'custom'

/** What the functions of `when` return. */
export interface Condition {
  readonly condition: ConditionName
  /** Jenkins' name for it, of `customCondition`. */
  readonly name?: string
  /** The sole value, or the fields, as the pipeline gave them. */
  readonly argument?: unknown
  /** What `not`, `allOf` and `anyOf` hold. */
  readonly conditions?: readonly WhenCondition[]
}

/** A condition of Jenkins, or a function that tells whether the stage runs. */
export type WhenCondition<Build = StageContext> = Condition | ((build: Build) => unknown) | RawGroovy

/** The `when` section of a stage: it runs when the condition holds; of several, when all hold. */
export type When<Build = StageContext> =
  WhenCondition<Build> | readonly WhenCondition<Build>[] | WhenFields<Build>

/** A condition together with the moment at which Jenkins looks at it. */
export interface WhenFields<Build = StageContext> {
  readonly condition: WhenCondition<Build> | readonly WhenCondition<Build>[]
  /** True looks before an agent is taken. */
  readonly beforeAgent?: boolean
  /** True looks before the input is asked for. */
  readonly beforeInput?: boolean
  /** True looks before the stage's options take hold. */
  readonly beforeOptions?: boolean
}

/** How a pattern is compared: `GLOB` as Ant does, `REGEXP` over the whole text, `EQUALS`. */
export type Comparator = 'GLOB' | 'REGEXP' | 'EQUALS'

export interface PatternCondition {
  readonly pattern: Computed<string>
  readonly comparator?: Comparator
}

export interface ChangesetCondition extends PatternCondition {
  readonly caseSensitive?: boolean
}

export interface ChangeRequestCondition {
  readonly id?: Computed<string>
  readonly target?: Computed<string>
  readonly branch?: Computed<string>
  readonly fork?: Computed<string>
  readonly url?: Computed<string>
  readonly title?: Computed<string>
  readonly author?: Computed<string>
  readonly authorDisplayName?: Computed<string>
  readonly authorEmail?: Computed<string>
  /** `EQUALS` by default. */
  readonly comparator?: Comparator
}

export interface EnvironmentCondition {
  readonly name: Computed<string>
  readonly value: Computed<string>
  readonly ignoreCase?: boolean
}

export interface EqualsCondition {
  readonly expected: Computed<string | number | boolean | null>
  readonly actual: Computed<unknown>
}

export interface TriggeredByCondition {
  /** Simple name of the cause's class, or a part of it: `'TimerTrigger'`. */
  readonly cause: Computed<string>
  /** With the cause `UserIdCause`: the user's id. */
  readonly detail?: Computed<string>
}

/**
 * The stage runs when the branch is this one.
 * @param pattern name or Ant pattern (`'release/*'`), or pattern and comparator
 * @example when: branch('main')
 */
export function branch(pattern: Computed<string> | PatternCondition): Condition {
  return leaf('branch', pattern)
}

/**
 * The conditions of a stage's `when` section. A function does as well: `when: () => params.PUSH`.
 * @example when: when.allOf(when.branch('main'), when.not(when.changeRequest()))
 */
export const when = {
  branch,
  /** The build is one of a tag. */
  buildingTag: (): Condition => leaf('buildingTag'),
  /** The tag is this one; an empty pattern means any. */
  tag: (pattern: Computed<string> | PatternCondition): Condition => leaf('tag', pattern),
  /** The build is one of a pull request, with these properties if any are given. */
  changeRequest: (fields: ChangeRequestCondition = {}): Condition => leaf('changeRequest', fields),
  /** A commit message matches the (Java) regular expression. */
  changelog: (pattern: Computed<string>): Condition => leaf('changelog', pattern),
  /** A changed path matches. */
  changeset: (pattern: Computed<string> | ChangesetCondition): Condition => leaf('changeset', pattern),
  /** An environment variable has the value. */
  environment: (fields: EnvironmentCondition): Condition => leaf('environment', fields),
  /** Two values are equal. */
  equals: (fields: EqualsCondition): Condition => leaf('equals', fields),
  /** What the function returns is true; the same as the function alone. */
  expression: (expression: () => unknown): Condition => leaf('expression', expression),
  /** Something of this kind started the build. */
  triggeredBy: (cause: Computed<string> | TriggeredByCondition): Condition => leaf('triggeredBy', cause),
  /** The build was restarted from a stage. */
  isRestartedRun: (): Condition => leaf('isRestartedRun'),
  /** The condition does not hold. */
  not: (condition: WhenCondition): Condition => nesting('not', [condition]),
  /** All conditions hold. */
  allOf: (...conditions: readonly WhenCondition[]): Condition => nesting('allOf', conditions),
  /** One condition holds, or several. */
  anyOf: (...conditions: readonly WhenCondition[]): Condition => nesting('anyOf', conditions),
} as const

/** True for what the functions of `when` return. */
export function isCondition(value: unknown): value is Condition {
  return hasBrand('condition', value)
}

function leaf(condition: ConditionName, argument?: unknown): Condition {
  return branded('condition', argument === undefined ? { condition } : { condition, argument })
}

function nesting(condition: ConditionName, conditions: readonly WhenCondition[]): Condition {
  return branded('condition', { condition, conditions })
}
