import type { FlagTable } from './flag-table.ts'

const image = /^([\w.-]+(:\d+)?\/)?[a-z\d]+([._/-]+[a-z\d]+)*(:\w[\w.-]*)?$/
const repository = /^([\w.-]+(:\d+)?\/)?[a-z\d]+([._/-]+[a-z\d]+)*$/
const pair = /^[^=]+=[^]*$/
const path = /^\/[^]*$/
const count = /^\d+$/
const duration = /^(\d+(\.\d+)?(ns|us|ms|s|m|h))+$/
const level = /^(trace|debug|info|warn|error|fatal|panic)$/
/** A path, or a line of comma-separated values with one path. */
const onePath = /^(\/[^,"\n]*|"\/([^"]|"")*")$/

/** The flags of buildah 1.28 that stand before or behind any verb. */
export const buildahFlags: FlagTable = {
  root: { form: 'value', value: path },
  runroot: { form: 'value', value: path },
  'storage-driver': { form: 'value', value: /^(vfs|overlay)$/ },
  'storage-opt': { form: 'list', value: /^([^,"\n]+|"([^"]|"")+")$/ },
  'registries-conf': { form: 'value' },
  'log-level': { form: 'value', value: level },
}

/** The flags of `buildah build`. */
export const buildahBuildFlags: FlagTable = {
  ...buildahFlags,
  file: { form: 'list', value: onePath },
  tag: { form: 'list', value: image },
  'build-arg': { form: 'list', value: /^[A-Za-z_]\w*(=[^]*)?$/ },
  'build-context': { form: 'list', value: pair },
  label: { form: 'list', value: pair },
  annotation: { form: 'list', value: pair },
  env: { form: 'list', value: pair },
  target: { form: 'value' },
  platform: { form: 'list', value: /^\w+\/\w+(\/\w+)?$/ },
  'all-platforms': { form: 'bool' },
  manifest: { form: 'value', value: image },
  isolation: { form: 'value', value: /^(oci|rootless|chroot)$/ },
  layers: { form: 'bool' },
  'force-rm': { form: 'bool' },
  'cache-from': { form: 'value', value: repository },
  'cache-to': { form: 'value', value: repository },
  'cache-ttl': { form: 'value', value: duration },
  'no-cache': { form: 'bool' },
  format: { form: 'value', value: /^(oci|docker)$/ },
  squash: { form: 'bool' },
  timestamp: { form: 'value', value: count },
  'omit-history': { form: 'bool' },
  'identity-label': { form: 'bool' },
  pull: { form: 'value', value: /^(true|false|always|never)$/ },
  secret: { form: 'list', value: /^id=[^,=]+,src=[^,=]+$/ },
  ssh: { form: 'list' },
  'tls-verify': { form: 'bool' },
  authfile: { form: 'value', value: path },
  'cert-dir': { form: 'value' },
  retry: { form: 'value', value: count },
  'retry-delay': { form: 'value', value: duration },
  jobs: { form: 'value', value: count },
  ignorefile: { form: 'value', value: path },
  iidfile: { form: 'value' },
  logfile: { form: 'value' },
  quiet: { form: 'bool' },
  'skip-unused-stages': { form: 'bool' },
  ulimit: { form: 'list' },
  network: { form: 'value' },
  memory: { form: 'value' },
}

/** The flags of `buildah push`. */
export const buildahPushFlags: FlagTable = {
  ...buildahFlags,
  'tls-verify': { form: 'bool' },
  authfile: { form: 'value', value: path },
  'cert-dir': { form: 'value' },
  digestfile: { form: 'value' },
  format: { form: 'value', value: /^(oci|v2s1|v2s2)$/ },
  'compression-format': { form: 'value', value: /^(gzip|zstd)$/ },
  'compression-level': { form: 'value', value: /^-?\d+$/ },
  retry: { form: 'value', value: count },
  'retry-delay': { form: 'value', value: duration },
  all: { form: 'bool' },
  quiet: { form: 'bool' },
  rm: { form: 'bool' },
  'remove-signatures': { form: 'bool' },
  'sign-by': { form: 'value' },
}

/** The flags of `buildah images`. */
export const buildahImagesFlags: FlagTable = {
  ...buildahFlags,
  all: { form: 'bool' },
  digests: { form: 'bool' },
  noheading: { form: 'bool' },
  'no-trunc': { form: 'bool' },
  quiet: { form: 'bool' },
}

const { retry: _retry, ...withoutRetry } = buildahPushFlags

/** The flags of `buildah manifest push`: those for compression came after 1.28, those for tries later still. */
export const buildahListPushFlags: FlagTable = withoutRetry
