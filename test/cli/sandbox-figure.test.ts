import { expect, it } from 'vitest'
import { describeSandbox } from '../../compiler/cli/sandbox-figure.ts'
import { runCli } from '../support/run-cli.ts'

const source = `import { pipeline, sh, stage } from 'jenkins-ts'

export default pipeline({
  agent: 'any',
  stages: [
    stage('Test', {
      steps() {
        const revision = sh({ script: 'git rev-parse HEAD', returnStdout: true }).trim()
        if (revision.startsWith('a')) sh('make')
      },
    }),
  ],
})
`

it.each(['compile', 'check'])('%s tells how many approvals the Groovy needs', async (command) => {
  const { out } = await runCli([command], { 'pipeline.ts': source })
  expect(out.split('\n').at(-1)).toBe(
    '0 script approvals needed (2 signatures, all on the lists of the sandbox)',
  )
})

it('names the signatures in JSON', async () => {
  const { out } = await runCli(['check', '--json'], { 'pipeline.ts': source })
  expect(JSON.parse(out)).toMatchObject({
    sandbox: {
      approvals: 0,
      unlisted: [],
      unjudged: [],
      signatures: ['method java.lang.String startsWith java.lang.String', 'method java.lang.String trim'],
    },
  })
})

it('says nothing about files that are not compiled', async () => {
  expect((await runCli(['check'], { 'pipeline.ts': source.replace("'any'", '7') })).out).toBe('')
  expect((await runCli(['check', '--quiet'], { 'pipeline.ts': source })).out).toBe('')
})

const span = (start: number) => ({ file: 'pipeline.ts', start, end: start })
const place = ({ file, start }: { file: string; start: number }): string => `${file}:${start}`

it('names what is not listed, and where Groovy is not judged', async () => {
  const report = { signatures: ['a'], unlisted: ['new File(1 argument)'], unjudged: [span(1), span(2)] }
  expect(describeSandbox(report, place)).toBe(
    '1 script approval needed: new File(1 argument); Groovy written as text is not judged: pipeline.ts:1, pipeline.ts:2',
  )
  expect(describeSandbox({ ...report, unlisted: [], unjudged: [] }, place)).toBe(
    '0 script approvals needed (1 signature, on the lists of the sandbox)',
  )
})

it('tells where Groovy stands that the user wrote', async () => {
  const { out } = await runCli(['check'], {
    'pipeline.ts': source
      .replace("sh('make')", "groovy`println('x'.execute().text)`")
      .replace('pipeline, sh', 'groovy, pipeline, sh'),
  })
  expect(out.split('\n').at(-1)).toBe(
    '0 script approvals needed (2 signatures, all on the lists of the sandbox); Groovy written as text is not judged: pipeline.ts:9',
  )
})
