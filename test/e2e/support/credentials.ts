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
    if ($symbol !== 'usernamePassword') throw new Error(`No binding of this kind is known: ${$symbol}`)
    const account = accountNamed(credentialsId, credentials)
    variables[String(usernameVariable)] = account.username
    variables[String(passwordVariable)] = account.password
  }
  return variables
}

/** The account with an id. @throws when Jenkins does not know the id */
export function accountNamed(id: unknown, credentials: Credentials = {}): Account {
  const account = credentials[String(id)]
  if (account === undefined) throw new Error(`Could not find credentials entry with ID '${String(id)}'`)
  return account
}

function listOf(bindings: unknown): readonly unknown[] {
  return Array.isArray(bindings) ? bindings : []
}
