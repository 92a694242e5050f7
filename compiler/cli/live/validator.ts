/** How a controller is reached. */
export interface ControllerAccess {
  /** The controller's address, with the path that it is served under: `https://ci.example.com/jenkins`. */
  readonly url: URL
  readonly user?: string | undefined
  /** The user's API token. */
  readonly token?: string | undefined
  /** How long an answer may take. */
  readonly timeoutSeconds: number
}

/** A complaint of the validator about a Jenkinsfile, counted from 1. */
export interface Complaint {
  readonly message: string
  readonly line?: number
  readonly column?: number
}

/** Thrown when the controller gave no verdict. The message is a sentence for the user. */
export class ControllerError extends Error {
  /** What the user can do about it. */
  readonly remedy: string
  constructor(message: string, remedy: string) {
    super(message)
    this.name = 'ControllerError'
    this.remedy = remedy
  }
}

/**
 * Asks a controller's own validator of Declarative Pipelines.
 *
 * Source: `pipeline-model-converter/validate` of the Pipeline: Declarative plugin, which answers with text.
 * @example
 * const validator = new Validator({ url: new URL('https://ci.example.com'), timeoutSeconds: 30 })
 * for (const { message } of await validator.validate(text)) console.log(message)
 */
export class Validator {
  readonly #access: ControllerAccess
  #crumb: Promise<Readonly<Record<string, string>>> | undefined

  constructor(access: ControllerAccess) {
    this.#access = access
  }

  /**
   * @param jenkinsfile the text of the file
   * @returns what is wrong with it; nothing when it is valid
   * @throws ControllerError when there is no verdict
   */
  async validate(jenkinsfile: string): Promise<readonly Complaint[]> {
    this.#crumb ??= this.#fetchCrumb()
    const headers = await this.#crumb
    const body = new URLSearchParams({ jenkinsfile })
    const response = await this.#request('pipeline-model-converter/validate', {
      method: 'POST',
      headers,
      body,
    })
    if (!response.ok) throw refusal(response, this.#access)
    const text = await response.text()
    if (text.startsWith('Jenkinsfile successfully validated')) return []
    if (text.startsWith('Errors encountered validating Jenkinsfile')) return complaintsIn(text)
    throw new ControllerError(
      `What "${this.#access.url.origin}" answers is no verdict of the validator.`,
      'Check the address: it is that of the controller, with the path that Jenkins is served under.',
    )
  }

  /** The crumb belongs to the session, so the session's cookie goes with it. */
  async #fetchCrumb(): Promise<Readonly<Record<string, string>>> {
    const response = await this.#request('crumbIssuer/api/json', {})
    // A controller without protection against forged requests has no issuer.
    if (response.status === 404) return {}
    if (!response.ok) throw refusal(response, this.#access)
    const answer: unknown = await response.json().catch(() => undefined)
    const { crumb, crumbRequestField } = Object(answer) as { crumb?: unknown; crumbRequestField?: unknown }
    if (typeof crumb !== 'string' || typeof crumbRequestField !== 'string') return {}
    const cookie = response.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    return { [crumbRequestField]: crumb, ...(cookie !== '' && { cookie }) }
  }

  async #request(path: string, init: RequestInit & { readonly headers?: Readonly<Record<string, string>> }) {
    const { url, user, token, timeoutSeconds } = this.#access
    const target = new URL(`${url.pathname.replace(/\/+$/, '')}/${path}`, url.origin)
    const authorization =
      user === undefined || token === undefined
        ? {}
        : { authorization: `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}` }
    try {
      return await fetch(target, {
        ...init,
        headers: { ...authorization, ...init.headers },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutSeconds * 1000),
      })
    } catch (failure) {
      throw unreachable(failure, this.#access)
    }
  }
}

/** Lines such as `WorkflowScript: 14: Unknown stage section "step" @ line 14, column 5.` and the code below each. */
function complaintsIn(text: string): readonly Complaint[] {
  const complaints = [
    ...text.matchAll(/^WorkflowScript: (\d+): (.*?)(?: @ line (\d+), column (\d+)\.)?$/gm),
  ].map(([, first, message = '', line, column]): Complaint => ({
    message,
    line: Number(line ?? first),
    ...(column !== undefined && { column: Number(column) }),
  }))
  if (complaints.length > 0) return complaints
  return [{ message: text.split('\n').slice(1).join(' ').trim() }]
}

function refusal({ status, headers }: Response, { url, user }: ControllerAccess): ControllerError {
  const where = `"${url.origin}"`
  const isLogin = status >= 300 && status < 400 && /login/.test(headers.get('location') ?? '')
  if (status === 401 || isLogin)
    return new ControllerError(
      user === undefined
        ? `${where} wants to know who asks.`
        : `${where} does not take the token of user "${user}".`,
      'Set JENKINS_USER_ID and JENKINS_API_TOKEN to a user and an API token of that user.',
    )
  if (status === 403)
    return new ControllerError(
      `${where} does not let ${user === undefined ? 'everybody' : `user "${user}"`} use the validator.`,
      'Give the user the permission Overall/Read, or set JENKINS_USER_ID and JENKINS_API_TOKEN to another one.',
    )
  if (status === 404)
    return new ControllerError(
      `${where} has no validator under "${url.pathname}".`,
      'Check the path of the address, and that the plugin "Pipeline: Declarative" is installed.',
    )
  if (status >= 300 && status < 400)
    return new ControllerError(
      `${where} sends on to "${headers.get('location') ?? ''}".`,
      'Give that address instead.',
    )
  return new ControllerError(
    `${where} answers with status ${status}.`,
    'Look into the log of the controller.',
  )
}

function unreachable(failure: unknown, { url, timeoutSeconds }: ControllerAccess): ControllerError {
  const where = `"${url.origin}"`
  if (failure instanceof Error && failure.name === 'TimeoutError')
    return new ControllerError(
      `${where} gave no answer within ${timeoutSeconds} seconds.`,
      'Check the address, or wait longer with --timeout SECONDS.',
    )
  const cause = failure instanceof Error ? failure.cause : undefined
  const { code, message } = Object(cause) as { code?: unknown; message?: unknown }
  const known = typeof code === 'string' ? reasons[code] : undefined
  if (known !== undefined) return new ControllerError(`${where} ${known.fact}.`, known.remedy)
  const isCertificate = /CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_/.test(String(code))
  const detail = typeof message === 'string' && message !== '' ? `: ${message}` : ''
  if (isCertificate)
    return new ControllerError(
      `The certificate of ${where} is not trusted${detail}.`,
      'Set NODE_EXTRA_CA_CERTS to the file of the certificate authority.',
    )
  if (/SSL|TLS|EPROTO/.test(String(code)))
    return new ControllerError(`${where} does not speak TLS.`, 'Check whether it is served by http.')
  return new ControllerError(`${where} cannot be reached${detail}.`, 'Check the address and the network.')
}

const reasons: Readonly<Record<string, { readonly fact: string; readonly remedy: string }>> = {
  ECONNREFUSED: {
    fact: 'refuses the connection',
    remedy: 'Check the address and port, and that Jenkins runs.',
  },
  ENOTFOUND: { fact: 'is no host that is known', remedy: 'Check the name in the address.' },
  EAI_AGAIN: { fact: 'is no host that is known', remedy: 'Check the name in the address.' },
  ECONNRESET: {
    fact: 'ends the connection without an answer',
    remedy: 'Check whether it is served by https or http.',
  },
  UND_ERR_SOCKET: {
    fact: 'ends the connection without an answer',
    remedy: 'Check whether it is served by https or http.',
  },
}
