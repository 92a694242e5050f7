import { expect } from 'vitest'
import { isDescribable } from '../../dsl/runtime/describable.ts'
import { withRunTimeValues } from '../../dsl/runtime/run-time-value.ts'
import { withStepExecutor } from '../../dsl/runtime/step-executor.ts'
import type { StepMetadata } from '../../dsl/runtime/step-function.ts'
import { faultsOf, noFaults } from './harness/faults.ts'
import { harness, type GroovyValue, type HarnessResponse, type StepResponse } from './harness/harness.ts'
import { type TranspiledCase, type TypeScriptCase, transpileCases } from './transpile-cases.ts'

/** What the build gives both runs. */
export interface RunOptions {
  readonly responses?: StepResponse[]
  readonly params?: Record<string, unknown>
  readonly env?: Record<string, string>
}

export type ComparedCase = string | (TypeScriptCase & RunOptions)

type CompiledCases = ReturnType<typeof transpileCases>

interface Outcome {
  readonly value: unknown
  readonly error: string | undefined
  readonly steps: readonly unknown[]
  readonly isVoid: boolean
}

/**
 * Functions in TypeScript that must mean the same in Node and, as Groovy, in both engines of Jenkins: the value (or the
 * message of the error) and the sequence of steps. All cases are compiled together, on first use.
 * @param imports what the bodies use of `jenkins-ts`
 * @example
 * const table = compareTable(['echo'], { 'adds numbers': 'return 1 + 2', 'prints': "echo('a')" })
 * it.each(table.names)('%s', (name) => table.expectSame(name))
 */
export function compareTable<Name extends string>(
  imports: readonly string[],
  cases: Readonly<Record<Name, ComparedCase>>,
): { readonly names: readonly Name[]; groovy(name: Name): string; expectSame(name: Name): Promise<void> } {
  let compiled: CompiledCases | Error | undefined
  const compile = (): CompiledCases | Error => {
    try {
      return transpileCases(cases, imports)
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error))
    }
  }
  const caseOf = (name: Name): TranspiledCase => {
    compiled ??= compile()
    if (compiled instanceof Error) throw compiled
    return compiled.get(name)
  }
  return {
    // Object.keys forgets that the keys are names.
    names: Object.keys(cases) as Name[],
    groovy: (name) => caseOf(name).groovy,
    async expectSame(name) {
      const entry: ComparedCase = cases[name]
      await expectSameOutcome(caseOf(name), typeof entry === 'string' ? {} : entry)
    },
  }
}

async function expectSameOutcome(transpiled: TranspiledCase, options: RunOptions): Promise<void> {
  expect(transpiled.findings).toEqual([])
  const wanted = runInNode(transpiled, options)
  const { groovy, sandbox } = transpiled
  const request = { kind: 'script', text: groovy, saveAtEveryStep: true, ...options } as const
  const runs = await (await harness()).runBoth(request)
  for (const [engine, response] of Object.entries(runs)) {
    const outcome = outcomeOf(response)
    // A function that gives nothing gives the value of its last statement in Groovy, which nobody reads.
    const got = wanted.isVoid ? { ...outcome, value: undefined, isVoid: true } : { ...outcome, isVoid: false }
    const unforeseen = response.permitted.filter((signature) => !sandbox.signatures.includes(signature))
    const judged = { unforeseen, judgedUnlisted: sandbox.unlisted }
    expect({ engine, groovy, ...judged, ...faultsOf(response), ...got }).toEqual({
      engine,
      groovy,
      unforeseen: [],
      judgedUnlisted: [],
      ...noFaults,
      ...wanted,
    })
  }
}

/** Runs the function itself with recorded steps. */
export function runInNode({ run }: Pick<TranspiledCase, 'run'>, options: RunOptions): Outcome {
  const steps: unknown[] = []
  const executor = {
    perform: (step: StepMetadata, values: readonly unknown[]) => perform(step, values, steps, options),
  }
  const values = {
    params: { ...options.params },
    env: { ...options.env },
    currentBuild: {},
    scm: {},
  }
  try {
    const value = withRunTimeValues(values, () => withStepExecutor(executor, run))
    if (value === undefined) return { value, error: undefined, steps, isVoid: true }
    return { value: normalised(value), error: undefined, steps, isVoid: false }
  } catch (error) {
    return {
      value: null,
      error: error instanceof Error ? error.message : String(error),
      steps,
      isVoid: false,
    }
  }
}

function perform(
  step: StepMetadata,
  values: readonly unknown[],
  steps: unknown[],
  options: RunOptions,
): unknown {
  const given = [...values]
  const body = step.takesBody ? given.pop() : undefined
  const args = given.map((value) => normalised(value))
  if (step.name === 'error') throw new Error(String(args[0]))
  steps.push([step.name, ...args])
  const response = (options.responses ?? []).find(
    (candidate) =>
      candidate.step === step.name &&
      (candidate.match === undefined || new RegExp(candidate.match).test(JSON.stringify(args))),
  )
  if (response?.throws !== undefined) throw new Error(response.throws.message ?? '')
  if (step.name === 'parallel') return runBranches(values[0])
  if (typeof body === 'function') return Reflect.apply(body, undefined, []) as unknown
  return response?.stdout ?? response?.status ?? response?.returns ?? defaultResult(values[0])
}

/** What the engine gives for a shell step that no response was given for. */
function defaultResult(options: unknown): unknown {
  if (typeof options !== 'object' || options === null) return undefined
  if ('returnStatus' in options && options.returnStatus === true) return 0
  return 'returnStdout' in options && options.returnStdout === true ? '' : undefined
}

function runBranches(branches: unknown): unknown {
  if (typeof branches !== 'object' || branches === null) return undefined
  const functions = Object.entries(branches).filter(([, branch]) => typeof branch === 'function')
  return Object.fromEntries(
    functions.map(([name, branch]) => [name, Reflect.apply(branch, undefined, []) as unknown]),
  )
}

export function outcomeOf(response: HarnessResponse): Omit<Outcome, 'isVoid'> {
  const steps = response.steps
    .filter(({ step }) => step !== 'error')
    .map(({ step, args }): unknown[] => {
      const recorded = args.map((argument) => normalisedGroovy(argument))
      return [step, ...recorded]
    })
  const error = response.error === undefined ? undefined : response.error.message
  const value = response.error === undefined ? normalisedGroovy(response.value ?? null) : null
  return { value, error, steps }
}

/** A value as both languages can have it: undefined is null, an object has no empty properties. */
function normalised(value: unknown): unknown {
  if (value === undefined || value === null) return null
  if (typeof value === 'function') return '<closure>'
  if (Array.isArray(value)) return value.map((item) => normalised(item))
  if (isDescribable(value)) return normalised({ $symbol: value.symbol, args: value.arguments })
  if (value instanceof Map) return normalised(Object.fromEntries(value))
  if (value instanceof Set) return [...value].map((item) => normalised(item))
  if (Object.is(value, -0)) return 0
  if (typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined && item !== null)
  return Object.fromEntries(entries.map(([key, item]) => [key, normalised(item)]))
}

function normalisedGroovy(value: GroovyValue): unknown {
  if (Array.isArray(value)) return value.map((item) => normalisedGroovy(item))
  if (typeof value !== 'object' || value === null) return value
  if ('$number' in value && value.class !== 'java.math.BigDecimal') return Number(value.$number)
  if (Array.isArray(value.$set)) return value.$set.map((item) => normalisedGroovy(item))
  if (Array.isArray(value.$map)) {
    const entries = value.$map.map((pair) => (Array.isArray(pair) ? [String(pair[0]), pair[1] ?? null] : []))
    // Each pair has its two parts.
    return normalisedGroovy(Object.fromEntries(entries) as Record<string, GroovyValue>)
  }
  const entries = Object.entries(value).filter(([, item]) => item !== null)
  return Object.fromEntries(entries.map(([key, item]) => [key, normalisedGroovy(item)]))
}
