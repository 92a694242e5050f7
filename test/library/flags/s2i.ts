import type { FlagTable } from './flag-table.ts'

const address = /^(https?|file|image):\/\/\S+$/

/** The flags of `s2i build` v1.6.3 that mean something with `--as-dockerfile`. */
export const s2iFlags: FlagTable = {
  'as-dockerfile': { form: 'value', value: /^\/[^]*\/Dockerfile$/ },
  env: { form: 'list', value: /^[A-Za-z_]\w*=(?!\s)[^\r\n]*(?<!\s)$/ },
  'environment-file': { form: 'value', value: /^\// },
  'context-dir': { form: 'value' },
  copy: { form: 'bool' },
  ref: { form: 'value' },
  'scripts-url': { form: 'value', value: address },
  'image-scripts-url': { form: 'value', value: address },
  exclude: { form: 'value' },
  'assemble-user': { form: 'value', value: /^[\w.-]+$/ },
  'allowed-uids': { form: 'value', value: /^[\d,-]+$/ },
  loglevel: { form: 'value', value: /^[0-5]$/ },
  'dockercfg-path': { form: 'value' },
  quiet: { form: 'bool' },
}
