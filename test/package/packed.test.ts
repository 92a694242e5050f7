import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'jenkins-ts-package-'))

const pipeline = `import { pipeline, sh, stage } from 'jenkins-ts'
import { slackNotify } from 'jenkins-ts/library'

export default pipeline({
  agent: 'any',
  stages: [
    stage('Test', {
      steps() {
        sh('make test')
      },
      post: {
        failure() {
          slackNotify({ message: 'Test failed', status: 'failure' })
        },
      },
    }),
  ],
})
`

const tsconfig = {
  compilerOptions: {
    target: 'ES2023',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    strict: true,
    noEmit: true,
    types: [],
  },
  include: ['pipeline.ts'],
}

function run(command: string, ...words: string[]): string {
  return execFileSync(command, words, { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
}

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    }),
  )
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({
      private: true,
      type: 'module',
      dependencies: { 'jenkins-ts': `file:${packed.filename}` },
      devDependencies: {
        'typescript-5': 'npm:typescript@5.9',
        'typescript-6': 'npm:typescript@6.0',
        'typescript-7': 'npm:typescript@7.0',
      },
    }),
  )
  run('npm', 'install', '--no-audit', '--no-fund', '--prefer-offline')
  writeFileSync(join(folder, 'pipeline.ts'), pipeline)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(tsconfig))
}, 180_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('compiles a pipeline in an empty folder elsewhere', () => {
  run('npx', '--no-install', 'jenkins-ts', 'compile')
  const jenkinsfile = readFileSync(join(folder, 'Jenkinsfile'), 'utf8')
  expect(jenkinsfile).toContain("sh 'make test'")
  expect(jenkinsfile).toMatch(/^@Library\('jenkins-ts@v\d/m)
  run('npx', '--no-install', 'jenkins-ts', 'check')
})

it('writes the library steps into the Jenkinsfile on request', () => {
  run('npx', '--no-install', 'jenkins-ts', 'compile', '--inline')
  const jenkinsfile = readFileSync(join(folder, 'Jenkinsfile'), 'utf8')
  expect(jenkinsfile).not.toContain('@Library')
  expect(jenkinsfile).toContain('def slackNotify(')
})

it.each(['5', '6', '7'])('type-checks with TypeScript %s', (version) => {
  const manifest = JSON.parse(
    readFileSync(join(folder, `node_modules/typescript-${version}/package.json`), 'utf8'),
  )
  const compiler = join(folder, `node_modules/typescript-${version}`, manifest.bin.tsc)
  expect(run(process.execPath, compiler, '-p', '.')).toBe('')
})

it('offers the compiler as a programmatic API', () => {
  const script = "import('jenkins-ts/compiler').then((api) => console.log(typeof api.compileProject))"
  expect(run(process.execPath, '-e', script).trim()).toBe('function')
})

it('loads the DSL without the compiler and ts-morph', () => {
  const hidden = ['node_modules/ts-morph', 'node_modules/jenkins-ts/dist/compiler']
  mkdirSync(join(folder, 'hidden'))
  hidden.forEach((path, index) => renameSync(join(folder, path), join(folder, 'hidden', String(index))))
  try {
    const script =
      "Promise.all([import('jenkins-ts'), import('jenkins-ts/library')]).then(() => console.log('loaded'))"
    expect(run(process.execPath, '-e', script).trim()).toBe('loaded')
  } finally {
    hidden.forEach((path, index) => renameSync(join(folder, 'hidden', String(index)), join(folder, path)))
  }
})
