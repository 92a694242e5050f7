import type { Account } from './registry.ts'

/** What Jenkins keeps, by id. */
export type Credentials = Readonly<Record<string, Account>>

/** The variables that `withCredentials` sets for its bindings. @throws when Jenkins does not know an id */
export function credentialVariables(
  bindings: unknown,
  credentials: Credentials = {},
): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const binding of listOf(bindings)) {
    const { $symbol, args } = Object(binding)
    const { credentialsId, usernameVariable, passwordVariable } = Object(args)
    const account = credentials[String(credentialsId)]
    if ($symbol !== 'usernamePassword' || account === undefined) {
      throw new Error(`Could not find credentials entry with ID '${credentialsId}'`)
    }
    variables[String(usernameVariable)] = account.username
    variables[String(passwordVariable)] = account.password
  }
  return variables
}

function listOf(bindings: unknown): readonly unknown[] {
  return Array.isArray(bindings) ? bindings : []
}
