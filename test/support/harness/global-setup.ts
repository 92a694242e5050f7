import { buildHarness } from './build.ts'
import { sandboxLists } from './locations.ts'

/** Builds the harness once, before any test worker asks for it. */
export default async function setup(): Promise<void> {
  await buildHarness()
  const { notice } = sandboxLists()
  if (notice !== undefined) process.stderr.write(`${notice}\n`)
}
