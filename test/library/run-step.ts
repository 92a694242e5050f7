import { expect } from 'vitest'
import { dir } from 'jenkins-ts'
import {
  argoSync,
  buildahBuild,
  buildkitBuild,
  dockerBuild,
  dockerPipelineBuild,
  gitCheckout,
  goTest,
  helmDeploy,
  kanikoBuild,
  kubectlApply,
  s2iBuild,
  slackNotify,
} from 'jenkins-ts/library'
import { plainLiteral } from '../../compiler/library/parameter-table.ts'
import { printExpression } from '../../compiler/groovy/print/index.ts'
import { record, type Recording, type RecordingOptions } from '../../dsl/runtime/recording-executor.ts'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { type HarnessResponse, harness, type StepCall } from '../support/harness/harness.ts'
import { compiledLibrary } from './compiled-library.ts'

const library = {
  argoSync,
  buildahBuild,
  buildkitBuild,
  dockerBuild,
  dockerPipelineBuild,
  gitCheckout,
  goTest,
  helmDeploy,
  kanikoBuild,
  kubectlApply,
  s2iBuild,
  slackNotify,
}

/** Compiled while the tests are collected, so that no test waits for it. */
const { library: groovyLibrary } = compiledLibrary()

type StepName = keyof typeof library

export interface ComparedStep {
  readonly step: StepName
  readonly args?: Readonly<Record<string, unknown>>
  /** What both runs start from, and how steps answer in them. */
  readonly options?: Pick<RecordingOptions, 'responses' | 'env' | 'files'>
  /** False when the job has no repository of its own. */
  readonly hasScm?: boolean
  /** What Groovy calls the step with instead of `args`: `url: "a-${x}"`. */
  readonly groovyArguments?: string
  /** The folder of the workspace that the call is made in. */
  readonly folder?: string
}

/** How a step ended and what it did, in one form for both runs. */
export interface StepOutcome {
  readonly value: unknown
  readonly error: string | undefined
  /** Calls by name with their arguments; the scripts of `sh` are left to tests that run them. */
  readonly steps: readonly (readonly [string, ...unknown[]])[]
}

/** Runs `vars/NAME.groovy` in both engines and the TypeScript in Node; all three must do the same. */
export async function runStep(compared: ComparedStep): Promise<StepOutcome> {
  const wanted = runInNode(compared)
  const { cps, sandbox } = await runInGroovy(compared)
  for (const response of [cps, sandbox]) {
    expect(faultsOf(response)).toEqual(noFaults)
    expect(outcomeOf(response)).toEqual(wanted)
  }
  return wanted
}

/** Runs `vars/NAME.groovy` in both engines. */
export async function runInGroovy({
  step,
  args = {},
  options = {},
  hasScm = true,
  groovyArguments,
  folder,
}: ComparedStep): Promise<{ readonly cps: HarnessResponse; readonly sandbox: HarnessResponse }> {
  const written = Object.entries(args).map(
    ([name, value]) => `${name}: ${printExpression(plainLiteral(value))}`,
  )
  const { responses, env, files } = options
  const call = `${step}(${groovyArguments ?? written.join(', ')})`
  return (await harness()).runBoth({
    kind: 'script',
    text: `def x = 'X'\nreturn ${folder === undefined ? call : `dir('${folder}') { ${call} }`}`,
    library: groovyLibrary,
    hasScm,
    ...(responses && { responses: structuredClone(responses) }),
    ...(env && { env: { ...env } }),
    ...(files && { files: { ...files } }),
  } as Parameters<Awaited<ReturnType<typeof harness>>['runBoth']>[0])
}

/** Runs the TypeScript in Node. */
export function recordStep({ step, args, options, folder }: ComparedStep): Recording<unknown> {
  // Each step checks its own arguments.
  const call = library[step] as (options: unknown) => unknown
  return record(() => (folder === undefined ? call(args) : dir(folder, () => call(args))), options)
}

function runInNode(compared: ComparedStep): StepOutcome {
  const { value, error, steps } = recordStep(compared)
  return {
    value: value ?? null,
    error: error instanceof Error ? error.message : undefined,
    steps: steps.filter(isOwn).map(readable),
  }
}

function outcomeOf({ value, error, steps }: HarnessResponse): StepOutcome {
  return { value: value ?? null, error: error?.message, steps: steps.filter(isOwn).map(readable) }
}

/** `withEnv` carries values into scripts, and Node has no need of that; tests of scripts see what it sets. */
function isOwn({ step }: Pick<StepCall, 'step'>): boolean {
  return step !== 'withEnv'
}

function readable({
  step,
  args,
}: {
  readonly step: string
  readonly args: readonly unknown[]
}): [string, ...unknown[]] {
  return [step, ...args.map((argument) => (step === 'sh' ? withoutScript(argument) : withoutScm(argument)))]
}

/** The harness has a repository to look into. */
function withoutScm(argument: unknown): unknown {
  return JSON.stringify(argument) === ownScm ? '<scm>' : argument
}

const ownScm = JSON.stringify({ $symbol: 'scmGit', args: { branches: 'main' } })

function withoutScript(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null) return '…'
  return { ...argument, script: '…' }
}
