import { z } from 'zod'
import type { DiagnosticCollector } from '../../diagnostics/collector.ts'
import type { Place } from '../../diagnostics/span.ts'
import { authProblems } from './auth-problem.ts'
import { canonicalKey, dockerHubKey, keyProblem, shownRegistry } from './registry-key.ts'

const entrySchema = z.looseObject({
  auth: z.string().optional(),
  username: z.string().optional(),
  password: z.string().optional(),
  identitytoken: z.string().optional(),
  registrytoken: z.string().optional(),
})

const configSchema = z.looseObject({
  auths: z.record(z.string(), entrySchema).optional(),
  credHelpers: z.record(z.string(), z.string()).optional(),
  credsStore: z.string().optional(),
})

type Config = z.infer<typeof configSchema>

/** Stores of a person's machine: what they keep never comes into the file. */
const storesOfMachines: ReadonlySet<string> = new Set([
  'desktop',
  'osxkeychain',
  'wincred',
  'secretservice',
  'pass',
])

/** Where a part of the config stands, by the keys that lead to it. */
type PlaceOf = (path: readonly string[]) => Place

/**
 * Finds what keeps programs from using the logins of a config.json.
 * @param value the parsed file
 * @param wanted keys of registries that must have a login
 * @returns how many registries the file names
 */
export function checkConfig(
  value: unknown,
  wanted: readonly string[],
  placeOf: PlaceOf,
  diagnostics: DiagnosticCollector,
): number {
  const parsed = configSchema.safeParse(value)
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) {
      const keys = path.map(String)
      const where = keys.length === 0 ? '' : `"${keys.map(shownRegistry).join(' → ')}": `
      diagnostics.report('auth-config-invalid', placeOf(keys), {
        problem: `${where}${message.replace(/^Invalid input: /, '')}`,
      })
    }
    return 0
  }
  const config = parsed.data
  const keys = Object.keys(config.auths ?? {})
  const helped = Object.keys(config.credHelpers ?? {})
  if (keys.length + helped.length === 0 && config.credsStore === undefined) {
    diagnostics.report('auth-config-invalid', placeOf(['auths']), absence(config))
    return 0
  }
  for (const key of keys) checkEntry(key, config, placeOf, diagnostics)
  for (const key of wanted) {
    const problem = absenceOf(key, config, [...keys, ...helped])
    if (problem !== undefined)
      diagnostics.report('auth-missing', placeOf(['auths']), { registry: nameFor(key), problem })
  }
  return new Set([...keys, ...helped]).size
}

function absence(config: Config): { readonly problem: string; readonly remedy?: string } {
  if (config.auths !== undefined) return { problem: '"auths" is empty' }
  const isOldFormat = Object.values(config).some((entry) => typeof Object(entry).auth === 'string')
  if (!isOldFormat) return { problem: 'it has no "auths"' }
  return {
    problem: 'its registries stand at the top, as in the .dockercfg of former days',
    remedy: 'Put them into {"auths": …}.',
  }
}

function checkEntry(key: string, config: Config, placeOf: PlaceOf, diagnostics: DiagnosticCollector): void {
  const registry = shownRegistry(key)
  const problem = keyProblem(key)
  const isHub = canonicalKey(key) === dockerHubKey
  // Beside the right key another name of Docker Hub does no harm.
  const isSpare = isHub && Object.hasOwn(config.auths ?? {}, dockerHubKey)
  if (problem !== undefined && !isSpare)
    diagnostics.report('auth-key-wrong', placeOf(['auths', key]), {
      key: registry,
      problem,
      ...(isHub && { right: dockerHubKey }),
    })
  const { auth = '', username = '', password = '', ...tokens } = config.auths?.[key] ?? {}
  if (hasText(tokens.identitytoken) || hasText(tokens.registrytoken)) return
  if (auth !== '') {
    for (const found of authProblems(auth))
      diagnostics.report(found.code, placeOf(['auths', key, 'auth']), {
        registry,
        problem: found.code === 'auth-unreadable' ? found.problem : '',
      })
  } else if (username !== '' && password !== '') {
    if (/[\r\n]$/.test(password))
      diagnostics.report('auth-with-newline', placeOf(['auths', key, 'password']), { registry })
  } else {
    const missing = missingLogin(config.credHelpers?.[key] ?? config.credsStore)
    if (missing !== undefined)
      diagnostics.report('auth-missing', placeOf(['auths', key]), {
        registry: nameFor(shownRegistry(canonicalKey(key))),
        problem: missing,
      })
  }
}

function missingLogin(helper: string | undefined): string | undefined {
  if (helper === undefined) return 'it has no "auth", no "username" with "password" and no token'
  if (!storesOfMachines.has(helper)) return undefined
  return `it is kept by "${helper}", a store of the machine that wrote the file`
}

/** Why a registry has no login, or undefined when it has a place for one. */
function absenceOf(wanted: string, config: Config, keys: readonly string[]): string | undefined {
  if (keys.some((key) => canonicalKey(key) === wanted)) return undefined
  const helper = config.credsStore
  if (helper !== undefined) return missingLogin(helper)
  const host = withoutPort(wanted)
  const near = keys.find((key) => withoutPort(canonicalKey(key)) === host)
  return near === undefined
    ? 'the file does not name it'
    : `"${shownRegistry(near)}" has another port, and the port is a part of the key`
}

function withoutPort(key: string): string {
  return key.replace(/:\d+$/, '')
}

/** A registry as `--registry` takes it. */
function nameFor(key: string): string {
  return key === dockerHubKey ? 'docker.io' : key
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text !== ''
}
