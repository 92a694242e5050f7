import { resolve } from 'node:path'
import { DiagnosticCollector } from '../../diagnostics/collector.ts'
import { noSpan } from '../../diagnostics/span.ts'
import type { CompilerHost } from '../../host.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { type AuthFile, checkFile } from '../registry/check-file.ts'
import { dockerConfig, type RegistryLogin } from '../registry/docker-config.ts'
import { maskedText } from '../registry/masked-text.ts'
import { counted, readLogins } from '../registry/read-logins.ts'
import { registryKey, shownRegistry } from '../registry/registry-key.ts'
import { objectNameProblem, printManifest, registrySecret } from '../registry/registry-secret.ts'
import { displayed, report } from '../report.ts'
import type { Terminal } from '../terminal.ts'

export interface RegistryAuthOptions {
  /** Registries as the user calls them; none means Docker Hub. */
  readonly registries: readonly string[]
  /** One for each registry, or none when standard input names them. */
  readonly users: readonly string[]
  /** The name of the Secret. */
  readonly name: string | undefined
  readonly namespace: string | undefined
  readonly format: 'config' | 'secret' | 'both'
  /** The user wrote a password on the command line. */
  readonly passwordGiven: boolean
  readonly json: boolean
}

const defaultName = 'regcred'

/** `jenkins-ts registry-auth`: prints the config.json, and the Secret around it, for logins from standard input. */
export async function runRegistryAuth(
  options: RegistryAuthOptions,
  host: CompilerHost,
  terminal: Terminal,
): Promise<ExitCode> {
  const diagnostics = new DiagnosticCollector()
  const refused = (code: ExitCode): ExitCode => {
    report([], diagnostics.diagnostics, host, terminal, { json: options.json, quiet: false })
    return code
  }
  const registries = options.registries.length === 0 ? ['docker.io'] : options.registries
  const keys = keysOf(registries, diagnostics)
  checkFlags(options, registries.length, terminal, diagnostics)
  if (diagnostics.hasErrors) return refused(exitCodes.usage)
  const read = readLogins(await terminal.input.read(), keys, options.users)
  if ('problem' in read) {
    diagnostics.report('registry-login-invalid', noSpan, read)
    return refused(exitCodes.findings)
  }
  print(read.logins, options, terminal)
  return exitCodes.fine
}

/**
 * `jenkins-ts registry-auth --check FILE`: says what keeps programs from using the logins of a file.
 * @param name the file, or `-` for standard input
 */
export async function runRegistryAuthCheck(
  name: string,
  options: Pick<RegistryAuthOptions, 'registries' | 'json'>,
  host: CompilerHost,
  terminal: Terminal,
): Promise<ExitCode> {
  const diagnostics = new DiagnosticCollector()
  const wanted = keysOf(options.registries, diagnostics)
  const wrongUse = diagnostics.hasErrors
  const file = wrongUse ? undefined : await fileToCheck(name, host, terminal)
  const count = file === undefined ? 0 : checkFile(file, wanted, diagnostics)
  if (file === undefined && !wrongUse)
    diagnostics.report('auth-config-invalid', noSpan, {
      problem: name === '-' ? 'nothing is piped into the command' : `"${name}" cannot be read`,
      remedy: 'Give the path of a config.json or of a Secret; "-" reads standard input.',
    })
  // Frames show where a mistake stands, never a login.
  const masked: CompilerHost = {
    ...host,
    readFile: (path) => (path === file?.path ? maskedText(file.text) : host.readFile(path)),
  }
  report([], diagnostics.diagnostics, masked, terminal, { json: options.json, quiet: false })
  if (diagnostics.hasErrors) return wrongUse ? exitCodes.usage : exitCodes.findings
  if (!options.json && file !== undefined)
    terminal.out(`${displayed(file.path, host)}: nothing wrong with ${counted(count, 'registry')}.`)
  return exitCodes.fine
}

async function fileToCheck(
  name: string,
  host: CompilerHost,
  terminal: Terminal,
): Promise<AuthFile | undefined> {
  const path = resolve(host.currentDirectory, name === '-' ? 'standard-input' : name)
  if (name === '-' && terminal.input.isTerminal) return undefined
  const text =
    name === '-' ? new TextDecoder('utf-8').decode(await terminal.input.read()) : host.readFile(path)
  return text === undefined ? undefined : { path, text }
}

/** The keys of registries; each may be given once. */
function keysOf(registries: readonly string[], diagnostics: DiagnosticCollector): readonly string[] {
  const keys: string[] = []
  for (const text of registries) {
    const found = registryKey(text)
    const problem = 'problem' in found ? found.problem : undefined
    const isTwice = 'key' in found && keys.includes(found.key)
    if (problem !== undefined || isTwice)
      diagnostics.report('registry-invalid', noSpan, {
        registry: shownRegistry(text),
        problem: problem ?? 'it is given twice',
      })
    if ('key' in found) keys.push(found.key)
  }
  return keys
}

function checkFlags(
  { users, name, namespace, format, passwordGiven }: RegistryAuthOptions,
  registries: number,
  terminal: Terminal,
  diagnostics: DiagnosticCollector,
): void {
  const refuse = (problem: string, remedy: string): void =>
    diagnostics.report('registry-login-invalid', noSpan, { problem, remedy })
  if (passwordGiven)
    refuse(
      "A password on the command line shows in the list of processes and in the shell's history.",
      'Pipe it into the command: `registry-auth --user USER < password.txt`.',
    )
  if (users.length > 0 && users.length !== registries)
    refuse(
      `--user is given ${users.length === 1 ? 'once' : `${users.length} times`} for ${counted(registries, 'registry')}.`,
      'Give --user once for each --registry, in their order, or write USER:PASSWORD into the lines of standard input.',
    )
  if (users.some((user) => user.includes(':')))
    refuse(
      'A --user holds a colon, which ends the user.',
      'Give the user alone; the password comes from standard input.',
    )
  if (format === 'config' && (name !== undefined || namespace !== undefined))
    refuse(
      '--name and --namespace belong to the Secret, which --format config leaves out.',
      'Leave them out, or print it with --format secret.',
    )
  for (const [kind, value] of Object.entries({ name, namespace })) {
    const problem =
      value === undefined ? undefined : objectNameProblem(value, kind === 'name' ? 'name' : 'namespace')
    if (value !== undefined && problem !== undefined)
      diagnostics.report('secret-name-invalid', noSpan, { name: value, kind, problem })
  }
  if (terminal.input.isTerminal)
    refuse(
      'Standard input is a terminal, which would show the password.',
      'Pipe it: `registry-auth --user USER < password.txt`, or `printf %s "$PASSWORD" | …` after `read -rs PASSWORD`.',
    )
}

function print(
  logins: readonly RegistryLogin[],
  { name = defaultName, namespace, format, json }: RegistryAuthOptions,
  terminal: Terminal,
): void {
  const config = dockerConfig(logins)
  const secret = registrySecret(config, name, namespace)
  const configText = JSON.stringify(config, null, 2)
  const secretText = printManifest(secret).trimEnd()
  if (json) {
    const parts = { ...(format !== 'secret' && { config }), ...(format !== 'config' && { secret }) }
    terminal.out(JSON.stringify({ ...parts, diagnostics: [] }, null, 2))
  } else if (format === 'both') {
    // Together they are two documents of YAML, of which JSON is a part.
    terminal.out(`# config.json\n${configText}\n---\n# Secret\n${secretText}`)
  } else terminal.out(format === 'config' ? configText : secretText)
}
