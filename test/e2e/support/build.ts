import { expect } from 'vitest'
import { faultsOf, noFaults } from '../../support/harness/faults.ts'
import { harness } from '../../support/harness/harness.ts'
import { type Agent, liveSteps } from './agent.ts'
import { committedLibrary, outcomeMark } from './compiled-cases.ts'

/** How a build of a pipeline ended. */
export interface BuildOutcome {
  readonly result: string
  /** Message of the error that ended it. */
  readonly error: string
  readonly digest: string
  readonly references: readonly string[]
}

/** Runs a Jenkinsfile; an agent acts out what it asks for. */
export async function runBuild(jenkinsfile: string, agent: Agent): Promise<BuildOutcome> {
  const request = { kind: 'pipeline', text: jenkinsfile, library: { ...committedLibrary } } as const
  const response = await (
    await harness()
  ).act({ ...request, live: liveSteps, timeoutMillis: 600_000 }, agent.act)
  expect(faultsOf(response)).toEqual(noFaults)
  const echoed = response.steps.flatMap(({ step, args }) => (step === 'echo' ? [String(args[0])] : []))
  const given = echoed.find((line) => line.startsWith(outcomeMark))?.slice(outcomeMark.length) ?? ''
  const [digest = '', ...references] = given.split(' ')
  return { result: response.result, error: response.error?.message ?? '', digest, references }
}
