import { setImmediate } from 'node:timers/promises'
import { renderShellTemplate } from '../../../dsl/runtime/shell-template.ts'
import { harness } from '../../support/harness/harness.ts'
import type { StepResponse } from '../../support/harness/harness.ts'
import { outcomeOf, runInNode } from '../../support/compare.ts'
import { type TranspiledCase, type TypeScriptCase, transpileCases } from '../../support/transpile-cases.ts'

/** What happened to one program. */
export type Verdict =
  | { readonly kind: 'same' }
  | { readonly kind: 'refused'; readonly findings: readonly string[] }
  | { readonly kind: 'different'; readonly description: string }

const imports = ['dir', 'echo', 'env', 'readFile', 'sh']

/** What the steps of every program answer. */
const responses: StepResponse[] = [
  { step: 'readFile', match: 'one', returns: 'alpha' },
  { step: 'readFile', match: 'two', returns: '' },
  { step: 'readFile', returns: "it's $x, a-b\n" },
  { step: 'sh', match: 'describe', stdout: 'v1.2\n' },
]

const env = { BRANCH_NAME: 'main' }

/**
 * Compiles the programs as one TypeScript program, type check included, and runs each in Node and in both engines.
 * @throws where a program has type errors
 */
export async function judge(programs: readonly TypeScriptCase[]): Promise<readonly Verdict[]> {
  const cases = transpileCases(
    Object.fromEntries(programs.map(({ body, setup }, index) => [index, { body, setup: setup ?? '' }])),
    imports,
  )
  const verdicts: Promise<Verdict>[] = []
  for (const index of programs.keys()) {
    verdicts.push(compared(cases.get(`${index}`)))
    // Lets the engines have what is ready.
    await setImmediate()
  }
  return Promise.all(verdicts)
}

async function compared(transpiled: TranspiledCase): Promise<Verdict> {
  const { groovy, findings } = transpiled
  if (findings.length > 0) return { kind: 'refused', findings }
  const engines = await harness()
  const { value, error, steps } = runInNode(transpiled, { responses, env })
  const wanted = JSON.stringify({ value, error, steps: withRenderedScripts(steps) })
  const runs = await engines.runBoth({ kind: 'script', text: groovy, responses, env })
  for (const [engine, response] of Object.entries(runs)) {
    const { steps: performed, ...rest } = outcomeOf(response)
    const got = JSON.stringify({ ...rest, steps: withInsertedVariables(performed) })
    const problems = [...response.mismatches, ...response.rejected]
    if (got === wanted && problems.length === 0) continue
    const head = `--- ${engine} gives\n${got}\n--- instead of\n${wanted}`
    return {
      kind: 'different',
      description: `${head}\n${problems.map((problem) => `--- ${problem}\n`).join('')}--- in\n${groovy}`,
    }
  }
  return { kind: 'same' }
}

/** Shell templates as the scripts that they stand for. */
function withRenderedScripts(steps: readonly unknown[]): readonly unknown[] {
  return steps.map((step) => {
    if (!Array.isArray(step) || step[0] !== 'sh' || !Array.isArray(step[1])) return step
    const [, strings, ...values] = step
    // What the tag was called with.
    return ['sh', renderShellTemplate(strings as string[], values as string[])]
  })
}

/** `withEnv` around a script as the script with the values in the places of the variables. */
function withInsertedVariables(steps: readonly unknown[]): readonly unknown[] {
  return steps.flatMap((step, index) => {
    const [name, first] = Array.isArray(step) ? step : []
    if (name === 'withEnv') return []
    const before = steps[index - 1]
    if (name !== 'sh' || typeof first !== 'string' || !Array.isArray(before) || before[0] !== 'withEnv')
      return [step]
    const variables: readonly unknown[] = Array.isArray(before[1]) ? before[1] : []
    const values = new Map(
      variables.map((variable) => {
        const [key = '', ...value] = String(variable).split('=')
        return [key, renderShellTemplate(['', ''], [value.join('=')])]
      }),
    )
    return [['sh', first.replaceAll(/"\$(\w+)"/g, (all, key: string) => values.get(key) ?? all)]]
  })
}
