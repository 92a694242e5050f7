/** What is wrong with a schedule. */
export type CronFault = string

interface Field {
  readonly name: string
  readonly from: number
  readonly to: number
  /** The last value that `H` may choose: one that every month and week has. */
  readonly hashTo: number
}

const fields: readonly Field[] = [
  { name: 'minute', from: 0, to: 59, hashTo: 59 },
  { name: 'hour', from: 0, to: 23, hashTo: 23 },
  { name: 'day of the month', from: 1, to: 31, hashTo: 28 },
  { name: 'month', from: 1, to: 12, hashTo: 12 },
  { name: 'day of the week', from: 0, to: 7, hashTo: 6 },
]

const aliases = new Set(['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'])

/**
 * Judges a schedule as Jenkins does: lines of five fields or a word such as `@daily`, comments, and a time zone as
 * `TZ=Europe/London` in the first line.
 * @returns what is wrong with it, as the end of a sentence; undefined when Jenkins takes it
 */
export function cronFault(schedule: string): CronFault | undefined {
  const lines = schedule.split(/\r?\n/).map((line) => line.trim())
  for (const [index, line] of lines.entries()) {
    if (index === 0 && line.startsWith('TZ=')) {
      const zone = line.slice('TZ='.length)
      if (!isTimeZone(zone)) return `"${zone}" is no time zone`
      continue
    }
    if (line === '' || line.startsWith('#')) continue
    const fault = lineFault(line)
    if (fault !== undefined) return fault
  }
  return undefined
}

function lineFault(line: string): CronFault | undefined {
  if (line.startsWith('TZ=')) return 'the time zone must stand in the first line'
  if (line.startsWith('@'))
    return aliases.has(line) ? undefined : `"${line}" is none of ${[...aliases].join(', ')}`
  const values = line.split(/[ \t]+/)
  if (values.length !== fields.length)
    return `"${line}" has ${values.length} ${values.length === 1 ? 'field' : 'fields'} instead of 5`
  return values
    .flatMap((value, index) => {
      const field = fields[index]
      return field === undefined ? [] : value.split(',').map((term) => termFault(term, field))
    })
    .find((fault) => fault !== undefined)
}

const everything = /^\*(?:\/(\d+))?$/
const range = /^(\d+)-(\d+)(?:\/(\d+))?$/
const hashed = /^H(?:\((\d+)-(\d+)\))?(?:\/(\d+))?$/

function termFault(term: string, field: Field): CronFault | undefined {
  if (/^\d+$/.test(term)) return valueFault(Number(term), field)
  const [all, allStep] = everything.exec(term) ?? []
  if (all !== undefined) return stepFault(allStep, undefined, field)
  const [some, from = '', to = '', step] = range.exec(term) ?? []
  if (some !== undefined)
    return rangeFault(Number(from), Number(to), field) ?? stepFault(step, undefined, field)
  const [hash, least, most, hashStep] = hashed.exec(term) ?? []
  if (hash !== undefined) {
    const first = least === undefined ? field.from : Number(least)
    const last = most === undefined ? field.hashTo : Number(most)
    return rangeFault(first, last, field) ?? stepFault(hashStep, last - first + 1, field)
  }
  return `"${term}" for the ${field.name} is neither a number, a range, "*" nor "H"`
}

function valueFault(value: number, { name, from, to }: Field): CronFault | undefined {
  return value >= from && value <= to ? undefined : `the ${name} ${value} is not between ${from} and ${to}`
}

function rangeFault(first: number, last: number, field: Field): CronFault | undefined {
  const outside = valueFault(first, field) ?? valueFault(last, field)
  if (outside !== undefined) return outside
  return first <= last ? undefined : `${first}-${last} for the ${field.name} ends before it begins`
}

/** @param longest how long a step may be, where Jenkins looks at it */
function stepFault(
  step: string | undefined,
  longest: number | undefined,
  { name }: Field,
): CronFault | undefined {
  if (step === undefined) return undefined
  const length = Number(step)
  if (length === 0) return `the step of the ${name} is 0`
  return longest !== undefined && length > longest
    ? `the step ${length} of the ${name} is longer than what it steps through`
    : undefined
}

/** The names that Java has and JavaScript has not: three letters, and distances from Greenwich. */
const javaOnly = /^(?:[A-Z]{3}|GMT[+-]\d{1,2}(?::?\d{2})?)$/

function isTimeZone(zone: string): boolean {
  if (javaOnly.test(zone)) return true
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).format() !== ''
  } catch {
    return false
  }
}
