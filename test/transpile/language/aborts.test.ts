import { expect, it } from 'vitest'
import { harness } from '../../support/harness/harness.ts'
import { transpileCases, type TypeScriptCase } from '../../support/transpile-cases.ts'

interface AbortCase {
  readonly source: TypeScriptCase | string
  /** What is printed before the abort ends the build. */
  readonly printed: readonly string[]
}

const cases: Readonly<Record<string, AbortCase>> = {
  'a catch around a step': {
    source: "try { sh('make') } catch { echo('caught') }\necho('after')",
    printed: [],
  },
  'a catch with a finally': {
    source: "try { sh('make') } catch (e) { echo(String(e)) } finally { echo('finally') }\necho('after')",
    printed: ['finally'],
  },
  'nested tries, the inner ones first': {
    source: `
      try {
        try { sh('make') } catch { echo('inner') } finally { echo('first') }
      } catch { echo('outer') } finally { echo('second') }`,
    printed: ['first', 'second'],
  },
  'a function that the try calls': {
    source: {
      setup:
        "const build = () => { sh('make') }\nconst safely = (action: () => void) => { try { action() } catch { echo('caught') } finally { echo('done') } }",
      body: "safely(build)\nsafely(() => { build() })\necho('after')",
    },
    printed: ['done'],
  },
  'a loop that retries': {
    source: `
      for (let attempt = 1; attempt <= 3; attempt++) {
        try { sh('make'); break } catch (e) { echo(\`attempt \${attempt}\`) }
      }
      echo('after')`,
    printed: [],
  },
  'a method of a class': {
    source: {
      setup: "class Build { run() { sh('make') } }",
      body: "const build = new Build()\ntry { build.run() } catch { echo('caught') } finally { echo('end') }",
    },
    printed: ['end'],
  },
  'a catch that throws again': {
    source: "try { sh('make') } catch (e) { throw new Error('wrapped: ' + (e as Error).message) }",
    printed: [],
  },
  'a step inside a block step': {
    source:
      "try { dir('x', () => { try { sh('make') } catch { echo('in') } }) } catch { echo('out') } finally { echo('end') }",
    printed: ['end'],
  },
  'another name for a step': {
    source: "const run = sh\ntry { run('make') } catch { echo('caught') }",
    printed: [],
  },
}

const transpiled = transpileCases(
  Object.fromEntries(Object.entries(cases).map(([name, { source }]) => [name, source])),
  ['dir', 'echo', 'sh'],
)

it.each(Object.keys(cases))('goes on with the abort through %s', async (name) => {
  const { groovy, findings } = transpiled.get(name)
  expect(findings).toEqual([])
  const throws = { class: 'FlowInterruptedException', result: 'ABORTED' as const }
  const runs = await (
    await harness()
  ).runBoth({
    kind: 'script',
    text: groovy,
    responses: [{ step: 'sh', throws }],
  })
  for (const response of Object.values(runs)) {
    const printed = response.steps.filter(({ step }) => step === 'echo').map(({ args }) => args[0])
    expect({ printed, error: response.error?.class.replace(/^.*\./, '') }).toEqual({
      printed: cases[name]?.printed,
      error: 'FlowInterruptedException',
    })
  }
})

it('leaves the clause out where no step can be reached', () => {
  const { groovy } = transpileCases(
    { parse: "try { return JSON.parse('{') as string } catch { return 'bad' }" },
    [],
  ).get('parse')
  expect(groovy).not.toContain('FlowInterruptedException')
})
