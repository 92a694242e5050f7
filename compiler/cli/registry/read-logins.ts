import type { RegistryLogin } from './docker-config.ts'

/** Logins, or a sentence with what is wrong and one with what to do. Neither quotes the input. */
export type LoginsRead =
  { readonly logins: readonly RegistryLogin[] } | { readonly problem: string; readonly remedy: string }

/**
 * Reads one line for each registry: the password, or `USER:PASSWORD` when no users are given. The line break at the end
 * is no part of the last line.
 * @param keys the registries, in the order of the lines
 * @param users one for each registry, or none
 */
export function readLogins(input: Uint8Array, keys: readonly string[], users: readonly string[]): LoginsRead {
  const lines = linesOf(input)
  if (lines === undefined)
    return {
      problem: 'Standard input is no UTF-8 text.',
      remedy: 'Save the password as UTF-8; registries read it so.',
    }
  const what = users.length > 0 ? 'the password' : 'USER:PASSWORD'
  if (lines.every((line) => line === ''))
    return { problem: 'Standard input is empty.', remedy: `Pipe ${what} into the command.` }
  if (lines.length !== keys.length)
    return {
      problem: `Standard input has ${counted(lines.length, 'line')} for ${counted(keys.length, 'registry')}.`,
      remedy: `Write one line for each registry, in their order, with ${what}; a password holds no line break.`,
    }
  const logins: RegistryLogin[] = []
  for (const [index, key] of keys.entries()) {
    const line = lines[index] ?? ''
    const user = users[index]
    if (user !== undefined && user !== '' && line.startsWith(`${user}:`))
      return {
        problem: `Line ${index + 1} starts with the user and a colon, which would become a part of the password.`,
        remedy: 'With --user a line is the password alone; leave --user out where lines are USER:PASSWORD.',
      }
    const login = loginIn(line, user)
    if (login === undefined)
      return {
        problem: `Line ${index + 1} has no colon between user and password.`,
        remedy: 'Write USER:PASSWORD, or name the users with --user, once for each registry.',
      }
    const problem = loginProblem(login)
    if (problem !== undefined)
      return {
        problem: `The login of "${key}" is not valid: ${problem}.`,
        remedy: 'Mend it; what is sent to a registry is USER:PASSWORD.',
      }
    logins.push({ key, ...login })
  }
  return { logins }
}

type Login = Pick<RegistryLogin, 'user' | 'password'>

function linesOf(input: Uint8Array): readonly string[] | undefined {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(input)
  } catch {
    return undefined
  }
  const lines = text.split(/\r\n|\n|\r/)
  return lines.length > 1 && lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

function loginIn(line: string, user: string | undefined): Login | undefined {
  if (user !== undefined) return { user, password: line }
  const colon = line.indexOf(':')
  return colon === -1 ? undefined : { user: line.slice(0, colon), password: line.slice(colon + 1) }
}

function loginProblem({ user, password }: Login): string | undefined {
  if (user === '') return 'the user is empty'
  if (user.includes(':')) return 'the user holds a colon, which ends it'
  if (password === '') return 'the password is empty'
  if (/\p{Cc}/u.test(user)) return 'the user holds a control character'
  return /\p{Cc}/u.test(password) ? 'the password holds a control character' : undefined
}

/** `1 line`, `2 registries`. */
export function counted(count: number, noun: 'line' | 'registry'): string {
  const plural = noun === 'line' ? 'lines' : 'registries'
  return `${count} ${count === 1 ? noun : plural}`
}
