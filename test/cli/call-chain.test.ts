import { expect, it } from 'vitest'
import { runCli } from '../support/run-cli.ts'

/** The findings' places, messages and related places. */
async function findings(source: string): Promise<string> {
  const { err } = await runCli(['check'], { 'pipeline.ts': source })
  return err
    .split('\n')
    .filter((line) => /^pipeline\.ts:|^[A-Z"]/.test(line) && !line.startsWith('Run '))
    .join('\n')
}

it('tells by which calls of helpers a stage was made', async () => {
  expect(
    await findings(`import { echo, kubernetes, pipeline, stage } from 'jenkins-ts'

const container = (image: string) => ({ name: 'main', image, command: ['sleep'], args: ['infinity'] })

function build(name: string, image: string) {
  return stage(name, {
    agent: kubernetes({ pod: { spec: { containers: [container(image)] } } }),
    steps() {
      echo(name)
    },
  })
}

const builds = () => [build('Go', 'golang:1.25'), build('Node', 'node')]

export default pipeline({ agent: 'none', stages: builds() })
`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:3:55 warning [image-without-tag]
    The image "node" is whatever is the latest when the build runs.
    pipeline.ts:16:50: This call leads to stage "Node".
    pipeline.ts:14:51: This call leads to stage "Node"."
  `)
})

it('tells by which loop and which helper the same name was given twice', async () => {
  expect(
    await findings(`import { echo, pipeline, stage } from 'jenkins-ts'

const say = (text: string) => stage('Say', { steps() { echo(text) } })

export default pipeline({ agent: 'any', stages: ['a', 'b'].map((text) => say(text)) })
`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:3:31 error [stage-name-duplicate]
    Two stages beside each other have the name "Say".
    pipeline.ts:3:31: The first stage of that name.
    pipeline.ts:5:49: This call leads to stage "Say".
    pipeline.ts:5:74: This call leads to stage "Say"."
  `)
})

it('tells how Jenkins comes to a step of a helper function', async () => {
  expect(
    await findings(`import { pipeline, sh, stage } from 'jenkins-ts'

function make(target: string): void {
  sh({ script: 'make', label: target })
}

function all(): void {
  make('all')
}

export default pipeline({ agent: 'none', stages: [stage('Build', { steps() { all() } })] })
`),
  ).toMatchInlineSnapshot(`
    "pipeline.ts:4:3 warning [step-without-agent]
    "sh" in "steps" of stage "Build" needs an agent, and there is none.
    pipeline.ts:11:78: Called here.
    pipeline.ts:8:3: Called here."
  `)
})
