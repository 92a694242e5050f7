import { isDescribable } from '../describable.ts'
import { runTimeName } from '../run-time-value.ts'

/**
 * A step's argument as plain data: functions are `<closure>`, describables `{ $symbol, args }`, dropped options are left
 * out, and undefined is null.
 */
export function encodeArgument(value: unknown): unknown {
  if (value === undefined) return null
  if (typeof value === 'function') return '<closure>'
  if (typeof value === 'symbol') return `<${value.description ?? 'secret'}>`
  if (typeof value !== 'object' || value === null) return value
  const handle = runTimeName(value)
  if (handle !== undefined) return `<${handle}>`
  if (Array.isArray(value)) return value.map(encodeArgument)
  if (isDescribable(value)) return { $symbol: value.symbol, args: encodeSymbolArguments(value.arguments) }
  return encodeObject(value)
}

function encodeSymbolArguments(named: Readonly<Record<string, unknown>>): unknown {
  return '' in named ? [encodeArgument(named[''])] : encodeObject(named)
}

function encodeObject(value: object): Record<string, unknown> {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([name, item]) => [name, encodeArgument(item)]))
}
