import type { z } from 'zod'
import { javaPattern } from './java-pattern.ts'
import type { ListType, NumberType, PatternRule, StringType } from './step-parameter.ts'

type Check = z.core.$ZodCheck
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
export function stringRules(schema: z.core.$ZodString, refuse: Refuse): Omit<StringType, 'kind'> {
  const patterns: PatternRule[] = []
  const lengths: { minLength?: number; maxLength?: number } = {}
  for (const check of checksOf(schema)) {
    const definition = definitionOf(check)
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

/** The bounds of a number schema, inclusive. */
export function numberRules(schema: z.core.$ZodNumber, refuse: Refuse): Omit<NumberType, 'kind'> {
  let integer = false
  const minimums: number[] = []
  const maximums: number[] = []
  for (const check of checksOf(schema)) {
    const definition = definitionOf(check)
    if (definition.check === 'number_format') {
      integer ||= definition.format === 'safeint' || definition.format.includes('int32')
      if (definition.format === 'int32') (minimums.push(-(2 ** 31)), maximums.push(2 ** 31 - 1))
      if (definition.format === 'uint32') (minimums.push(0), maximums.push(2 ** 32 - 1))
    }
  }
  for (const check of checksOf(schema)) {
    const definition = definitionOf(check)
    if (definition.check === 'greater_than' || definition.check === 'less_than') {
      const value = Number(definition.value)
      const below = definition.check === 'less_than'
      if (!definition.inclusive && !integer) refuse(`an exclusive bound (${below ? '<' : '>'} ${value})`)
      const bound = definition.inclusive ? value : value + (below ? -1 : 1)
      ;(below ? maximums : minimums).push(bound)
    } else if (definition.check !== 'number_format') refuse(ruleName(definition.check))
  }
  return {
    integer,
    ...(minimums.length > 0 && { minimum: Math.max(...minimums) }),
    ...(maximums.length > 0 && { maximum: Math.min(...maximums) }),
  }
}

/** The number of elements that an array schema allows. */
export function listRules(
  schema: z.core.$ZodArray,
  refuse: Refuse,
): Pick<ListType, 'minLength' | 'maxLength'> {
  const lengths: { minLength?: number; maxLength?: number } = {}
  for (const check of checksOf(schema)) {
    const definition = definitionOf(check)
    if (!readLength(definition, lengths)) refuse(ruleName(definition.check))
  }
  return lengths
}

/** Refuses whatever rules a schema has that knows none. */
export function refuseRules(schema: z.core.$ZodType, refuse: Refuse): void {
  for (const check of checksOf(schema)) refuse(ruleName(definitionOf(check).check))
}

/** A schema such as `z.int()` or `z.email()` is a check itself, before those that follow it. */
function checksOf(schema: z.core.$ZodType): readonly Check[] {
  const own = 'check' in schema._zod.def ? [schema as z.core.$ZodType & Check] : []
  return [...own, ...(schema._zod.def.checks ?? [])]
}

function definitionOf(check: Check): z.core.$ZodChecks['_zod']['def'] {
  // zod's own union of checks; `$ZodCheck` is their common base.
  return check._zod.def as z.core.$ZodChecks['_zod']['def']
}

function readLength(
  definition: z.core.$ZodChecks['_zod']['def'],
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
