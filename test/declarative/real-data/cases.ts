import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reference } from '../../support/harness/locations.ts'

/** A Jenkinsfile with the verdict of Jenkins' own validator. */
export interface RecordedCase {
  readonly name: string
  readonly jenkinsfile: string
  readonly status: 'ok' | 'invalid'
  /** Of an invalid one. */
  readonly errors?: readonly { readonly line: number; readonly column: number; readonly message: string }[]
  /** Of a valid one: Jenkins' model of it as JSON. */
  readonly ast?: unknown
}

const file = join(reference, 'validation/cases.jsonl')
const schemaFile = join(reference, 'data/ast-schema.json')

/** Whether the recordings, which are kept beside the repository, are not there. */
export const isAbsent = !existsSync(file) || !existsSync(schemaFile)

/** The recorded cases of one verdict; none when they are absent. */
export function recordedCases(status: RecordedCase['status']): readonly RecordedCase[] {
  if (isAbsent) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): RecordedCase => JSON.parse(line))
    .filter((one) => one.status === status)
}

/** The schema of Jenkins' JSON, as text. */
export function recordedSchema(): string {
  return readFileSync(schemaFile, 'utf8')
}
