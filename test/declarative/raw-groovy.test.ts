import { expect, it } from 'vitest'
import { echo, groovy, RawGroovyError, sh } from 'jenkins-ts'
import { holeContexts } from '../../compiler/groovy/hole-context.ts'
import { record } from '../../dsl/runtime/recording-executor.ts'
import { compileJenkinsfiles } from '../support/compile-pipeline.ts'
import { harness } from '../support/harness/harness.ts'

const hostile = [
  "it's",
  'say "hi"',
  '$HOME ${1 + 1}',
  'back\\slash \\n',
  'two\nlines\ttabbed',
  "'''",
  '"""',
  "'); sh('rm -rf /') //",
  '*/ echo',
  'é 😀',
]

const source = `import { env, groovy, pipeline, stage } from 'jenkins-ts'
const texts = ${JSON.stringify(hostile)}
export default pipeline({
  agent: 'any',
  stages: texts.map((text, index) =>
    stage(\`\${index}\`, {
      environment: { OUTSIDE: text },
      steps({ env }) {
        groovy\`echo \${text}\`
        groovy\`echo '<\${text}>'\`
        groovy\`echo "<\${text}>"\`
        groovy\`echo '''<\${text}>'''\`
        groovy\`echo """<\${text}>"""\`
        groovy\`echo "\\\${'<' + \${text} + '>'}"\`
        groovy\`echo(\${[text]}[0]) // " \${index}\`
        groovy\`echo "<\${env.OUTSIDE}>"\`
      },
    }),
  ),
})
`

it('keeps every text what it is, in code and between all kinds of quotes', async () => {
  const { default: text = '' } = compileJenkinsfiles(source)
  const { error, steps } = await (await harness()).run({ kind: 'pipeline', text })
  expect(error).toBeUndefined()
  const echoed = steps.filter(({ step }) => step === 'echo').map(({ args }) => Object.values(args)[0])
  expect(echoed).toEqual(
    hostile.flatMap((one) => {
      const marked = `<${one}>`
      return [one, marked, marked, marked, marked, marked, one, marked]
    }),
  )
})

it.each([
  [
    ['a(', ', ', ')'],
    ['code', 'code'],
  ],
  [
    ["'", "' + '", "'"],
    ["'", "'"],
  ],
  [["'it\\'s ", "'"], ["'"]],
  [
    ['"a ${b + "', '"} ', '"'],
    ['"', '"'],
  ],
  [
    ['"${ { -> ', ' }() } ', '"'],
    ['code', '"'],
  ],
  [
    ["'''it's ", " ''", "'''"],
    ["'''", "'''"],
  ],
  [
    ["// it's ", '\n"', '"'],
    ['line-comment', '"'],
  ],
  [
    ['/* " ', ' */ ', ''],
    ['block-comment', 'code'],
  ],
])('tells where the holes of %j stand', (strings, contexts) => {
  expect(holeContexts(strings)).toEqual(contexts)
})

it('says that Groovy runs in Jenkins only', () => {
  const run = record(() => {
    sh('make')
    const image = groovy<string>`docker.build(${'x'})`
    echo(image)
  }, {})
  expect(run.steps.map(({ step }) => step)).toEqual(['sh'])
  expect(run.error).toBeInstanceOf(RawGroovyError)
  expect(String(run.error)).toContain('Only Jenkins can run Groovy, and this is not Jenkins: docker.build(…)')
})
