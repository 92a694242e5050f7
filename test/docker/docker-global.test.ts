import { expect, it } from 'vitest'
import { record, type Recording, type RecordingOptions } from '../../dsl/runtime/recording-executor.ts'
import { faultsOf, noFaults } from '../support/harness/faults.ts'
import { type HarnessResponse, harness } from '../support/harness/harness.ts'
import { transpileCases } from '../support/transpile-cases.ts'

interface Case {
  readonly body: string
  readonly setup?: string
  readonly options?: Pick<RecordingOptions, 'responses' | 'env' | 'node'>
}

const run = { step: 'sh', match: 'docker run', stdout: 'c0ffee\n' }
const isMissing = { step: 'sh', match: 'docker inspect', status: 1 }

const cases = {
  'builds and pushes with a login': {
    body: `
      docker.withRegistry('https://registry.example.com', 'registry', () => {
        const image = docker.build('registry.example.com/app:1', '--pull .')
        image.push()
        image.push('latest')
      })`,
  },
  'builds the current folder': { body: `return docker.build('app').id` },
  'names images in the registry around': {
    body: `
      const image = docker.image('team/app:1')
      const names = [image.imageName()]
      docker.withRegistry('http://localhost:5000', () => { names.push(image.imageName()) })
      docker.withRegistry('', 'hub', () => { names.push(image.imageName()) })
      docker.withRegistry('https://localhost:443', undefined, () => {
        names.push(docker.image('localhost:443/app').imageName())
      })
      return names`,
  },
  'takes a name apart at its last colon': {
    body: `
      docker.image('localhost:5000/app').push()
      docker.image('app').tag('2')
      docker.image('app:1').tag('2', true)`,
  },
  'gives what a body gives': {
    body: `
      const image = docker.withRegistry('https://registry.example.com', () => docker.build('app'))
      const output = image.inside(() => sh({ script: 'make', returnStdout: true }))
      return [image.id, output, image.withRun((container) => container.id)]`,
    options: { responses: [{ step: 'sh', match: '^make', stdout: 'made' }, run] },
  },
  'runs a container beside a body': {
    body: `
      docker.image('postgres:17').withRun('-p 5432', 'postgres -c fsync=off', (database) => {
        echo(database.port(5432))
      })`,
    options: { responses: [run, { step: 'sh', match: 'docker port', stdout: '0.0.0.0:1\n' }] },
  },
  'stops a container behind a failure': {
    body: `docker.image('app').withRun((container) => { error(container.id) })`,
    options: { responses: [run] },
  },
  'starts and stops a container': {
    body: `
      const server = docker.image('app:1').run()
      sh('make')
      server.stop()`,
    options: { responses: [run] },
  },
  'pulls what is missing before a body runs inside': {
    body: `docker.image('golang:1.25').inside(['-v', \`\${env.WORKSPACE}/go cache:/go\`], () => { sh('go build') })`,
    options: { responses: [isMissing] },
  },
  'runs inside an image that was built here': {
    body: `
      docker.withRegistry('https://registry.example.com', 'id', () => {
        docker.image('app').inside('-u root', () => { sh('id') })
      })`,
  },
  'quotes words of run time': {
    body: `
      const words = ['--label', \`branch=\${env.BRANCH_NAME ?? ''}\`, '--build-arg', 'N=1', '']
      docker.build('app', [...words, '.'])`,
    options: { env: { BRANCH_NAME: `it's $(a) \\ "b"\n;` } },
  },
  'writes known words as text': {
    setup: `const labels = ['--label', "who=ada's"]`,
    body: `
      docker.build('app', [...labels, '-f', 'a b', '.'])
      docker.build('app', labels)
      docker.build('app', ['--build-arg', 'A=$B', '.'])`,
  },
  'uses another engine and another command': {
    body: `
      docker.withServer('tcp://docker.example.com:2376', 'certificate', () => docker.image('a').pull())
      docker.withServer('tcp://docker.example.com:2375', () => docker.image('a').pull())
      docker.withTool('docker-28', () => { docker.image('a').pull() })`,
  },
  'takes a node where there is none': { body: `docker.image('app').pull()`, options: { node: false } },
  'refuses a name that is none': { body: `docker.build('app name')` },
  'keeps images in lists across steps': {
    setup: `const publish = (image: ReturnType<typeof docker.image>) => { image.push() }`,
    body: `
      const images = ['a', 'b'].map((name) => docker.build(name))
      sh('make')
      for (const image of images) publish(image)
      const last = images.find(({ id }) => id === 'b')
      last?.pull()
      return images.map((image) => image.id)`,
  },
} satisfies Record<string, Case>

const compiled = transpileCases(cases, ['docker', 'echo', 'env', 'error', 'sh'], 'script', { check: true })

// `Object.keys` forgets that the keys are names.
it.each(Object.keys(cases) as (keyof typeof cases)[])('%s', async (name) => {
  const { groovy, findings, sandbox, run: typescript } = compiled.get(name)
  expect({ findings, unlisted: sandbox.unlisted }).toEqual({ findings: [], unlisted: [] })
  const { options = {} }: Case = cases[name]
  const wanted = outcome(record(typescript, options))
  const { responses, env, node = true } = options
  const request = {
    kind: 'script',
    text: groovy,
    saveAtEveryStep: true,
    node,
    ...(responses && { responses: structuredClone(responses) }),
    ...(env && { env: { ...env } }),
  } as Parameters<Awaited<ReturnType<typeof harness>>['runBoth']>[0]
  for (const response of Object.values(await (await harness()).runBoth(request))) {
    expect(faultsOf(response)).toEqual(noFaults)
    const got = outcome(response)
    expect({ ...got, ...(wanted.value === null && { value: null }) }).toEqual(wanted)
  }
})

interface Outcome {
  readonly value: unknown
  readonly error: string | undefined
  readonly steps: readonly unknown[]
}

function outcome({
  value,
  error,
  steps,
}: {
  readonly value?: unknown
  readonly error?: unknown
  readonly steps: HarnessResponse['steps'] | Recording<unknown>['steps']
}): Outcome {
  return {
    value: value ?? null,
    error: error === undefined ? undefined : String(Object(error).message),
    steps: steps.map(({ step, args, env, path }) => ({ step, args, env, path })),
  }
}

it('reads like Groovy that somebody wrote', () => {
  expect(compiled.get('builds and pushes with a login').groovy).toMatchInlineSnapshot(`
    "docker.withRegistry('https://registry.example.com', 'registry') {
      def image = docker.build('registry.example.com/app:1', '--pull .')
      image.push()
      image.push('latest')
    }
    "
  `)
  expect(compiled.get('gives what a body gives').groovy).toMatchInlineSnapshot(`
    "def image = docker.withRegistry('https://registry.example.com') {
      docker.build('app')
    }
    def output = image.inside {
      sh script: 'make', returnStdout: true
    }

    return [image.id, output, image.withRun { containerValue -> containerValue.id }]
    "
  `)
  expect(compiled.get('writes known words as text').groovy).toMatchInlineSnapshot(`
    "docker.build('app', '--label \\'who=ada\\'\\\\\\'\\'s\\' -f \\'a b\\' .')
    docker.build('app', '--label \\'who=ada\\'\\\\\\'\\'s\\'')
    docker.build('app', '--build-arg \\'A=$B\\' .')
    "
  `)
  expect(compiled.get('quotes words of run time').groovy).toMatchInlineSnapshot(`
    "@NonCPS
    def quotedWords(List words) {
      def quoted = []
      for (item in words) {
        String word = item.toString()
        quoted.add(word ==~ '[A-Za-z0-9_./:@%+=,-]+' ? word : "'" + word.replaceAll("(['\\\\\\\\])", "'\\\\\\\\\\$1'") + "'")
      }
      return quoted.join(' ')
    }

    def words = ['--label', "branch=\${env.BRANCH_NAME ?: ''}".toString(), '--build-arg', 'N=1', '']

    docker.build('app', quotedWords([] + words + ['.']))
    "
  `)
})
