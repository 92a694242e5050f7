import { readFileSync } from 'node:fs'
import { packageRoot } from '../package-root.ts'

/** One line of `signatures.txt`: an operation that Jenkins' sandbox permits. */
export interface Signature {
  readonly kind: 'method' | 'staticMethod' | 'new'
  /** The class without its package. */
  readonly type: string
  /** Empty for a constructor. */
  readonly name: string
  readonly parameters: readonly string[]
  /** The line itself. */
  readonly text: string
}

let table: readonly Signature[] | undefined

/** The signatures that compiled code may call, as the sandbox's lists write them. */
export function signatureTable(): readonly Signature[] {
  table ??= readFileSync(new URL('compiler/sandbox/signatures.txt', packageRoot), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parse)
  return table
}

function parse(text: string): Signature {
  const [kind = '', type = '', ...rest] = text.split(' ')
  if (kind !== 'method' && kind !== 'staticMethod' && kind !== 'new') {
    throw new Error(`The table of signatures has a line of an unknown kind: ${text}`)
  }
  const [name = '', ...parameters] = kind === 'new' ? ['', ...rest] : rest
  return { kind, type: type.replace(/^.*\./, ''), name, parameters, text }
}
