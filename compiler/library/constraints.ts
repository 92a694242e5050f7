import type { z } from 'zod'
import { javaPattern } from '../transpile/builtins/java-pattern.ts'
import { type CheckDefinition, checksOf } from './schema-definition.ts'
import type { ListType, NumberType, PatternRule, StringType } from './step-parameter.ts'

/** Told of each rule that Groovy cannot check, in words. */
export type Refuse = (rule: string) => void

/** Formats of zod whose regular expression says the whole rule. */
const formatWords = new Map([
  ['email', 'an e-mail address'],
  ['uuid', 'a UUID'],
  ['guid', 'a GUID'],
  ['ipv4', 'an IPv4 address'],
  ['cidrv4', 'an IPv4 range'],
  ['date', 'a date such as 2024-01-31'],
  ['time', 'a time such as 12:30:00'],
  ['datetime', 'a date and time such as 2024-01-31T12:30:00Z'],
  ['duration', 'an ISO 8601 duration'],
])

/** The rules of a string schema: its lengths, and everything else as regular expressions. */
export function stringRules(schema: z.core.$ZodType, refuse: Refuse): Omit<StringType, 'kind'> {
  const patterns: PatternRule[] = []
  const lengths: { minLength?: number; maxLength?: number } = {}
  for (const definition of checksOf(schema)) {
    if (readLength(definition, lengths)) continue
    if (definition.check !== 'string_format') refuse(ruleName(definition.check))
    else {
      const rule = formatRule(definition)
      if (typeof rule === 'string') refuse(rule)
      else patterns.push(rule)
    }
  }
  return { patterns, ...lengths }
}

/** The whole numbers that a format of zod lets through; JavaScript's own limits need no check. */
const integerFormats: ReadonlyMap<string, readonly [minimum: number, maximum: number]> = new Map([
  ['safeint', [-Infinity, Infinity]],
  ['int32', [-(2 ** 31), 2 ** 31 - 1]],
  ['uint32', [0, 2 ** 32 - 1]],
])

/** The bounds of a number schema, inclusive. */
export function numberRules(schema: z.core.$ZodType, refuse: Refuse): Omit<NumberType, 'kind'> {
  const checks = checksOf(schema)
  const formats = checks.flatMap((check) => (check.check === 'number_format' ? [check.format] : []))
  const ranges = formats.flatMap((format) => {
    const range = integerFormats.get(format)
    return range === undefined ? [] : [range]
  })
  const integer = ranges.length > 0
  const minimums = ranges.map(([minimum]) => minimum)
  const maximums = ranges.map(([, maximum]) => maximum)
  for (const check of checks) {
    if (check.check === 'greater_than' || check.check === 'less_than') {
      const below = check.check === 'less_than'
      const value = Number(check.value)
      if (!check.inclusive && !integer) refuse(`an exclusive bound (${below ? '<' : '>'} ${value})`)
      const bound = check.inclusive ? value : value + (below ? -1 : 1)
      const bounds = below ? maximums : minimums
      bounds.push(bound)
    } else if (check.check !== 'number_format') refuse(ruleName(check.check))
  }
  const minimum = Math.max(...minimums)
  const maximum = Math.min(...maximums)
  return {
    integer,
    ...(Number.isFinite(minimum) && { minimum }),
    ...(Number.isFinite(maximum) && { maximum }),
  }
}

/** The number of elements that an array schema allows. */
export function listRules(
  schema: z.core.$ZodType,
  refuse: Refuse,
): Pick<ListType, 'minLength' | 'maxLength'> {
  const lengths: { minLength?: number; maxLength?: number } = {}
  for (const definition of checksOf(schema)) {
    if (!readLength(definition, lengths)) refuse(ruleName(definition.check))
  }
  return lengths
}

/** Refuses whatever rules a schema has that knows none. */
export function refuseRules(schema: z.core.$ZodType, refuse: Refuse): void {
  for (const { check } of checksOf(schema)) refuse(ruleName(check))
}

function readLength(
  definition: CheckDefinition,
  lengths: { minLength?: number; maxLength?: number },
): boolean {
  if (definition.check === 'min_length')
    lengths.minLength = Math.max(lengths.minLength ?? 0, definition.minimum)
  else if (definition.check === 'max_length')
    lengths.maxLength = Math.min(lengths.maxLength ?? Infinity, definition.maximum)
  else if (definition.check === 'length_equals') lengths.minLength = lengths.maxLength = definition.length
  else return false
  return true
}

function formatRule(definition: z.core.$ZodCheckStringFormatDef): PatternRule | string {
  if (definition.pattern === undefined) return `the format "${definition.format}"`
  const translated = javaPattern(expressionOf(definition))
  if ('reason' in translated) return `the regular expression ${definition.pattern} (${translated.reason})`
  return { pattern: translated.pattern, expectation: expectationOf(definition) }
}

/** What zod looks for; its patterns for `startsWith` and the like escape the text, but run on to the line's end. */
function expressionOf(definition: z.core.$ZodCheckStringFormatDef): RegExp {
  if ('prefix' in definition) return new RegExp(`^${escapeExpression(String(definition.prefix))}`)
  if ('suffix' in definition) return new RegExp(`${escapeExpression(String(definition.suffix))}$`)
  if ('includes' in definition) return new RegExp(escapeExpression(String(definition.includes)))
  return definition.pattern ?? /^/
}

function expectationOf(definition: z.core.$ZodCheckStringFormatDef): string {
  const custom = customMessage(definition)
  if (custom !== undefined) return custom
  if ('prefix' in definition) return `must start with '${String(definition.prefix)}'`
  if ('suffix' in definition) return `must end with '${String(definition.suffix)}'`
  if ('includes' in definition) return `must contain '${String(definition.includes)}'`
  const words = formatWords.get(definition.format)
  return words === undefined ? `must match ${String(definition.pattern)}` : `must be ${words}`
}

/** The author's wording, when it is a plain text. */
function customMessage(definition: z.core.$ZodCheckStringFormatDef): string | undefined {
  try {
    // The error map of a plain text ignores the issue.
    const message = definition.error?.({} as never)
    return typeof message === 'string' ? message : message?.message
  } catch {
    return undefined
  }
}

function ruleName(check: string): string {
  if (check === 'custom') return 'a rule written as a function (refine, check)'
  if (check === 'overwrite') return 'a change of the value (trim, toLowerCase …)'
  return `the rule "${check}"`
}

function escapeExpression(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`)
}
