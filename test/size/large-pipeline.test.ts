import { expect, it } from 'vitest'
import { compileJenkinsfiles } from '../support/compile-pipeline.ts'
import { harness } from '../support/harness/harness.ts'

it('moves the bodies of many long stages into methods', async () => {
  const stages = Array.from({ length: 20 }, (_, stage) => {
    const steps = Array.from({ length: 100 }, (__, step) => `sh('make target-${stage}-${step}')`)
    return `stage('Build part ${stage}', { steps: () => {\n${steps.join('\n')}\n} })`
  })
  const { default: text = '' } = compileJenkinsfiles(`
    import { pipeline, sh, stage } from 'jenkins-ts'
    export default pipeline({ agent: 'any', stages: [${stages.join(',\n')}] })
  `)
  expect(text).toContain('steps {\n        buildPart0Steps()\n')
  for (const run of Object.values(await (await harness()).runBoth({ kind: 'pipeline', text }))) {
    expect(run.error).toBeUndefined()
    const calls = run.steps.filter(({ step }) => step === 'sh')
    expect(calls).toHaveLength(2000)
    expect(calls.at(-1)?.args).toEqual(['make target-19-99'])
    expect(run.stages).toHaveLength(20)
  }
})

it('leaves a small pipeline as it is', () => {
  const { default: text = '' } = compileJenkinsfiles(`
    import { pipeline, sh, stage } from 'jenkins-ts'
    export default pipeline({ agent: 'any', stages: [stage('Build', { steps: () => { sh('make') } })] })
  `)
  expect(text).toMatchInlineSnapshot(`
    "pipeline {
      agent any
      stages {
        stage('Build') {
          steps {
            sh 'make'
          }
        }
      }
    }
    "
  `)
})
