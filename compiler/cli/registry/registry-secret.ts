import type { Secret } from 'kubernetes-types/core/v1.js'
import { Document, visit } from 'yaml'
import type { DockerConfig } from './docker-config.ts'

/** The type that the kubelet and the API server know, and the one key that it takes. */
export const secretType = 'kubernetes.io/dockerconfigjson'
export const secretKey = '.dockerconfigjson'

/**
 * The Secret that holds a config.json.
 * @param namespace left out, `kubectl apply` decides
 */
export function registrySecret(config: DockerConfig, name: string, namespace: string | undefined): Secret {
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name, ...(namespace !== undefined && { namespace }) },
    type: secretType,
    data: { [secretKey]: Buffer.from(JSON.stringify(config), 'utf8').toString('base64') },
  }
}

/** The manifest as YAML, which reads the same in YAML 1.1 and 1.2; base64 is never folded. */
export function printManifest(manifest: Secret): string {
  // Version 1.1 quotes `on`, `y` and the like; names that start like a number are quoted for both.
  const document = new Document(manifest, { version: '1.1' })
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'string' && /^\d/.test(node.value)) node.type = 'QUOTE_DOUBLE'
    },
  })
  return document.toString({ lineWidth: 0 })
}

/**
 * What is wrong with the name of a Secret (a DNS subdomain) or of a namespace (a DNS label).
 * @param kind what the name is for
 */
export function objectNameProblem(name: string, kind: 'name' | 'namespace'): string | undefined {
  const longest = kind === 'name' ? 253 : 63
  if (name.length > longest) return `it is longer than ${longest} characters`
  if (kind === 'namespace' && name.includes('.')) return 'it holds a dot'
  const isDns = name.split('.').every((label) => /^[a-z\d](?:[a-z\d-]*[a-z\d])?$/.test(label))
  return isDns ? undefined : 'it is no DNS name in small letters'
}
