import type { z } from 'jenkins-ts'
import { absolute } from './built-image.ts'
import type { buildkitParameters } from './buildkit-parameters.ts'

type Options = Pick<
  z.output<typeof buildkitParameters>,
  'insecureRegistries' | 'skipTlsVerifyRegistries' | 'registryCertificates' | 'registryMirrors'
>

/** The configuration of buildkitd (TOML) that says how it talks to registries; empty when nothing is said. */
export function buildkitdConfig(options: Options, workspace: string): string {
  const { insecureRegistries, skipTlsVerifyRegistries, registryCertificates, registryMirrors } = options
  const hosts = [...insecureRegistries, ...skipTlsVerifyRegistries, ...Object.keys(registryCertificates)]
  if (registryMirrors.length > 0) hosts.push('docker.io')
  const tables = [...new Set(hosts)].map((host) => registryTable(host, options, workspace))
  return tables.join('\n')
}

/** BuildKit takes a registry on its own machine for one without TLS, unless it is told. */
function registryTable(host: string, options: Options, workspace: string): string {
  const { insecureRegistries, skipTlsVerifyRegistries, registryCertificates, registryMirrors } = options
  const isHttp = insecureRegistries.includes(host)
  const lines = [`[registry.${tomlString(host)}]`, `http = ${isHttp}`]
  if (!isHttp && skipTlsVerifyRegistries.includes(host)) lines.push('insecure = true')
  const certificate = registryCertificates[host]
  if (certificate !== undefined) lines.push(`ca = [${tomlString(absolute(certificate, workspace))}]`)
  if (host === 'docker.io' && registryMirrors.length > 0) {
    lines.push(`mirrors = [${registryMirrors.map((mirror) => tomlString(mirror)).join(', ')}]`)
  }
  return lines.join('\n')
}

function tomlString(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\t', '\\t')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
  return `"${escaped}"`
}
