/** The two engines: groovy-cps with mismatch detection, and groovy-cps with the sandbox. */
export type EngineName = 'cps' | 'sandbox'

/** A Groovy value as JSON. Integers, strings, booleans, null, lists and ordinary maps are plain; the rest is tagged. */
export type GroovyValue = null | boolean | number | string | GroovyValue[] | { [key: string]: GroovyValue }

/** A scripted answer to a step. The first response that matches a call and is not used up is taken. */
export interface StepResponse {
  step: string
  /** Regular expression that must be found in some text or number among the arguments. */
  match?: string
  /** How many calls it answers; all of them when absent. */
  times?: number
  /** The value of the call. */
  returns?: unknown
  /** What `returnStdout: true` gives. */
  stdout?: string
  /** What `returnStatus: true` gives; without it, a status other than 0 fails the step. */
  status?: number
  /** What the body of `withCredentials`, or of a block step that the harness does not know, finds in its environment. */
  variables?: Record<string, string>
  /** `class` is a full Java name (default hudson.AbortException) or FlowInterruptedException; `result` is for the latter. */
  throws?: { class?: string; message?: string; result?: BuildResult }
}

type BuildResult = 'SUCCESS' | 'UNSTABLE' | 'FAILURE' | 'NOT_BUILT' | 'ABORTED'

export interface HarnessRequest {
  /** `tree` reads the text as a tree of calls and runs nothing: of the response there are `ok`, `value` and `error`. */
  kind: 'script' | 'pipeline' | 'tree'
  text: string
  /** Default: sandbox. */
  engine?: EngineName
  /** File name in messages; default WorkflowScript. */
  name?: string
  /** Texts of vars/NAME.groovy by NAME. */
  library?: Record<string, string>
  responses?: StepResponse[]
  params?: Record<string, unknown>
  env?: Record<string, string>
  /** The workspace, as text by path. */
  files?: Record<string, string>
  /** What libraryResource finds. */
  resources?: Record<string, string>
  /** Kind by credentials id, for environment { X = credentials('id') }; usernamePassword when absent. */
  credentials?: Record<
    string,
    'secretText' | 'secretFile' | 'usernamePassword' | 'sshUserPrivateKey' | 'dockerCert'
  >
  previousBuild?: { result: BuildResult; number?: number }
  /** For when { changelog } and when { changeset }, when { triggeredBy }. */
  changes?: { messages?: string[]; paths?: string[]; causes?: string[]; user?: string }
  /** Whether `scm` exists and agents check it out. */
  hasScm?: boolean
  /** Names that calls turn into describables besides the built-in list. */
  symbols?: string[]
  /** When given, a step outside this list and the built-in ones fails as "No such DSL method". */
  knownSteps?: string[]
  /** Scripts only: false runs outside of any node. */
  node?: boolean
  /** Branches of parallel and matrix take turns as in Jenkins; otherwise each runs to its end before the next. */
  interleave?: boolean
  /** False leaves `value` out of the response. */
  returns?: boolean
  /** The program must be savable also at steps that give their value at once, such as `echo`. */
  saveAtEveryStep?: boolean
  /** Step arguments tagged as exactly as `value`. */
  exactArguments?: boolean
  timeoutMillis?: number
  /** Steps that `harness.act` asks the caller about, one call after the other; `responses` do not count for them. */
  live?: string[]
  /** Only compiles: `sizes` of the response is set, and nothing else. */
  sizes?: boolean
}

export interface StepCall {
  step: string
  /** As passed, without the body; GStrings as strings, closures as "<closure>", describables as { $symbol, args }. */
  args: GroovyValue[]
  /** An argument held a GString. */
  gstring?: true
  /** The step had a body. */
  block?: true
  /** Declarative called it, not the text. */
  pseudo?: true
  /** What the pipeline set around this call; null when it unset a variable. */
  env: Record<string, string | null>
  /** Enclosing blocks, outermost first: `stage Build`, `container kaniko`, `withEnv`. */
  path: string[]
  /** Branch of parallel, or cell of matrix; nested ones joined by `/`. */
  branch?: string
}

/** A call of a live step. */
export interface LiveCall extends StepCall {
  /** Absolute path of the folder that it is called in. */
  folder: string
}

/** What came of a live step. */
export type LiveAnswer = Omit<StepResponse, 'step' | 'match' | 'times'>

interface StageRun {
  name: string
  path: string[]
  status: 'ran' | 'skipped'
  reason?: 'when' | 'failure' | 'unstable'
  branch?: string
  result: BuildResult
}

interface HarnessError {
  class: string
  message: string
  /** file:line, or file:line:column for a compile error. */
  where?: string
  /** Every error of a text that does not compile. */
  errors?: { line: number; column: number; message: string }[]
}

export interface HarnessResponse {
  /** The script ended without an exception and without a CPS mismatch, and could be saved at every step. */
  ok: boolean
  value?: GroovyValue
  error?: HarnessError
  result: BuildResult
  steps: StepCall[]
  stages: StageRun[]
  /** Signatures that the sandbox refused, also when the script caught the refusal. */
  rejected: string[]
  /** Signatures that the sandbox let pass because its lists name them. */
  permitted: string[]
  mismatches: string[]
  /** What Jenkins could not have saved while a step ran. */
  notSaved: string[]
  warnings: string[]
  sizes?: {
    /** Bytes of code by `Class.method`. */
    methods: Record<string, number>
    /** Entries of the constant pool by class. */
    constants: Record<string, number>
  }
}
