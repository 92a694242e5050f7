import { decodedBase64 } from './base64.ts'

/** What is wrong with the `auth` of a registry. No text holds a part of it. */
export type AuthProblem =
  | { readonly code: 'auth-wrapped' | 'auth-with-newline' }
  | { readonly code: 'auth-unreadable'; readonly problem: string }

/** Holds an `auth` to what programs take: USER:PASSWORD in the standard alphabet of base64, with padding, in one line. */
export function authProblems(auth: string): readonly AuthProblem[] {
  const oneLine = auth.replaceAll(/[\r\n]/g, '')
  const wrapped: readonly AuthProblem[] = oneLine === auth ? [] : [{ code: 'auth-wrapped' }]
  const login = decodedBase64(oneLine)
  if (login === undefined) return [...wrapped, { code: 'auth-unreadable', problem: textProblem(oneLine) }]
  const pair = loginProblem(login.replace(/[\r\n]+$/, ''))
  return [
    ...wrapped,
    ...(/[\r\n]$/.test(login) ? [{ code: 'auth-with-newline' } as const] : []),
    ...(pair === undefined ? [] : [{ code: 'auth-unreadable', problem: pair } as const]),
  ]
}

/** Why a text is no base64. */
function textProblem(auth: string): string {
  if (auth.includes(':')) return 'it is plain text instead of base64'
  if (/\s/.test(auth)) return 'it holds a blank'
  if (isLogin(auth.replaceAll('-', '+').replaceAll('_', '/')))
    return 'it is written in the alphabet of base64 for addresses'
  if (isLogin(auth.padEnd(Math.ceil(auth.length / 4) * 4, '='))) return 'its padding with "=" is missing'
  return 'it is no base64'
}

function loginProblem(login: string): string | undefined {
  const colon = login.indexOf(':')
  if (colon === -1) return isLogin(login) ? 'it is encoded twice' : 'it decodes to a text without a colon'
  if (colon === 0) return 'its user is empty'
  if (colon === login.length - 1) return 'its password is empty'
  return /\p{Cc}/u.test(login) ? 'it decodes to a text with a control character' : undefined
}

/** True for base64 that has user and password behind it, whatever else is wrong with it. */
function isLogin(base64: string): boolean {
  return decodedBase64(base64)?.includes(':') ?? false
}
