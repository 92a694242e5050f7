import { expect, it } from 'vitest'
import { findingsOf } from '../support/mistakes.ts'

/** The findings about sections of a pipeline, which stand in the third line. */
function mistake(sections: string): Promise<string> {
  const imports = 'echo, label, logRotator, pipeline, stage'
  return findingsOf({
    'pipeline.ts': `import { ${imports} } from 'jenkins-ts'
const one = stage('One', { steps() { echo('x') } })
export default pipeline({ ${sections} })
`,
  })
}

it('tells what is meant where something else than a stage stands', async () => {
  expect(
    await mistake("agent: 'any', stages: [() => one, [one], ...['a'].map((name) => { stage(name, {}) })]"),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:3:50 error [not-a-stage]
    "stages[0]" must be a stage, but is a function.
    help: Call the function that gives the stage.
    pipeline.ts:3:61 error [not-a-stage]
    "stages[1]" must be a stage, but is an array.
    help: Spread an array of stages with "...".
    pipeline.ts:3:68 error [not-a-stage]
    "stages[2]" must be a stage, but is \`undefined\`.
    help: Return the stage: a function with braces gives nothing without "return".
    pipeline.ts:3:105 error [type-error]
    Argument of type '{}' is not assignable to parameter of type 'AnyStage'. (TS2345)
    4 errors"
  `)
  expect(await mistake("agent: 'any', stages: [stage('A', { parallel: { one } })]")).toMatchInlineSnapshot(`
    "pipeline.ts:3:73 error [wrong-type]
    "parallel" must be an array of stages, but is an object.
    help: Give it a value of that kind.
    1 error"
  `)
})

it('tells how sections are written that are given as a list or as an agent of Groovy', async () => {
  expect(await mistake("agent: { docker: 'golang' }, options: ['timestamps'], stages: [one]"))
    .toMatchInlineSnapshot(`
    "pipeline.ts:3:34 error [wrong-type]
    "agent" must be "any", "none", or what label, docker, dockerfile or kubernetes gives, but is an object.
    help: Call the function of that name: docker(…).
    pipeline.ts:3:65 error [wrong-type]
    "options" must be an object, but is an array.
    help: Give it a value of that kind: { … }.
    2 errors"
  `)
})

it('tells once that an option is not one of a stage', async () => {
  expect(
    await mistake(
      "agent: 'any', stages: [stage('A', { options: { buildDiscarder: logRotator({ numToKeepStr: '1' }) }, steps() { echo('x') } })]",
    ),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:3:74 error [option-not-in-stage]
    The option "buildDiscarder" of stage "A" is one of the whole pipeline.
    help: Move it to the options of the pipeline.
    1 error"
  `)
})

it('tells where a stage stands that is called in steps', async () => {
  expect(
    await mistake(
      "agent: 'any', stages: [stage('A', { steps() { stage('B', { steps() { echo('x') } }) } })]",
    ),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:3:73 error [call-outside-sources]
    "stage" is neither a step nor a function of your sources, so Jenkins cannot call it.
    help: A stage stands in "stages" or "parallel" of a stage or pipeline; a stage has either those or "steps".
    1 error"
  `)
})

it('knows the entries of the package', async () => {
  const source =
    "import { pipeline } from 'jenkins-ts/dsl'\nexport default pipeline({ agent: 'any', stages: [] })\n"
  expect(await findingsOf({ 'pipeline.ts': source })).toMatchInlineSnapshot(`
    "pipeline.ts:1:26 error [import-not-found]
    The import "jenkins-ts/dsl" does not resolve to a file or a package.
    help: Import from "jenkins-ts", or the steps of the shared library from "jenkins-ts/library".
    1 error"
  `)
})
