import { bindings, error, withCredentials } from 'jenkins-ts'

/** What JSON can hold; YAML takes it too. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue }

/** Runs a body with the kubeconfig file of a credential, or with the one that the agent has. */
export function withKubeconfig<Result>(credentialsId: string | undefined, body: () => Result): Result {
  if (credentialsId === undefined) return body()
  return withCredentials([bindings.file({ credentialsId, variable: 'KUBECONFIG' })], body)
}

/** Fails the build when a program of the agent did not end well; `what` is what it was to do. */
export function requireSuccess(step: string, program: string, what: string, status: number): void {
  if (status === 127) error(`${step}: there is no ${program} on the agent's PATH.`)
  if (status !== 0) error(`${step}: ${program} could not ${what} (status ${status}).`)
}

/** A value of a flag that helm and kubectl read as a line of CSV: commas would divide it. */
export function csvField(value: string): string {
  return /[,"\n]/.test(value) ? `"${value.split('"').join('""')}"` : value
}

/** True for a path in the workspace: not absolute, no address and no standard input. */
export function isInWorkspace(path: string): boolean {
  return !path.startsWith('/') && !path.includes('://') && path !== '-'
}
