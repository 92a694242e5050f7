import type { FlagTable } from './flag-table.ts'

const image = /^([A-Za-z0-9.-]+(:\d+)?\/)?[a-z0-9]+([._/-]+[a-z0-9]+)*(:\w[\w.-]*)?$/
const host = /^[\w.-]+(:\d+)?$/
const pair = /^[^=]+=[^]*$/
const path = /^\/[^]*$/
const count = /^\d+$/

/** The flags of kaniko's executor v1.24.0. */
export const kanikoFlags: FlagTable = {
  context: { form: 'value', value: /^(\/|tar:\/\/|git:\/\/|gs:\/\/|s3:\/\/|https:\/\/)/ },
  'context-sub-path': { form: 'value' },
  dockerfile: { form: 'value' },
  destination: { form: 'list', value: image },
  'build-arg': { form: 'list', value: /^[A-Za-z_]\w*(=[^]*)?$/ },
  label: { form: 'list', value: pair },
  target: { form: 'value' },
  'custom-platform': { form: 'value', value: /^\w+\/\w+(\/\w+)?$/ },
  cache: { form: 'bool' },
  'cache-repo': { form: 'value' },
  'cache-ttl': { form: 'value', value: /^(\d+(\.\d+)?(ns|us|ms|s|m|h))+$/ },
  'cache-copy-layers': { form: 'bool' },
  'cache-run-layers': { form: 'bool' },
  'cache-dir': { form: 'value', value: path },
  'no-push': { form: 'bool' },
  'no-push-cache': { form: 'bool' },
  'tar-path': { form: 'value', value: path },
  'oci-layout-path': { form: 'value', value: path },
  'digest-file': { form: 'value', value: path },
  'image-name-with-digest-file': { form: 'value', value: path },
  'image-name-tag-with-digest-file': { form: 'value', value: path },
  'snapshot-mode': { form: 'value', value: /^(full|redo|time)$/ },
  'use-new-run': { form: 'bool' },
  'single-snapshot': { form: 'bool' },
  'compressed-caching': { form: 'bool' },
  compression: { form: 'value', value: /^(gzip|zstd)$/ },
  'compression-level': { form: 'value', value: /^-?\d+$/ },
  reproducible: { form: 'bool' },
  cleanup: { form: 'bool' },
  'ignore-path': { form: 'list' },
  'ignore-var-run': { form: 'bool' },
  'skip-unused-stages': { form: 'bool' },
  insecure: { form: 'bool' },
  'insecure-pull': { form: 'bool' },
  'insecure-registry': { form: 'list', value: host },
  'skip-tls-verify': { form: 'bool' },
  'skip-tls-verify-pull': { form: 'bool' },
  'skip-tls-verify-registry': { form: 'list', value: host },
  'registry-certificate': { form: 'list', value: /^[\w.-]+(:\d+)?=\// },
  'registry-client-cert': { form: 'list', value: /^[\w.-]+(:\d+)?=\/[^,]+,\/[^,]+$/ },
  'registry-mirror': { form: 'list', value: /^(?![^]*:\/\/)/ },
  'registry-map': { form: 'list', value: /^[\w.-]+(:\d+)?=[^;]+$/ },
  'skip-default-registry-fallback': { form: 'bool' },
  'push-retry': { form: 'value', value: count },
  'image-fs-extract-retry': { form: 'value', value: count },
  'image-download-retry': { form: 'value', value: count },
  'skip-push-permission-check': { form: 'bool' },
  'push-ignore-immutable-tag-errors': { form: 'bool' },
  verbosity: { form: 'value', value: /^(trace|debug|info|warn|error|fatal|panic)$/ },
  'log-format': { form: 'value', value: /^(text|color|json)$/ },
  'log-timestamp': { form: 'bool' },
  force: { form: 'bool' },
  'kaniko-dir': { form: 'value', value: path },
  git: { form: 'value' },
  'force-build-metadata': { form: 'bool' },
}

/** What the forks that carry kaniko on have besides (osscontainertools v1.27.5). */
export const kanikoForkFlags: FlagTable = {
  annotation: { form: 'list', value: pair },
  secret: { form: 'list', value: /^id=[^,]+(,src=\/[^,]+)?(,env=[^,]+)?$/ },
  'credential-helpers': { form: 'value' },
  'preserve-context': { form: 'bool' },
  'pre-cleanup': { form: 'bool' },
  materialize: { form: 'bool' },
  dryrun: { form: 'bool' },
}
