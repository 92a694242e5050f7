import { buildHarness } from './build.ts'
import { type AnswerCall, Jvm } from './jvm.ts'
import { type SandboxLists, sandboxLists } from './locations.ts'
import { type EngineName, type HarnessRequest, type HarnessResponse } from './protocol.ts'

export type {
  EngineName,
  GroovyValue,
  HarnessRequest,
  HarnessResponse,
  LiveAnswer,
  LiveCall,
  StepCall,
  StepResponse,
} from './protocol.ts'

export interface Harness {
  /** The lists that the sandbox engine judges by. */
  readonly lists: SandboxLists
  /** Runs one request, on the sandbox engine unless it names the other. */
  run(request: HarnessRequest): Promise<HarnessResponse>
  /** Runs a request whose `live` steps the caller acts out, while no other request is under way on the engine. */
  act(request: HarnessRequest, answer: AnswerCall): Promise<HarnessResponse>
  /** Runs the same request on both engines. */
  runBoth(request: HarnessRequest): Promise<Record<EngineName, HarnessResponse>>
  /** Runs many requests without waiting in between; responses come in the order of the requests. */
  runAll(requests: readonly HarnessRequest[]): Promise<HarnessResponse[]>
  /** Ends the Java programs; without it they end together with the process. */
  stop(): void
}

/** Engines start on their first request. */
export async function startHarness(): Promise<Harness> {
  const folder = await buildHarness()
  const lists = sandboxLists()
  const engines = new Map<EngineName, Jvm>()
  const engine = (name: EngineName): Jvm => {
    const known = engines.get(name)
    if (known !== undefined && !known.ended) return known
    const started = new Jvm(name, folder, lists)
    engines.set(name, started)
    return started
  }
  const run = ({ engine: name = 'sandbox', ...request }: HarnessRequest) => engine(name).run(request)
  return {
    lists,
    run,
    act: ({ engine: name = 'sandbox', ...request }, answer) => engine(name).act(request, answer),
    async runBoth(request) {
      const [cps, sandbox] = await Promise.all([
        run({ ...request, engine: 'cps' }),
        run({ ...request, engine: 'sandbox' }),
      ])
      return { cps, sandbox }
    },
    runAll: (requests) => Promise.all(requests.map(run)),
    stop() {
      for (const jvm of engines.values()) jvm.stop()
      engines.clear()
    },
  }
}

let shared: Promise<Harness> | undefined

/** The harness of this test worker. */
export function harness(): Promise<Harness> {
  shared ??= startHarness()
  return shared
}
