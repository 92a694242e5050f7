import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createMemoryHost } from '../support/memory-host.ts'
import { type CliRun, runCliOn } from '../support/run-cli.ts'

const source = `
import { echo, pipeline, stage } from 'jenkins-ts'
export default pipeline({ agent: 'any', stages: [stage('A', { steps() { echo('a & b = 100%') } })] })
`
const credentials = { JENKINS_USER_ID: 'ada', JENKINS_API_TOKEN: '11aa' }
const authorization = `Basic ${Buffer.from('ada:11aa').toString('base64')}`
const valid = 'Jenkinsfile successfully validated.\n'

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void

/** Starts a server that answers as a controller does; gives its address. */
async function controller(answer: Answer): Promise<string> {
  const started = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => answer(request, response, body))
  })
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has such an address.
  const { port } = started.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

/** A controller with users and crumbs, served under a path, that gives `verdict`. */
function jenkins(verdict: string, seen: string[] = []): Answer {
  return (request, response, body) => {
    if (request.headers.authorization !== authorization) return void response.writeHead(401).end()
    if (request.url === '/ci/crumbIssuer/api/json') {
      response.setHeader('set-cookie', 'JSESSIONID.1=abc; Path=/; HttpOnly')
      return void response.end(JSON.stringify({ crumb: 'c1', crumbRequestField: 'Jenkins-Crumb' }))
    }
    const hasCrumb =
      request.headers['jenkins-crumb'] === 'c1' && request.headers.cookie === 'JSESSIONID.1=abc'
    if (!hasCrumb) return void response.writeHead(403).end('No valid crumb was included in the request')
    if (request.method !== 'POST' || request.url !== '/ci/pipeline-model-converter/validate')
      return void response.writeHead(404).end()
    seen.push(new URLSearchParams(body).get('jenkinsfile') ?? '')
    response.end(verdict)
  }
}

function check(
  address: string,
  environment: Readonly<Record<string, string>> = credentials,
  flags: readonly string[] = [],
): Promise<CliRun> {
  const host = createMemoryHost({ 'pipeline.ts': source })
  return runCliOn(['check', '--jenkins', address, ...flags], host, environment)
}

/** The finding, with the port left out. */
function finding({ err }: CliRun): string {
  const lines = err.split('\n').filter((line) => !/^(?:---|\+\+\+|@@|[ +\-\\]|Index|=|Run |$)/.test(line))
  return lines.join('\n').replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')
}

it('hands over the Jenkinsfile as it is, with user, token, crumb and session', async () => {
  const seen: string[] = []
  const run = await check(`${await controller(jenkins(valid, seen))}/ci`)
  expect(run.err).not.toContain('error')
  expect(seen).toHaveLength(1)
  expect(seen[0]).toContain("echo 'a & b = 100%'")
})

it('reports each complaint with its line in the Jenkinsfile', async () => {
  const verdict = `Errors encountered validating Jenkinsfile:
WorkflowScript: 9: Unknown stage section "step". Starting with version 0.5, steps in a stage must be in a ‘steps’ block. @ line 9, column 5.
       stage('A') {
       ^

WorkflowScript: 4: Tool type "maven" does not have an install of "maven-3" configured - did you mean "maven-3.9"? @ line 4, column 15.
         maven 'maven-3'
               ^

`
  const run = await check(`${await controller(jenkins(verdict))}/ci/`)
  expect(run.code).toBe(1)
  expect(finding(run)).toMatchInlineSnapshot(`
    "error [jenkins-refuses]
    The controller refuses "Jenkinsfile:9": Unknown stage section "step". Starting with version 0.5, steps in a stage must be in a ‘steps’ block.
    help: Mend the part of the pipeline that this line came from; report it if jenkins-ts should have seen it.
    error [jenkins-refuses]
    The controller refuses "Jenkinsfile:4": Tool type "maven" does not have an install of "maven-3" configured - did you mean "maven-3.9".
    help: Mend the part of the pipeline that this line came from; report it if jenkins-ts should have seen it.
    2 errors"
  `)
})

const status =
  (code: number, headers = {}): Answer =>
  (_request, response) =>
    void response.writeHead(code, headers).end()
const page: Answer = (_request, response) => void response.end('<html>')
const hangUp: Answer = (request) => void request.socket.destroy()
const oldToken = { JENKINS_USER_ID: 'ada', JENKINS_API_TOKEN: 'old' }

it.each([
  ['a wrong token', jenkins(valid), oldToken, '"HOST" does not take the token of user "ada".'],
  ['nobody', jenkins(valid), {}, '"HOST" wants to know who asks.'],
  ['no right', status(403), credentials, '"HOST" does not let user "ada" use the validator.'],
  ['another server', status(404), credentials, '"HOST" has no validator under "/ci".'],
  ['a login page', status(302, { location: '/login?from=%2F' }), {}, '"HOST" wants to know who asks.'],
  ['a new address', status(301, { location: 'https://new/' }), {}, '"HOST" sends on to "https://new/".'],
  ['a page', page, {}, 'What "HOST" answers is no verdict of the validator.'],
  ['a broken controller', status(500), {}, '"HOST" answers with status 500.'],
  ['a hang-up', hangUp, {}, '"HOST" ends the connection without an answer.'],
] as readonly (readonly [string, Answer, Record<string, string>, string])[])(
  'says what is wrong at %s',
  async (_case, answer, environment, text) => {
    const run = await check(`${await controller(answer)}/ci`, environment)
    expect(run.code).toBe(1)
    expect(finding(run)).toContain(
      `error [jenkins-not-asked]\n${text.replace('HOST', 'http://HOST')}\nhelp: `,
    )
    expect(run.err).not.toContain('11aa')
  },
)

it('asks without a crumb where there is no issuer', async () => {
  const address = await controller((request, response) => {
    if (request.url?.startsWith('/crumbIssuer') === true) return void response.writeHead(404).end()
    response.end(valid)
  })
  expect((await check(address, {})).err).not.toContain('error')
})

it('waits no longer than it is told', async () => {
  const run = await check(await controller(() => {}), {}, ['--timeout', '0.2'])
  expect(finding(run)).toMatchInlineSnapshot(`
    "error [jenkins-not-asked]
    "http://HOST" gave no answer within 0.2 seconds.
    help: Check the address, or wait longer with --timeout SECONDS.
    1 error"
  `)
})

it('says that nobody listens', async () => {
  const address = await controller(page)
  server?.close()
  expect(finding(await check(address))).toContain('"http://HOST" refuses the connection.')
})

it.each([
  ['http://controller.invalid', '"http://controller.invalid" is no host that is known.'],
  ['ci.example.com', '"ci.example.com" cannot be asked: it is no address with http:// or https://.'],
  [
    'https://ada:11aa@ci.example.com',
    '"https://…@ci.example.com" cannot be asked: it holds a user or a password',
  ],
])('says what is wrong with the address %s', async (address, text) => {
  const run = await check(address)
  expect(run.code).toBe(1)
  expect(finding(run)).toContain(text)
  expect(finding(run)).toContain(
    address.includes('invalid') ? '[jenkins-not-asked]' : '[jenkins-address-invalid]',
  )
  expect(run.err).not.toContain('11aa')
})

it('says that a server without TLS does not speak it', async () => {
  const address = await controller((_request, response) => void response.end(valid))
  expect(finding(await check(address.replace('http:', 'https:')))).toMatchInlineSnapshot(`
    "error [jenkins-not-asked]
    "https://HOST" does not speak TLS.
    help: Check whether it is served by http.
    1 error"
  `)
})
