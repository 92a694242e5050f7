import { readFileSync } from 'node:fs'
import { type Harness, startHarness } from '../../support/harness/harness.ts'

const script = readFileSync(new URL('structure.groovy', import.meta.url), 'utf8')

let harness: Promise<Harness> | undefined

/** What Groovy's parser makes of each text: its structure, or `FAILED` and the reason. */
export async function structuresOf(texts: readonly string[]): Promise<readonly string[]> {
  harness ??= startHarness()
  const engine = await harness
  const response = await engine.run({ kind: 'script', engine: 'cps', text: script, params: { TEXTS: texts } })
  if (!response.ok || !Array.isArray(response.value)) throw new Error(JSON.stringify(response, undefined, 2))
  return response.value.map(String)
}

/** What each script returns when the engine runs it. */
export async function valuesOf(texts: readonly string[]): Promise<readonly unknown[]> {
  harness ??= startHarness()
  const engine = await harness
  const responses = await engine.runAll(texts.map((text) => ({ kind: 'script', engine: 'cps', text })))
  return responses.map((response) => (response.ok ? response.value : response.error?.message))
}
