import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LiveAnswer, LiveCall } from '../../support/harness/harness.ts'
import type { Container } from './container.ts'
import { accountNamed, type Credentials, credentialVariables } from './credentials.ts'
import { runProgram } from './program.ts'

/** Where the harness believes the workspace to be. */
const harnessWorkspace = '/home/jenkins/agent/workspace/job'

/** The steps that an agent acts out. */
export const liveSteps = [
  'sh',
  'pwd',
  'readFile',
  'writeFile',
  'withCredentials',
  'withDockerRegistry',
  'container',
]

/** What an agent needs to know of the pod that it stands for. */
export interface AgentSettings {
  /** Folder of the agent alone: workspace, temporary files, home and logs. */
  readonly folder: string
  /** The containers of the pod. */
  readonly containers: Readonly<Record<string, Container>>
  readonly credentials?: Credentials
}

/** The container of the agent itself, whose image is a Debian. */
const ownContainer: Container = {
  env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
  enter: (words) => words,
}

/** Does on this machine what the steps of a build ask of a Jenkins agent. */
export class Agent {
  readonly workspace: string
  readonly #settings: AgentSettings
  readonly #logins: string[] = []
  #log = ''

  constructor(settings: AgentSettings) {
    this.#settings = settings
    this.workspace = join(settings.folder, 'workspace/job')
    for (const name of ['workspace/job', 'home', 'tmp', 'logs']) {
      mkdirSync(join(settings.folder, name), { recursive: true })
    }
  }

  /** What a reader of the build's log sees, in which nothing is masked. */
  get log(): string {
    return this.#log
  }

  /** Acts out one call. */
  readonly act = async (call: LiveCall): Promise<LiveAnswer> => {
    const named: Readonly<Record<string, unknown>> = Object(call.args[0])
    switch (call.step) {
      case 'sh':
        return this.#sh(call, typeof call.args[0] === 'string' ? { script: call.args[0] } : named)
      case 'pwd':
        return { returns: `${this.#outside(call.folder)}${named['tmp'] === true ? '@tmp' : ''}` }
      case 'readFile':
        return { returns: readFileSync(this.#path(String(named['file'] ?? call.args[0]), call), 'utf8') }
      case 'writeFile': {
        const file = this.#path(String(named['file']), call)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, String(named['text']))
        return {}
      }
      case 'withCredentials':
        return { variables: credentialVariables(call.args[0], this.#settings.credentials) }
      case 'withDockerRegistry':
        return this.#dockerLogin(call, named)
      default:
        return {}
    }
  }

  async #sh(call: LiveCall, named: Readonly<Record<string, unknown>>): Promise<LiveAnswer> {
    const container = this.#container(call)
    const folder = this.#outside(call.folder)
    mkdirSync(folder, { recursive: true })
    // Jenkins keeps script and output beside the folder, for as long as the script runs.
    mkdirSync(`${folder}@tmp`, { recursive: true })
    const control = mkdtempSync(join(`${folder}@tmp`, 'durable-'))
    const script = join(control, 'script.sh')
    writeFileSync(script, String(named['script']))
    const [stdout, stderr] = ['stdout', 'stderr'].map((name) => join(control, name)) as [string, string]
    try {
      const words = container.enter(['sh', '-xe', script], folder)
      const env = { ...this.#environment(container), ...withoutNulls(call.env) }
      const finished = await runProgram(words, { cwd: folder, env, stdout, stderr })
      return this.#finish(finished, named)
    } finally {
      rmSync(control, { recursive: true, force: true })
    }
  }

  /** What the Docker Pipeline plugin does: a folder with the login, for as long as the body runs. */
  #dockerLogin(call: LiveCall, { url, credentialsId }: Readonly<Record<string, unknown>>): LiveAnswer {
    if (credentialsId === undefined || credentialsId === null) return {}
    const account = accountNamed(credentialsId, this.#settings.credentials)
    const config = mkdtempSync(join(this.#settings.folder, 'tmp/docker-login-'))
    this.#logins.push(config)
    const words = [
      '--config',
      config,
      'login',
      '--username',
      account.username,
      '--password-stdin',
      String(url),
    ]
    const env = { ...this.#environment(this.#container(call)), ...withoutNulls(call.env) }
    const { status, stderr } = spawnSync('/usr/bin/docker', words, {
      input: account.password,
      env,
      encoding: 'utf8',
    })
    this.#write(stderr)
    if (status !== 0) return { throws: { message: 'docker login failed' } }
    return { variables: { DOCKER_CONFIG: config } }
  }

  /** Takes away what plugins take away at the end of blocks. */
  end(): void {
    for (const folder of this.#logins) rmSync(folder, { recursive: true, force: true })
  }

  #finish(
    { status, stdout, stderr }: { status: number; stdout: string; stderr: string },
    named: Readonly<Record<string, unknown>>,
  ): LiveAnswer {
    this.#write(named['returnStdout'] === true ? stderr : stdout + stderr)
    if (named['returnStatus'] === true) return { status }
    return status === 0 ? { stdout } : { status }
  }

  #write(text: string): void {
    this.#log += text
    appendFileSync(join(this.#settings.folder, 'logs/build.log'), text)
  }

  #environment(container: Container): Record<string, string> {
    const { folder } = this.#settings
    return {
      HOME: join(folder, 'home'),
      TMPDIR: join(folder, 'tmp'),
      WORKSPACE: this.workspace,
      WORKSPACE_TMP: `${this.workspace}@tmp`,
      BUILD_NUMBER: '1',
      ...container.env,
    }
  }

  #container({ path }: LiveCall): Container {
    const { containers } = this.#settings
    const block = path.findLast((name) => name.startsWith('container '))
    const name = block?.slice('container '.length) ?? ''
    const container = containers[name] ?? (name === '' ? ownContainer : undefined)
    if (container === undefined) throw new Error(`The pod has no container ${name}.`)
    return container
  }

  /** A file of the workspace on this machine. */
  #path(file: string, call: LiveCall): string {
    return file.startsWith('/') ? this.#outside(file) : join(this.#outside(call.folder), file)
  }

  #outside(folder: string): string {
    const inJob = folder.startsWith(harnessWorkspace) ? folder.slice(harnessWorkspace.length) : undefined
    return inJob === undefined ? folder : this.workspace + inJob
  }
}

function withoutNulls(env: Readonly<Record<string, string | null>>): Record<string, string> {
  const set = Object.entries(env).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
  return Object.fromEntries(set)
}
