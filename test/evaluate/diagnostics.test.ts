import { expect, it } from 'vitest'
import { evaluateFiles } from './evaluate-files.ts'

interface FaultyModule {
  readonly name: string
  readonly source: string
  readonly files?: Readonly<Record<string, string>>
  readonly findings: readonly unknown[]
}

const good = `export default pipeline({ agent: 'any', stages: [] })`

const faulty: readonly FaultyModule[] = [
  {
    name: 'a step called while the pipeline is built',
    source: `import { pipeline, sh } from 'jenkins-ts'
const revision = sh({ script: 'git rev-parse HEAD', returnStdout: true })
${good}`,
    findings: [
      'step-outside-jenkins pipeline.ts:2:18 «sh» The step "sh" is called while the pipeline is built, but only Jenkins can run it.',
    ],
  },
  {
    name: 'a step called as a tagged template in a helper module',
    source: `import { pipeline } from 'jenkins-ts'; import { revision } from './helper'
${good}; revision()`,
    files: {
      'helper.ts': `import { sh } from 'jenkins-ts'\nexport const revision = () => {\n  sh\`git rev-parse\`\n}`,
    },
    findings: [
      'step-outside-jenkins helper.ts:3:3 «sh» The step "sh" is called while the pipeline is built, but only Jenkins can run it.',
    ],
  },
  {
    name: 'a run-time value read while the pipeline is built',
    source: `import { env, pipeline } from 'jenkins-ts'
const name = \`on \${env.BRANCH_NAME}\`
${good}`,
    findings: [
      'run-time-value-read pipeline.ts:2:20 «env.BRANCH_NAME» "env.BRANCH_NAME" is read while the pipeline is built, but has a value only while Jenkins runs the build.',
    ],
  },
  {
    name: 'a run-time value read by the function that builds the stages',
    source: `import { pipeline, stage } from 'jenkins-ts'
export default pipeline({ agent: 'any', parameters: {}, stages: ({ env }) =>
  [stage(env.BRANCH_NAME + '', { steps() {} })] })`,
    findings: [
      'run-time-value-read pipeline.ts:3:10 «env.BRANCH_NAME» "env.BRANCH_NAME" is read while the pipeline is built, but has a value only while Jenkins runs the build.',
    ],
  },
  {
    name: 'a module that throws',
    source: `const apps: string[] = []
function first(): string {
  throw new TypeError('no apps')
}
export default first()`,
    findings: [
      `module-threw pipeline.ts:3:9 «new TypeError('no apps')» The module stopped while the pipeline was built: TypeError: no apps`,
    ],
  },
  {
    name: 'an error of the language',
    source: `const config = JSON.parse('{}')
export const image = config.images.node`,
    findings: [
      `module-threw pipeline.ts:2:22 «config.images.node» The module stopped while the pipeline was built: TypeError: Cannot read properties of undefined (reading 'node')`,
    ],
  },
  {
    name: 'an error inside a package',
    source: `import { parse } from 'yaml'
export const image = parse('a: [')
`,
    findings: [
      'module-threw pipeline.ts:2:22 «parse» The module stopped while the pipeline was built: YAMLParseError: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 5',
    ],
  },
  {
    name: 'a value thrown that is no error',
    source: `const n = 1\nthrow 'stop ' + n`,
    findings: [
      `module-threw pipeline.ts:2:1 «throw 'stop ' + n» The module stopped while the pipeline was built: stop 1`,
    ],
  },
  {
    name: 'an object thrown that is no error',
    source: `throw { code: 7 }`,
    findings: [
      'module-threw pipeline.ts:1:1 «throw { code: 7 }» The module stopped while the pipeline was built: {"code":7}',
    ],
  },
  {
    name: 'an error of a module that is imported',
    source: `import './broken'`,
    files: { 'broken.ts': `\nexport const x = [1].map(() => { throw new Error('broken') })` },
    findings: [
      `module-threw broken.ts:2:40 «new Error('broken')» The module stopped while the pipeline was built: broken`,
    ],
  },
  {
    name: 'a recursion without end',
    source: `const f = (): number => f() + 1\nexport const x = f()`,
    findings: [
      expect.stringMatching(/^module-threw pipeline\.ts:1:.*RangeError: Maximum call stack size exceeded$/),
    ],
  },
  {
    name: 'a file that is not there',
    source: `import { x } from './nowhere'; import './neither'\nexport const y = x`,
    findings: [
      `import-not-found pipeline.ts:1:19 «'./nowhere'» The import "./nowhere" does not resolve to a file or a package.`,
    ],
  },
  {
    name: 'a package that is not installed',
    source: `import x from '@scope/absent/deep'\nexport const y = x`,
    findings: [
      `import-not-found pipeline.ts:1:15 «'@scope/absent/deep'» The import "@scope/absent/deep" does not resolve to a file or a package.`,
    ],
  },
  {
    name: 'a package that fails to load',
    source: `export { x } from 'broken'`,
    files: {
      'node_modules/broken/index.js': `throw new Error('window is not defined')`,
      'node_modules/broken/index.d.ts': `export const x: number`,
    },
    findings: [
      `package-not-loaded pipeline.ts:1:19 «'broken'» The package "broken" could not be loaded: window is not defined`,
    ],
  },
  {
    name: 'JSON that is not valid',
    source: `import data from './data.json'\nexport const x = data`,
    files: { 'data.json': `{ 'a': 1 }` },
    findings: [
      expect.stringContaining(
        `json-invalid pipeline.ts:1:18 «'./data.json'» "./data.json" is not valid JSON: `,
      ),
    ],
  },
  {
    name: 'top-level await',
    source: `const x = await Promise.resolve(1)\nexport default x`,
    findings: [
      'top-level-await pipeline.ts:1:11 «await Promise.resolve(1)» The module awaits a promise, but a pipeline is built without waiting.',
    ],
  },
  {
    name: 'top-level for await',
    source: `for await (const x of [1]) console.log(x)\nexport {}`,
    findings: [
      'top-level-await pipeline.ts:1:5 «await» The module awaits a promise, but a pipeline is built without waiting.',
    ],
  },
  {
    name: 'an import that is computed later',
    source: `const later = () => import('./other')\nlater()`,
    files: { 'other.ts': `export {}` },
    findings: [
      'dynamic-import pipeline.ts:1:21 «import» The module calls import(), which gives a promise, but a pipeline is built without waiting.',
    ],
  },
  {
    name: 'an argument that a schema of the user refuses',
    source: `import { z } from 'zod'
export const x = z.object({ tag: z.string(), port: z.number() }).parse({ tag: 1, port: 'a' })`,
    findings: [
      'module-threw pipeline.ts:2:66 «parse» The module stopped while the pipeline was built: tag: Invalid input: expected string, received number; port: Invalid input: expected number, received string',
    ],
  },
  {
    name: 'a DSL function that fails on its argument',
    source: `import { defineStep } from 'jenkins-ts'
const wrap = (x: never) => defineStep(x, x)
export const x = wrap(null as never)`,
    findings: [
      expect.stringContaining(
        'call-refused pipeline.ts:2:28 «defineStep» "defineStep" refuses its arguments: ',
      ),
    ],
  },
  {
    name: 'an exported promise, also one that fails',
    source: `export const late = (async () => 1)(), { failing } = { failing: Promise.reject(new Error('no')) }`,
    findings: [
      'promise-exported pipeline.ts:1:14 «late» The export "late" is a promise, not a pipeline.',
      'promise-exported pipeline.ts:1:42 «failing» The export "failing" is a promise, not a pipeline.',
    ],
  },
  {
    name: 'process.exit',
    source: `declare const process: { exit(): never }\nprocess.exit()`,
    findings: [
      'process-exit pipeline.ts:2:1 «process.exit» The module calls process.exit while the pipeline is built.',
    ],
  },
  {
    name: 'exit of the process module',
    source: `import process, { exit } from 'node:process'\nconst leave = () => exit(1)\nif (process.cwd() !== '') leave()`,
    findings: [
      'process-exit pipeline.ts:2:21 «exit» The module calls process.exit while the pipeline is built.',
    ],
  },
  {
    name: 'pipelines that are built but not exported',
    source: `import * as jenkins from 'jenkins-ts'; import { make } from './make'
jenkins.pipeline({ agent: 'any', stages: [] })
export const list = [make()]
export const kept = make()`,
    files: {
      'make.ts': `import { pipeline as build } from 'jenkins-ts'\nexport const make = () => build({ agent: 'any', stages: [] })`,
    },
    findings: [
      'pipeline-not-exported pipeline.ts:2:1 «jenkins.pipeline» This pipeline is built but not exported, so it gives no Jenkinsfile.',
      'pipeline-not-exported make.ts:2:27 «build» This pipeline is built but not exported, so it gives no Jenkinsfile.',
    ],
  },
  {
    name: 'a module without a pipeline',
    source: `export const stages = []`,
    findings: ['no-pipeline pipeline.ts:1:1 «» "pipeline.ts" exports no pipeline.'],
  },
]

it.each(faulty)('reports $name', ({ source, files = {}, findings }) => {
  const evaluated = evaluateFiles({ 'pipeline.ts': source, ...files }, { expectPipeline: true, check: false })
  expect(evaluated.findings).toEqual(findings)
})
