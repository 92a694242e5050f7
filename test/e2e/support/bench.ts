import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, inject } from 'vitest'
import * as image from '../../../dsl/image/index.ts'
import type { Pod } from '../../../dsl/pod.ts'
import { Agent } from './agent.ts'
import { type BuildOutcome, runBuild } from './build.ts'
import type { ImageCase } from './compiled-cases.ts'
import type { Container } from './container.ts'
import { builderNamed } from './builders.ts'
import { certificateFile, type Files, imageCases } from './image-cases.ts'
import { leaksIn } from './leaks.ts'
import { type PlayedContainer, playPod } from './played-pod.ts'
import { remainingProcesses } from './processes.ts'
import { type Account, inKubernetes } from './registry.ts'

/**
 * How this machine plays the containers of a builder's pod.
 * @param folder that of the agent
 */
export type Play = (
  containers: Readonly<Record<string, PlayedContainer>>,
  folder: string,
) => Readonly<Record<string, Container>>

/** A build that has ended. */
export interface FinishedBuild extends BuildOutcome {
  readonly log: string
  /** The agent's folder on this machine, and in it the workspace. */
  readonly folder: string
  readonly workspace: string
}

const wrongAccount: Account = { username: 'robot', password: 'never right: 4c1f2a "x" $HOME' }

/** Runs the cases of a builder, each on an agent of its own. */
export class Bench {
  readonly #play: Play
  readonly #cases: Readonly<Record<string, ImageCase>>
  readonly #jenkinsfiles: Readonly<Record<string, string>>
  readonly #folder = inject('folder')
  readonly #secured = inject('secured')

  constructor(title: string, play: Play) {
    this.#play = play
    this.#cases = imageCases(builderNamed(title), title, inject('plain'), inject('secured'))
    this.#jenkinsfiles = inject('jenkinsfiles')[title] ?? {}
  }

  /** Builds, and fails when a credential of a registry is left anywhere. */
  async build(name: string, files: Files): Promise<FinishedBuild> {
    const folder = mkdtempSync(join(this.#folder, 'agent-'))
    const secrets = { regcred: { '.dockerconfigjson': inKubernetes(this.#secured) } }
    const played = playPod(podOf(this.#case(name)), folder, secrets)
    const registry = this.#account
    const agent = new Agent({
      folder,
      containers: this.#play(played, folder),
      credentials: { registry, wrong: wrongAccount },
    })
    writeFiles(agent.workspace, { [certificateFile]: readFileSync(this.#certificate, 'utf8'), ...files })
    const outcome = await runBuild(this.#jenkinsfiles[name] ?? '', agent)
    agent.end()
    const accounts = [registry, wrongAccount].flatMap(({ username, password }) => [
      password,
      `${username}:${password}`,
    ])
    // The volumes are the Secrets themselves.
    const leaks = leaksIn(folder, accounts).filter((file) => !file.startsWith(join(folder, 'volumes')))
    const processes = await remainingProcesses(folder)
    expect({ name, leaks, processes }).toEqual({ name, leaks: [], processes: [] })
    return { ...outcome, log: agent.log, folder, workspace: agent.workspace }
  }

  /** The same for a build that must not fail. */
  async succeed(name: string, files: Files): Promise<FinishedBuild> {
    const build = await this.build(name, files)
    expect(build.error, build.log).toBe('')
    return build
  }

  /** The same for a build that must fail. */
  async fail(name: string, files: Files): Promise<FinishedBuild> {
    const build = await this.build(name, files)
    expect(build.result, build.log).toBe('FAILURE')
    expect(build.error, build.log).not.toBe('')
    return build
  }

  /** Where a case pushes to. */
  destinations(name: string): readonly string[] {
    const { destinations } = this.#case(name).options
    return Array.isArray(destinations) ? destinations.map(String) : []
  }

  get #certificate(): string {
    const { certificate } = this.#secured
    if (certificate === undefined) throw new Error('The registry has no certificate.')
    return certificate
  }

  get #account(): Account {
    const { account } = this.#secured
    if (account === undefined) throw new Error('The registry has no account.')
    return account
  }

  #case(name: string): ImageCase {
    const found = this.#cases[name]
    if (found === undefined) throw new Error(`There is no case ${name}.`)
    return found
  }
}

/** The compiler has checked the same settings as the pipeline has them. */
function podOf({ builder, settings = {}, engine, builderImage }: ImageCase): Pod {
  const make = Object(image) as Readonly<Record<string, (settings: unknown) => image.ImageBuilder>>
  const made = make[engine ?? builder]?.(settings)
  // The shorthand has the pod of its engine.
  const whole = builderImage === undefined ? made : make[builder]?.({ builderImage, using: made })
  return whole?.pod() ?? {}
}

function writeFiles(workspace: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(workspace, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}
