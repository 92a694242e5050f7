import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HarnessResponse } from './protocol.ts'

const table = fileURLToPath(new URL('../../../compiler/sandbox/signatures.txt', import.meta.url))

/** The lines of a list of signatures, comments left out. */
export function signaturesIn(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
}

/** Our own table: the signatures that compiled code may call. */
export const ownSignatures: readonly string[] = signaturesIn(table)
const listed = new Set(ownSignatures)

/** What no run of compiled code may have, whatever else it does. */
interface Faults {
  readonly rejected: readonly string[]
  readonly mismatches: readonly string[]
  readonly notSaved: readonly string[]
  /** Operations that our own table lacks. */
  readonly unlisted: readonly string[]
}

export const noFaults: Faults = { rejected: [], mismatches: [], notSaved: [], unlisted: [] }

/**
 * What is wrong with a run of compiled code besides its outcome: refused operations, calls between CPS and ordinary
 * code, values that Jenkins could not save, operations that our own table lacks.
 * @example expect(faultsOf(response)).toEqual(noFaults)
 */
export function faultsOf({ rejected, mismatches, notSaved, permitted }: HarnessResponse): Faults {
  const unlisted = permitted.filter((signature) => !listed.has(signature))
  return { rejected, mismatches, notSaved, unlisted }
}
