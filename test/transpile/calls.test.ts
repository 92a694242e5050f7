import { expect, it } from 'vitest'
import { compareTable } from '../support/compare.ts'
import { transpileCases } from '../support/transpile-cases.ts'

const steps = [
  'archiveArtifacts',
  'checkout',
  'container',
  'currentBuild',
  'deleteDir',
  'dir',
  'echo',
  'env',
  'git',
  'isUnix',
  'parallel',
  'readFile',
  'scm',
  'scmGit',
  'sh',
  'timeout',
  'withEnv',
]

const table = compareTable(steps, {
  'a positional argument': "echo('a')",
  'named arguments in the order written':
    "git({ url: 'https://x', credentialsId: 'github', branch: 'main' })",
  'no argument': 'deleteDir()',
  'undefined options left out': {
    setup: 'const options: { credentialsId?: string | undefined } = {}',
    body: "git({ url: 'u', credentialsId: options.credentialsId, branch: undefined })",
  },
  'captured options': {
    setup: "const options = { url: 'u', branch: 'b', credentialsId: undefined }",
    body: 'git(options)',
  },
  'captured options with others': {
    setup: "const options = { url: 'u', branch: 'b' }",
    body: "git({ ...options, branch: 'c' })",
  },
  'an option taken back': {
    setup: "const options = { url: 'u', branch: 'b' }",
    body: 'git({ ...options, branch: undefined })',
  },
  'options of the function':
    "const options = { url: 'u', branch: 'b' }\ngit(options)\ngit({ ...options, branch: 'c' })",
  'a step in value position': {
    body: "const text = readFile('a.txt')\nreturn [text, readFile({ file: 'a.txt' })]",
    responses: [{ step: 'readFile', returns: 'content' }],
  },
  'arguments that are evaluated in order': `
    const say = (x: string) => { echo(x); return x }
    git({ url: say('a'), branch: say('b') })`,
  'an argument that needs statements before it': `
    const say = (x: string | undefined) => { echo('said'); return x }
    git({ url: say('a') ?? 'none', branch: say(undefined) ?? 'main' })`,
  'nested block steps': "timeout({ time: 5, unit: 'MINUTES' }, () => { dir('a', () => { echo('b') }) })",
  'a template as an argument': "const n = 'x'\necho(`a ${n}`)\nwithEnv([`A=${n}`], () => { echo('in') })",
  'a describable': {
    setup: "const remote = scmGit({ branches: [{ name: 'main' }], userRemoteConfigs: [{ url: 'u' }] })",
    body: "checkout(remote)\ncheckout(scmGit({ branches: [{ name: 'v1' }], userRemoteConfigs: [{ url: 'w' }] }))",
  },
  'branches written as methods and functions': `
    parallel({ a() { echo('a') }, b: () => { echo('b') }, failFast: true })`,
  'branches with names that need quotes': "parallel({ 'a b': () => { echo('a') }, 'c-d'() { echo('b') } })",
  'branches that are captured': {
    setup: "const job = (name: string) => () => { echo(name) }\nconst jobs = { a: job('a'), b: job('b') }",
    body: "parallel(jobs)\nparallel({ ...jobs, c: job('c') })",
  },
  'branches built while Jenkins runs': `
    const branches: Record<string, () => void> = {}
    for (const name of ['x', 'y']) branches[\`b \${name}\`] = () => { echo(name) }
    parallel(branches)`,
  'results of branches': "return parallel({ a: () => 'x', b: () => 'y' })",
  'environment variables': {
    body: "env.NEW = 'n'\nconst name = 'FO' + 'O'\nreturn [env.FOO, env[name], env.NEW]",
    env: { FOO: 'bar' },
  },
  'a condition that is known while compiling': {
    setup: "const debug: boolean = JSON.parse('true')",
    body: "if (debug) { const x = 'yes'; echo(x) } else { echo('no') }\nif (!debug) echo('never')\nreturn debug ? 'a' : 'b'",
  },
  'captured values of every kind': {
    setup: `const config = { text: 'a', lines: 'a\\nb', n: 1, big: 2 ** 40, minus: -3, yes: true, none: null,
      list: ['a', 'b'], nested: { 'a b': [{ c: 'd' }] }, empty: {}, noList: [] as string[] }
    const ratio = 1.5
    type Config = typeof config`,
    body: 'const c: Config = config\nreturn [c, ratio > 1.4, Math.round(ratio * 10)]',
  },
  'an optional call of what is not there': {
    setup: "const hooks: { before?: () => void; after?: () => void } = { before() { echo('b') } }",
    body: 'hooks.before?.()\nhooks.after?.()',
  },
  'long literals': {
    setup:
      'const list = Array.from({ length: 600 }, (_, i) => `item ${i}`)\nconst map = Object.fromEntries(list.map((key) => [key, key]))',
    body: 'return [list, map]',
  },
})

it.each(table.names)('%s', (name) => table.expectSame(name))

it('writes steps as an expert would', () => {
  const shapes = transpileCases(
    {
      all: {
        setup: "const tags = ['a', 'b']",
        body: `
        git({ url: 'https://x', credentialsId: 'github' })
        sh('make')
        // which revision
        const revision = sh({ script: 'git rev-parse HEAD', returnStdout: true })
        echo(revision) // printed
        checkout(scm)
        checkout(scmGit({ branches: [{ name: 'main' }], userRemoteConfigs: [{ url: 'https://x' }] }))
        container('go', () => {
          timeout({ time: 5, unit: 'MINUTES' }, () => { sh('make test') })
          // nothing else
        })
        for (const tag of tags) { echo(tag) }
        parallel({
          // first
          unit() { sh('make unit') },
          lint: () => { sh('make lint') },
          failFast: true,
        })
        if (env.BRANCH_NAME === 'main') currentBuild.result = 'UNSTABLE'`,
      },
    },
    steps,
  )
  expect(shapes.get('all').findings).toEqual([])
  expect(shapes.get('all').groovy).toMatchInlineSnapshot(`
    "git url: 'https://x', credentialsId: 'github'
    sh 'make'

    // which revision
    def revision = sh(script: 'git rev-parse HEAD', returnStdout: true)

    echo revision // printed
    checkout scm
    checkout scmGit(branches: [[name: 'main']], userRemoteConfigs: [[url: 'https://x']])
    container('go') {
      timeout(time: 5, unit: 'MINUTES') {
        sh 'make test'
      }
      // nothing else
    }

    for (tag in ['a', 'b']) {
      echo tag
    }

    parallel(
      // first
      unit: {
        sh 'make unit'
      },
      lint: {
        sh 'make lint'
      },
      failFast: true
    )

    if (env.BRANCH_NAME == 'main') {
      currentBuild.result = 'UNSTABLE'
    }
    "
  `)
})
