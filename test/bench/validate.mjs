// Judging a pipeline of 1,000 generated stages by all rules, against evaluating the module that makes it; beside them
// reading what `pipeline()` returned into the model. Prints medians in time of the processor, which a busy machine does not
// stretch as it does that of the clock, and the ratio; exits with 1 when judging takes longer than the limit.
// Usage: node test/bench/validate.mjs [RUNS], after npm run build
import { fileURLToPath } from 'node:url'
import { checkPipeline } from '../../dist/compiler/declarative/check.js'
import { readPipeline } from '../../dist/compiler/declarative/read/read-pipeline.js'
import { DiagnosticCollector } from '../../dist/compiler/diagnostics/collector.js'
import { evaluate } from '../../dist/compiler/evaluate/evaluate.js'
import { createNodeHost } from '../../dist/compiler/node-host.js'
import { createProject } from '../../dist/compiler/project.js'
import * as dsl from '../../dist/dsl/index.js'

const limitMilliseconds = 50
const stages = 1000
const runs = Number(process.argv[2] ?? 21)

const source = `import { branch, docker, echo, pipeline, sh, stage } from 'jenkins-ts'

const groups = Array.from({ length: ${stages / 10} }, (_, group) =>
  stage(\`Group \${group}\`, {
    stages: Array.from({ length: 9 }, (_, number) =>
      stage(\`Step \${group}.\${number}\`, {
        agent: docker({ image: \`builder:\${number}\` }),
        when: { beforeAgent: true, condition: branch('main') },
        environment: { GROUP: \`\${group}\`, NUMBER: number },
        options: { timeout: { time: 1, unit: 'HOURS' }, retry: 2 },
        steps() {
          sh('make')
        },
        post: {
          failure() {
            echo('failed')
          },
        },
      }),
    ),
  }),
)

export default pipeline({ agent: 'none', stages: groups })
`

const root = fileURLToPath(new URL('../..', import.meta.url))
// The module is in memory only, beside the packages that it imports.
const file = `${root}bench.pipeline.ts`
const disk = createNodeHost(root)
const host = {
  ...disk,
  readFile: (path) => (path === file ? source : disk.readFile(path)),
  fileExists: (path) => path === file || disk.fileExists(path),
}

const diagnostics = new DiagnosticCollector()
const project = createProject(host, [file], { diagnostics })
const times = { evaluate: [], read: [], validate: [] }
for (let run = -2; run < runs; run += 1) {
  const [evaluation, evaluating] = measure(() =>
    evaluate(project, file, { diagnostics, modules: new Map([['jenkins-ts', dsl]]) }),
  )
  const collector = new DiagnosticCollector()
  const [model, reading] = measure(() =>
    readPipeline({ evaluation, diagnostics: collector }, evaluation.exports.get('default')),
  )
  const [, validating] = measure(() => checkPipeline(model, collector))
  const findings = [...diagnostics.diagnostics, ...collector.diagnostics]
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join('\n'))
  // The first runs only load and warm the code.
  if (run < 0) continue
  times.evaluate.push(evaluating)
  times.read.push(reading)
  times.validate.push(validating)
}

const medians = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]))
for (const [name, value] of Object.entries(medians))
  console.log(`${name} ${stages} stages: ${value.toFixed(1)} ms`)
const ratio = medians.validate / medians.evaluate
console.log(`validate to evaluate: ${ratio.toFixed(2)} (${runs} runs each); limit ${limitMilliseconds} ms`)
if (medians.validate > limitMilliseconds) process.exitCode = 1

function measure(action) {
  const start = process.cpuUsage()
  const result = action()
  const { user, system } = process.cpuUsage(start)
  return [result, (user + system) / 1000]
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
