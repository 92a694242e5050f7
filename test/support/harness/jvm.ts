import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { java } from './build.ts'
import { type SandboxLists } from './locations.ts'
import {
  type EngineName,
  type HarnessRequest,
  type HarnessResponse,
  type LiveAnswer,
  type LiveCall,
} from './protocol.ts'

const keptErrorText = 4_000

interface Waiting {
  resolve: (response: HarnessResponse) => void
  reject: (failure: Error) => void
  answer?: AnswerCall | undefined
}

/** Acts a live step out. */
export type AnswerCall = (call: LiveCall) => Promise<LiveAnswer>

type Answer = { id?: number; ready?: string; protocolError?: string; call?: LiveCall } & HarnessResponse

/** One Java program that answers requests of one engine in their order. */
export class Jvm {
  readonly #child: ChildProcessWithoutNullStreams
  readonly #waiting = new Map<number, Waiting>()
  readonly #engine: EngineName
  #nextId = 1
  #errorText = ''
  #ended = false

  constructor(engine: EngineName, folder: string, lists: SandboxLists) {
    this.#engine = engine
    const classPath = [
      join(folder, 'harness.jar'),
      join(folder, 'lib/common/*'),
      join(folder, 'lib', engine, '*'),
    ]
    const separator = process.platform === 'win32' ? ';' : ':'
    const tuning = [
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-XX:MetaspaceSize=192m',
      '-Xmx1g',
      '-Dfile.encoding=UTF-8',
    ]
    const program = ['-cp', classPath.join(separator), 'jenkinsts.harness.Main', engine]
    this.#child = spawn(java(), [...tuning, ...program, ...(engine === 'sandbox' ? lists.files : [])])
    this.#child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#errorText = (this.#errorText + text).slice(-keptErrorText)
    })
    createInterface({ input: this.#child.stdout }).on('line', (line) => this.#answer(line))
    this.#child.on('error', (failure) => this.#end(failure.message))
    this.#child.on('exit', (code) => this.#end(`it ended with code ${code}`))
    // Writing to a program that just died is reported through its exit.
    this.#child.stdin.on('error', () => {})
    this.#keepAlive(false)
  }

  get ended(): boolean {
    return this.#ended
  }

  run(request: HarnessRequest): Promise<HarnessResponse> {
    return this.#send(request)
  }

  /** Runs a request whose live steps the caller acts out. It must be the only one: no other may wait for its response. */
  act(request: HarnessRequest, answer: AnswerCall): Promise<HarnessResponse> {
    if (this.#waiting.size > 0) throw new Error('Another request is under way.')
    return this.#send(request, answer)
  }

  #send(request: HarnessRequest, answer?: AnswerCall): Promise<HarnessResponse> {
    const id = this.#nextId++
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, answer })
      this.#keepAlive(true)
      this.#child.stdin.write(`${JSON.stringify({ ...request, id })}\n`)
    })
  }

  stop(): void {
    this.#child.stdin.end()
  }

  #answer(line: string): void {
    const answer: Answer = JSON.parse(line)
    if (answer.ready !== undefined) return
    if (answer.protocolError !== undefined) return this.#end(answer.protocolError)
    const { id, call, ...response } = answer
    const waiting = this.#waiting.get(id ?? 0)
    if (call !== undefined) {
      void this.#tell(waiting?.answer, call)
      return
    }
    this.#waiting.delete(id ?? 0)
    if (this.#waiting.size === 0) this.#keepAlive(false)
    waiting?.resolve(response)
  }

  async #tell(answer: AnswerCall | undefined, call: LiveCall): Promise<void> {
    let given: LiveAnswer
    try {
      if (answer === undefined) throw new Error(`Nobody acts out ${call.step}.`)
      given = await answer(call)
    } catch (failure) {
      given = { throws: { message: String(failure) } }
    }
    this.#child.stdin.write(`${JSON.stringify(given)}\n`)
  }

  #end(reason: string): void {
    this.#ended = true
    const failure = new Error(
      `The ${this.#engine} engine of the Groovy harness stopped: ${reason}\n${this.#errorText}`,
    )
    for (const { reject } of this.#waiting.values()) reject(failure)
    this.#waiting.clear()
  }

  /** An idle engine must not keep the test worker from ending; ending closes its input, and so the engine ends. */
  #keepAlive(wanted: boolean): void {
    const { stdin, stdout, stderr } = this.#child
    const pipes = [stdin, stdout, stderr].filter((pipe) => pipe instanceof Socket)
    for (const handle of [this.#child, ...pipes]) {
      if (wanted) handle.ref()
      else handle.unref()
    }
  }
}
