import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { harness, type HarnessRequest, type HarnessResponse } from '../support/harness/harness.ts'
import { reference } from '../support/harness/locations.ts'

const folder = join(reference, 'forms')
const absent = !existsSync(folder)
const notRun = '(not run when ../shared is absent)'

/** What a real Jenkins did: steps as `name argument`, or the message of the error. */
interface Outcome {
  steps?: string[]
  error?: string
}

const success = (...steps: string[]): Outcome => ({ steps })

const forms: Record<string, Outcome> = {
  block_step_nested: success('sh make'),
  call_method: success('sh make', 'sh v', 'echo stub-stdout'),
  call_method_args: success('echo a1'),
  catchInterrupted: success('echo caught x'),
  closure_in_step_arg_method: success('sh echo a', 'sh echo b'),
  comment_header: success('echo x'),
  env_bare_param: {
    error: 'Environment variable values must either be single quoted, double quoted, or function calls.',
  },
  env_int_bool: success('sh echo $X'),
  env_method_call: success('sh echo $X'),
  env_param_gstring: success('sh echo $X'),
  env_sh: success('sh v', 'sh echo $X'),
  env_write: success('sh echo "$REV"'),
  expr_gstring_stage: { error: 'Expected string literal' },
  field_shared: success('sh v', 'echo v stub-stdout', 'echo in method stub-stdout'),
  input_params: success(),
  matrix_small: success('echo linux-1', 'echo windows-1', 'echo linux-2'),
  method_private_kw: success('echo x'),
  nested_fn_in_method: success('echo 2,4'),
  noncps_in_jenkinsfile: success('echo a'),
  one_line_sections: success('echo a', 'echo b', 'echo p'),
  options_all: success('echo x'),
  parallel_script_dynamic: success('sh echo x', 'sh echo y'),
  post_order: {
    error: 'boom',
    steps: ['echo always', 'echo unsuccessful', 'echo failure', 'echo cleanup', 'echo root failure'],
  },
  shebang: success('echo x'),
  step_in_agent_none: { error: 'requires a node context' },
  topdef_shared: success('echo v x'),
  triggers_all: success('echo x'),
  triple_single_sh: success(
    'sh #!/bin/sh\n          set -eu\n          echo "$HOME" \\\n            done\n        ',
  ),
  when_expr: success('echo ran'),
  when_expr_return_multi: success('echo ran'),
  when_method: success('echo ran'),
  withEnv_single: success('sh echo "$REV"'),
}

const libraryForms: Record<string, Outcome> = {
  body: success('echo inside', 'echo after'),
  field: success('echo a=1'),
  gstring: success('echo b 1 1  false'),
  missing: { error: "argChecks: parameter 'message' is required." },
  ok: success('echo hi 1 a,b false'),
  other: success('echo a=2', 'echo in x', 'echo after', 'echo result 5'),
  over: success('echo x'),
  quiet: success(),
  shell: {
    error: 'digest',
    steps: [
      'sh \n        /kaniko/executor \\\n          --dockerfile="$DOCKERFILE" \\\n          --destination="$DESTINATION"\n      ',
    ],
  },
  unknown: { error: "argChecks: unknown parameter 'mesage'. Did you mean 'message'?" },
  wrong: { error: "argChecks: parameter 'message' must be a string." },
}

function requestFor(file: string, library: Record<string, string>): HarnessRequest {
  return {
    kind: 'pipeline',
    text: readFileSync(file, 'utf8'),
    library,
    responses: [{ step: 'sh', match: '^v$', stdout: 'stub-stdout' }],
  }
}

function outcomeOf({ error, steps, result }: HarnessResponse) {
  return {
    result,
    error: error?.message,
    steps: steps
      .filter(({ step, pseudo }) => ['sh', 'echo'].includes(step) && !pseudo)
      .map(
        ({ step, args: [first] }) =>
          `${step} ${typeof first === 'object' ? firstValue(first) : String(first)}`,
      ),
  }
}

function firstValue(value: object | null): string {
  return String(Object.values(value ?? {})[0])
}

async function expectOutcomes(
  folderOfFiles: string,
  table: Record<string, Outcome>,
  library: Record<string, string>,
) {
  const h = await harness()
  const files = readdirSync(folderOfFiles).filter((name) => name.endsWith('.Jenkinsfile'))
  expect(files.map((name) => basename(name, '.Jenkinsfile')).toSorted()).toEqual(
    Object.keys(table).toSorted(),
  )
  await Promise.all(
    Object.entries(table).map(async ([name, wanted]) => {
      const both = await h.runBoth(requestFor(join(folderOfFiles, `${name}.Jenkinsfile`), library))
      for (const [engine, response] of Object.entries(both))
        expectOutcome(`${name} (${engine})`, response, wanted)
    }),
  )
}

function expectOutcome(where: string, response: HarnessResponse, wanted: Outcome) {
  const outcome = outcomeOf(response)
  expect(outcome.error ?? '', where).toContain(wanted.error ?? '')
  expect(outcome.error === undefined, where).toBe(wanted.error === undefined)
  expect(outcome.result, where).toBe(wanted.error === undefined ? 'SUCCESS' : 'FAILURE')
  expect(response.rejected, where).toEqual([])
  if (wanted.steps !== undefined) expect(outcome.steps, where).toEqual(wanted.steps)
}

it.skipIf(absent)(`does with every form what a real Jenkins did ${notRun}`, async () => {
  await expectOutcomes(folder, forms, {})
})

it.skipIf(absent)(`does with every library form what a real Jenkins did ${notRun}`, async () => {
  const vars = join(folder, 'library/vars')
  const library = Object.fromEntries(
    readdirSync(vars).map((name) => [basename(name, '.groovy'), readFileSync(join(vars, name), 'utf8')]),
  )
  await expectOutcomes(join(folder, 'library'), libraryForms, library)
})
