import { execFileSync } from 'node:child_process'
import type { RegistryAccess } from './registry.ts'

/** What `skopeo inspect` tells of an image. */
export interface Inspected {
  readonly Digest: string
  readonly Labels: Readonly<Record<string, string>> | null
  readonly Layers: readonly string[]
  readonly Os: string
  readonly Architecture: string
}

/** An image in a registry, by its tag or digest. @throws when it is not there */
export function inspect(reference: string, { account }: Pick<RegistryAccess, 'account'> = {}): Inspected {
  const words = ['inspect', '--tls-verify=false', ...credentials(account), `docker://${reference}`]
  const found: Inspected = JSON.parse(skopeo(words))
  return found
}

/** The manifest as it is in the registry. */
export function rawManifest(reference: string): { readonly annotations?: Readonly<Record<string, string>> } {
  return JSON.parse(skopeo(['inspect', '--raw', '--tls-verify=false', `docker://${reference}`]))
}

/** Whether the registry has an image. */
export function isPushed(reference: string): boolean {
  try {
    inspect(reference)
    return true
  } catch {
    return false
  }
}

/** Copies an image between two places that skopeo knows, such as `docker://…` and `oci:FOLDER`. */
export function copyImage(from: string, to: string, { account }: Pick<RegistryAccess, 'account'> = {}): void {
  const side = (name: string, place: string) =>
    place.startsWith('docker://')
      ? [`--${name}-tls-verify=false`, ...(account ? [`--${name}-creds`, pair(account)] : [])]
      : []
  skopeo(['copy', '--quiet', ...side('src', from), ...side('dest', to), from, to])
}

function credentials(account: RegistryAccess['account']): string[] {
  return account === undefined ? [] : ['--creds', pair(account)]
}

function pair({ username, password }: NonNullable<RegistryAccess['account']>): string {
  return `${username}:${password}`
}

function skopeo(words: readonly string[]): string {
  return execFileSync('skopeo', ['--insecure-policy', ...words], { encoding: 'utf8', stdio: 'pipe' })
}
