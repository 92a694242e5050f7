import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type EmittedScript, emittedScripts } from './emitted-scripts.ts'
import { temporaryFolder } from './real-shell.ts'
import { runInGroovy } from './run-step.ts'

const folder = join(temporaryFolder(), 'registry logins')

const destinations = ['registry.example.com/team/app:1']
const isNew = { step: 'sh', match: 'test -e', status: 1 }
const builds = { step: 'sh', match: 'jenkins-digest', stdout: `sha256:${'0a'.repeat(32)}` }

/** The scripts that write and remove the logins, as Groovy hands them to the shell. */
async function loginScripts(args: Record<string, unknown>): Promise<readonly EmittedScript[]> {
  const [groovy = []] = await emittedScripts({
    step: 'kanikoBuild',
    args: { destinations, ...args },
    options: { responses: [isNew, { step: 'sh', match: 'mktemp', stdout: `${folder}\n` }, builds] },
  })
  return groovy.filter(({ script }) => /config\.json|^\s*rm -rf/.test(script))
}

const logins = {
  registryLogins: [
    { registry: 'registry.example.com:5000', credentialsId: 'team' },
    { registry: 'docker.io', credentialsId: 'hub' },
    { registry: 'ghcr.io', credentialsId: 'github' },
  ],
}

/** Compiled while the tests are collected. */
const written = await loginScripts(logins)

const shells = {
  dash: ['dash'],
  bash: ['bash', '--norc'],
  'bash as sh': ['bash', '--norc', '--posix'],
  busybox: ['busybox', 'sh'],
}

function emptyFolder(): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
}

function run(shell: readonly string[], { script, env }: EmittedScript, more: Record<string, string>) {
  const [program = 'sh', ...words] = shell
  const { status, stdout, stderr } = spawnSync(program, [...words, '-xec', script], {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', ...env, ...more },
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

const passwords = {
  plain: 'secret-of-the-registry',
  quotes: `it's "quoted" \`too\``,
  'what shells read': 'a$HOME $(id) ${x} \\n %s %d * ? ~ ; & | < > ! #',
  'a leading dash': '-n -e --',
  unicode: 'pässwörd 비밀번호 🔑',
  'spaces at both ends': '  within  ',
  'an access token of 200 characters': 'ghp_'.repeat(50),
}

const cases = Object.entries(shells).flatMap(([name, shell]) =>
  Object.entries(passwords).map(([kind, password]) => [name, kind, shell, password] as const),
)

it.each(cases)(
  'writes the logins in %s with %s in the password, and shows none',
  (_, _kind, shell, password) => {
    emptyFolder()
    const credentials = { REGISTRY_USERNAME: 'robot$team', REGISTRY_PASSWORD: password }
    const runs = written.slice(0, -1).map((script) => run(shell, script, credentials))
    expect(runs.filter(({ status }) => status !== 0)).toEqual([])

    const file = join(folder, 'config.json')
    const auth = Buffer.from(`robot$team:${password}`).toString('base64')
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      credHelpers: {},
      auths: {
        'registry.example.com:5000': { auth },
        'https://index.docker.io/v1/': { auth },
        'ghcr.io': { auth },
      },
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const log = runs.map(({ output }) => output).join('')
    expect(log).not.toContain(password)
    expect(log).not.toContain(auth.slice(0, 12))

    const last = written.at(-1)
    expect(last && run(shell, last, {}).status).toBe(0)
    expect(existsSync(folder)).toBe(false)
  },
)

it.each(Object.entries(shells))('says in %s that a program is missing', (_name, shell) => {
  const path = temporaryFolder()
  for (const program of ['dash', 'bash', 'tr', 'printf'])
    symlinkSync(`/usr/bin/${program}`, join(path, program))
  const [, login] = written
  emptyFolder()
  // Busybox takes its own programs for those that are missing.
  const [program = '', ...words] = shell
  const called = program === 'busybox' ? ['dash'] : [join('/usr/bin', program), ...words]
  const secret = { REGISTRY_USERNAME: 'me', REGISTRY_PASSWORD: 'mine', PATH: path }
  const { status, output } = run(called, login ?? { script: '', env: {} }, secret)
  rmSync(folder, { recursive: true })
  expect(status).not.toBe(0)
  expect(output).toContain('The login cannot be written: the container needs the program base64.')
})

it.each([
  ['a scheme', { registryLogins: [{ registry: 'https://ghcr.io', credentialsId: 'a' }] }, 'must be a host'],
  ['a path', { registryLogins: [{ registry: 'ghcr.io/team', credentialsId: 'a' }] }, 'must be a host'],
  ['a quote', { registryLogins: [{ registry: 'a"b', credentialsId: 'a' }] }, 'must be a host'],
  ['no id', { registryLogins: [{ registry: 'ghcr.io', credentialsId: '' }] }, 'credentialsId'],
  ['a helper with a path', { credentialHelpers: { 'a.io': '../x' } }, 'must be the name of a helper'],
  ['a helper for no host', { credentialHelpers: { 'a b': 'ecr-login' } }, 'must be a host'],
])('refuses logins with %s', async (_what, args, message) => {
  const { sandbox } = await runInGroovy({ step: 'kanikoBuild', args: { destinations, ...args } })
  expect(sandbox.error?.message).toContain(message)
})

it.each([
  ['the first login', 'Log in to registry.example.com:5000'],
  ['the build', 'kaniko registry.example.com/team/app:1'],
])('removes the logins when %s is aborted, and the abort goes on', async (_what, label) => {
  const throws = { class: 'FlowInterruptedException', result: 'ABORTED' as const }
  const script = label.startsWith('kaniko') ? 'jenkins-digest' : 'base64'
  const { sandbox } = await runInGroovy({
    step: 'kanikoBuild',
    args: { destinations, ...logins },
    options: { responses: [isNew, { step: 'sh', match: script, throws }, builds] },
  })
  expect(sandbox.error?.class).toContain('FlowInterruptedException')
  const labels = sandbox.steps.flatMap(({ step, args }) => (step === 'sh' ? [Object(args[0]).label] : []))
  expect(labels.slice(-2)).toEqual([label, 'Remove the registry logins'])
})
