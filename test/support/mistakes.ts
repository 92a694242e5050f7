import { expect } from 'vitest'
import { runCli } from './run-cli.ts'

/** What a user reads after mistakes in the files of a project, without the pictures of the source. */
export async function findingsOf(files: Readonly<Record<string, string>>): Promise<string> {
  const run = await runCli(['compile'], files)
  expect(run.code).toBe(1)
  expect(run.file('Jenkinsfile')).toBeUndefined()
  const isOfPicture = /^(>? +\d+ \|.*| +\|.*|)$/
  return run.err
    .split('\n')
    .filter((line) => !isOfPicture.test(line))
    .join('\n')
}
