import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { Service } from './program.ts'

/** Who may push to a registry. */
export interface Account {
  readonly username: string
  readonly password: string
}

/** A registry on this machine, as tests see it. */
export interface RegistryAccess {
  /** With its port. */
  readonly host: string
  /** Certificate of the authority that signed its own; absent with plain HTTP. */
  readonly certificate?: string
  readonly account?: Account
}

export interface Registry {
  readonly access: RegistryAccess
  stop(): Promise<void>
}

/** Starts a registry: with plain HTTP for everyone, or with TLS for one account. */
export async function startRegistry(folder: string, account?: Account): Promise<Registry> {
  mkdirSync(folder, { recursive: true })
  const host = `127.0.0.1:${await freePort()}`
  const tls = account === undefined ? undefined : makeCertificate(folder)
  const configuration = {
    version: '0.1',
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') } },
    http: { addr: host, ...(tls && { tls }) },
    ...(account && { auth: { htpasswd: { realm: 'e2e', path: makePasswordFile(folder, account) } } }),
  }
  // A YAML reader takes JSON.
  const file = join(folder, 'registry.yml')
  writeFileSync(file, JSON.stringify(configuration))
  const service = new Service(['docker-registry', 'serve', file], join(folder, 'registry.log'))
  await service.ready(() => answers(host, tls !== undefined))
  const access = { host, ...(tls && { certificate: tls.certificate }), ...(account && { account }) }
  return { access, stop: () => service.stop() }
}

function makeCertificate(folder: string): { readonly certificate: string; readonly key: string } {
  const certificate = join(folder, 'ca.crt')
  const key = join(folder, 'registry.key')
  const subject = ['-subj', '/CN=e2e', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost']
  const files = ['-keyout', key, '-out', certificate]
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files]
  execFileSync('openssl', words, { stdio: 'pipe' })
  return { certificate, key }
}

function makePasswordFile(folder: string, { username, password }: Account): string {
  const file = join(folder, 'htpasswd')
  // The least work that bcrypt knows: each request is checked anew.
  const line = execFileSync('htpasswd', ['-n', '-i', '-B', '-C', '4', username], {
    input: password,
    stdio: 'pipe',
  })
  writeFileSync(file, line)
  return file
}

/** True when somebody answers, even if the answer is that a login is needed. */
function answers(host: string, tls: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const request = tls
      ? https.get(`https://${host}/v2/`, { rejectUnauthorized: false })
      : http.get(`http://${host}/v2/`)
    request.on('error', () => resolve(false))
    request.on('response', (response) => {
      response.resume()
      resolve(true)
    })
  })
}

/** The login as a Secret of type `kubernetes.io/dockerconfigjson` has it. */
export function inKubernetes({ host, account }: RegistryAccess): string {
  const auth = Buffer.from(`${account?.username}:${account?.password}`).toString('base64')
  return JSON.stringify({ auths: { [host]: { auth } } })
}
