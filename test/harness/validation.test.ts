import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { harness } from '../support/harness/harness.ts'
import { reference } from '../support/harness/locations.ts'

interface Finding {
  line: number
  column: number
  message: string
}

interface Case {
  name: string
  jenkinsfile: string
  status: 'ok' | 'invalid'
  errors?: Finding[]
}

const file = join(reference, 'validation/cases.jsonl')
const absent = !existsSync(file)

function readCases(): Case[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** The harness has no catalogue of steps, so that it does not judge their parameters. */
const notJudged = /: (?:Invalid parameter |Missing required parameter: |Arguments to |Expecting )/

const knownDifferences: Record<string, string> = {
  v0134:
    'the recorded validator also takes two `steps` sections for two branches with one name, but not always',
}

/** An option of docker-workflow, which the recorded validator lacked. */
const absentPlugin = 'Invalid option type "newContainerPerStage"'

/** `line:column: message`, long lists of names cut. */
function textOf({ line, column, message }: Finding): string {
  return `${line}:${column}: ${message.replace(/\[[^\]]*\](?=\.?$)/, '[…]')}`
}

function isMissing(wanted: string, found: ReadonlySet<string>): boolean {
  return !found.has(wanted) && !notJudged.test(wanted) && !wanted.includes(absentPlugin)
}

it.skipIf(absent)(
  'refuses what the Declarative validator refuses (not run when ../shared is absent)',
  async () => {
    const cases = readCases()
    const responses = await (
      await harness()
    ).runAll(
      cases.map(({ jenkinsfile }) => ({
        kind: 'pipeline' as const,
        engine: 'cps' as const,
        text: jenkinsfile,
      })),
    )
    const differences = cases.flatMap(({ name, errors = [] }, i) => {
      const found = new Set((responses[i]?.error?.errors ?? []).map(textOf))
      const wanted = new Set(errors.map(textOf))
      const missing = [...wanted].filter((message) => isMissing(message, found))
      const invented = [...found].filter((message) => !wanted.has(message))
      return missing.length + invented.length === 0 ? [] : [{ name, missing, invented }]
    })
    expect(differences.filter(({ name }) => !(name in knownDifferences))).toEqual([])
    expect(differences).toHaveLength(Object.keys(knownDifferences).length)
  },
)
