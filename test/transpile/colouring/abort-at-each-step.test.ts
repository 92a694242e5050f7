import { expect, it } from 'vitest'
import type { TypeScriptCase } from '../../support/transpile-cases.ts'
import { outcomeOf, runInNode } from '../../support/compare.ts'
import { faultsOf, noFaults } from '../../support/harness/faults.ts'
import { harness } from '../../support/harness/harness.ts'
import { transpileCases } from '../../support/transpile-cases.ts'

const programs: Readonly<Record<string, TypeScriptCase>> = {
  'nested tries': {
    body: `
      try {
        sh('s1')
        try { sh('s2') } catch { sh('s3') } finally { sh('s4') }
        sh('s5')
      } catch (e) { sh('s6'); echo((e as Error).message) } finally { sh('s7') }
      sh('s8')`,
  },
  'a failure on the way': {
    body: `
      try {
        try { sh('s1'); throw new Error('no') } catch (e) { sh('s2'); throw e } finally { sh('s3') }
      } catch (e) { sh('s4'); echo((e as Error).message) }
      sh('s5')`,
  },
  'helper functions': {
    setup: `
      const guarded = (what: string, body: () => void) => {
        try { body() } catch (e) { sh('s1'); return 'caught ' + what } finally { sh('s2') }
        return what
      }
      function build() { sh('s3'); if (sh({ script: 's4', returnStatus: true }) === 0) throw new Error('bad') }`,
    body: "const results = [guarded('a', build), guarded('b', () => { sh('s5') })]\nsh('s6')\nreturn results",
  },
  'loops that are left': {
    body: `
      const seen: string[] = []
      for (const name of ['s1', 's2', 's3']) {
        try {
          fileExists(name)
          if (name === 's2') break
          seen.push(name)
          continue
        } catch { seen.push('caught'); sh('s4') } finally { sh('s5'); seen.push('finally') }
      }
      sh('s6')
      return seen`,
  },
  'returns with a finally': {
    body: `
      const read = () => {
        try { sh('s1'); return 'read' } catch { return 'caught' } finally { sh('s2') }
      }
      const value = read()
      sh('s3')
      return value`,
  },
  callbacks: {
    body: `
      const names = ['s1', 's2'].map((name) => {
        try { fileExists(name); return name } catch { return 'caught' } finally { echo('done') }
      })
      ;['s3', 's4'].forEach((name) => { try { fileExists(name) } catch { sh('s5') } })
      for (const [name, step] of Object.entries({ a: 's6', b: 's7' })) {
        try { fileExists(step) } catch { names.push(name) }
      }
      return names`,
  },
  'block steps': {
    body: `
      try {
        dir('a', () => {
          try {
            withEnv(['A=b'], () => { sh('s1'); throw new Error('inside') })
          } catch (e) { sh('s2'); echo((e as Error).message) } finally { sh('s3') }
        })
        timeout(1, () => { sh('s4') })
      } catch { sh('s5') }
      sh('s6')`,
  },
  'functions in objects': {
    setup: "const actions = { first() { sh('s1') }, second: () => { try { sh('s2') } catch { sh('s3') } } }",
    body: `
      const run = [actions.first, actions.second]
      for (const action of run) { try { action() } catch { sh('s4') } finally { echo('x') } }
      try { actions.second() } catch { echo('y') }`,
  },
  'a step as the value of an expression': {
    body: `
      let text = ''
      try {
        text = sh({ script: 's1', returnStdout: true }).trim() + (sh({ script: 's2', returnStatus: true }) === 0 ? 'a' : 'b')
      } catch (e) { text = 'caught' }
      sh('s3')
      return text`,
  },
}

const imports = ['dir', 'echo', 'fileExists', 'sh', 'timeout', 'withEnv']
const message = 'the abort'
const transpiled = transpileCases(programs, imports)
/** The programs as Jenkins means them: no catch sees an abort. */
const meant = transpileCases(
  Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, lettingAbortsPass(program)])),
  imports,
)

function lettingAbortsPass({ body, setup }: TypeScriptCase): TypeScriptCase {
  return setup === undefined
    ? { body: lettingPass(body) }
    : { body: lettingPass(body), setup: lettingPass(setup) }
}

function lettingPass(text: string): string {
  const pass = `catch ($1) { if (($1 as Error).message === ${JSON.stringify(message)}) throw $1;`
  return text.replaceAll(/catch \{/g, 'catch (caught) {').replaceAll(/catch \((\w+)\) \{/g, pass)
}

const runs = Object.entries(programs).flatMap(([name, { body, setup }]) => {
  const steps = new Set(`${setup ?? ''}${body}`.match(/\bs\d\b/g))
  return ['none', ...steps].map((step) => [name, step] as const)
})

it.each(runs)('%s: an abort in %s ends the build where it should', async (name, step) => {
  const { groovy, findings } = transpiled.get(name)
  expect(findings).toEqual([])
  const match = `^${step}$`
  const node = runInNode(meant.get(name), {
    responses: ['sh', 'fileExists'].map((called) => ({
      step: called,
      match: `"${step}"`,
      throws: { message },
    })),
  })
  const throws = { class: 'FlowInterruptedException', message }
  const responses = ['sh', 'fileExists'].map((called) => ({ step: called, match, throws }))
  const request = { kind: 'script', text: groovy, saveAtEveryStep: true } as const
  const engines = await (await harness()).runBoth({ ...request, responses })
  for (const response of Object.values(engines)) {
    const { value, error, steps } = outcomeOf(response)
    expect({ error, steps, ...faultsOf(response) }).toEqual({
      error: node.error,
      steps: node.steps,
      ...noFaults,
    })
    if (!node.isVoid) expect(value).toEqual(node.value)
  }
})
