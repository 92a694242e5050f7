import { DiagnosticCollector } from '../../diagnostics/collector.ts'
import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { noSpan, type Place } from '../../diagnostics/span.ts'
import type { CompilerHost } from '../../host.ts'
import { displayed } from '../report.ts'
import { type Complaint, ControllerError, Validator } from './validator.ts'

export interface LiveCheckOptions {
  /** The controller's address as the user gave it. */
  readonly jenkins: string
  readonly timeoutSeconds: number
  /** The variables of the process: user and token are read from it. */
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * Asks a controller about each Jenkinsfile.
 * @param outputs texts by absolute path; those of library steps are left out
 */
export async function liveCheck(
  outputs: ReadonlyMap<string, string>,
  options: LiveCheckOptions,
  host: CompilerHost,
): Promise<readonly Diagnostic[]> {
  const diagnostics = new DiagnosticCollector()
  const url = addressOf(options.jenkins)
  if (typeof url === 'string') {
    diagnostics.report('jenkins-address-invalid', noSpan, { address: shown(options.jenkins), problem: url })
    return diagnostics.diagnostics
  }
  const { JENKINS_USER_ID: user, JENKINS_API_TOKEN: token } = options.environment
  const validator = new Validator({ url, user, token, timeoutSeconds: options.timeoutSeconds })
  const jenkinsfiles = [...outputs].filter(([path]) => !path.endsWith('.groovy') && !path.endsWith('.txt'))
  for (const [path, text] of jenkinsfiles) {
    try {
      const complaints = await validator.validate(text)
      for (const complaint of complaints) reportComplaint(complaint, path, text, host, diagnostics)
    } catch (failure) {
      if (!(failure instanceof ControllerError)) throw failure
      const { message, remedy } = failure
      diagnostics.report('jenkins-not-asked', noSpan, { problem: message, remedy })
      // The other files would meet the same.
      break
    }
  }
  return diagnostics.diagnostics
}

function reportComplaint(
  { message, line, column }: Complaint,
  path: string,
  text: string,
  host: CompilerHost,
  diagnostics: DiagnosticCollector,
): void {
  const file = displayed(path, host)
  diagnostics.report('jenkins-refuses', placeIn(path, text, line, column, host), {
    file: line === undefined ? file : `${file}:${line}`,
    problem: message.replace(/[.?]+$/, ''),
  })
}

/** A place in the file on disk, when that is what was asked about. */
function placeIn(
  file: string,
  text: string,
  line: number | undefined,
  column: number | undefined,
  host: CompilerHost,
): Place {
  if (line === undefined || host.readFile(file) !== text) return noSpan
  const lines = text.split('\n')
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  const own = lines[line - 1]?.length ?? 0
  return { file, start: start + Math.min((column ?? 1) - 1, own), end: start + own }
}

/** The address, or what is wrong with it. */
function addressOf(text: string): URL | string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !['http:', 'https:'].includes(url.protocol))
    return 'it is no address with http:// or https://'
  if (url.username !== '' || url.password !== '')
    return 'it holds a user or a password, which others can read in the list of processes'
  return url
}

/** An address without the password that it should not hold. */
function shown(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//…@')
}
