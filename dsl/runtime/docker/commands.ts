import { bat, isUnix, node, sh, withEnv } from '../../steps/index.ts'
import { env } from '../globals.ts'

/** Runs a body on the node that the build has, or on one that it takes for that. */
export function onNode<Result>(body: () => Result): Result {
  return env.NODE_NAME === undefined ? node(body) : body()
}

/** A docker command whose names are in variables, as the plugin writes it. */
interface Command {
  /** Values by the names of their variables. */
  readonly variables: Readonly<Record<string, string>>
  /** The command line, given how the shell of the agent reads a variable. */
  readonly line: (read: (variable: string) => string) => string
}

export function runCommand(command: Command): void {
  withCommand(command, (script, isPosix) => {
    if (isPosix) sh(script)
    else bat(script)
  })
}

/** Runs a command for its exit status. */
export function statusOf(command: Command): number {
  return withCommand(command, (script, isPosix) =>
    isPosix ? sh({ script, returnStatus: true }) : bat({ script, returnStatus: true }),
  )
}

/** Runs a command for what it prints. */
export function outputOf(command: Command): string {
  return withCommand(command, (script, isPosix) =>
    isPosix ? sh({ script, returnStdout: true }) : bat({ script, returnStdout: true }),
  ).trim()
}

function withCommand<Result>(
  { variables, line }: Command,
  run: (script: string, isPosix: boolean) => Result,
): Result {
  const isPosix = isUnix()
  const script = line((variable) => (isPosix ? `"$${variable}"` : `"%${variable}%"`))
  const overrides = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
  return overrides.length === 0 ? run(script, isPosix) : withEnv(overrides, () => run(script, isPosix))
}

/** The tool that `withTool` chose, as an argument of the plugin's steps. */
export function chosenTool(): { readonly toolName?: string } {
  const toolName = env['DOCKER_TOOL_NAME']
  return toolName === undefined ? {} : { toolName }
}
