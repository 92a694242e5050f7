import { isDescribable } from '../describable.ts'
import { StepFailure } from './failures.ts'
import { flag, list, named, type Performance, type StepSemantics, text } from './performance.ts'

/** Steps without a body that have a meaning of their own. */
export const otherSteps: Readonly<Record<string, StepSemantics>> = {
  sh: runScript,
  bat: runScript,
  powershell: runScript,
  pwsh: runScript,
  error: (step) => {
    throw new StepFailure(text(step, 'message'))
  },
  unstable: ({ build }) => build.mark('UNSTABLE', 'UNSTABLE'),
  input,
}

/** Nothing runs: the response says what comes out. */
function runScript(step: Performance): unknown {
  const { response } = step
  const status = response?.status ?? 0
  if (flag(step, 'returnStatus')) return typeof response?.returns === 'number' ? response.returns : status
  if (status !== 0) throw new StepFailure(`script returned exit code ${status}`)
  if (!flag(step, 'returnStdout')) return response?.returns
  return response?.stdout ?? (typeof response?.returns === 'string' ? response.returns : '')
}

/** Somebody goes on and leaves every default as it is. */
function input(step: Performance): unknown {
  const parameters = list(step, 'parameters').filter((value) => isDescribable(value))
  const answers = new Map(
    parameters.map(({ symbol, arguments: fields }) => [String(fields['name']), defaultOf(symbol, fields)]),
  )
  const { submitterParameter } = named(step)
  if (typeof submitterParameter === 'string') answers.set(submitterParameter, 'somebody')
  if (answers.size > 1) return Object.fromEntries(answers)
  return [...answers.values()][0] ?? null
}

function defaultOf(
  symbol: string,
  { choices, defaultValue }: Readonly<Record<string, unknown>>,
): string | boolean {
  if (symbol === 'booleanParam') return defaultValue === true
  if (symbol !== 'choice') return String(defaultValue ?? '')
  return Array.isArray(choices) ? String(choices[0] ?? '') : (String(choices ?? '').split('\n')[0] ?? '')
}
