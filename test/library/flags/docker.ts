import type { FlagTable } from './flag-table.ts'

const image = /^([A-Za-z0-9.-]+(:\d+)?\/)?[a-z0-9]+([._/-]+[a-z0-9]+)*(:\w[\w.-]*)?$/
const pair = /^[^=]+=[^]*$/

/** The flags of `docker build`, of the builder without BuildKit and of buildx alike unless one says so. */
export const dockerBuildFlags: FlagTable = {
  tag: { form: 'list', value: image },
  file: { form: 'value', value: /^\// },
  'build-arg': { form: 'list', value: /^[A-Za-z_]\w*(=[^]*)?$/ },
  label: { form: 'list', value: pair },
  target: { form: 'value' },
  platform: { form: 'value', value: /^\w+\/\w+(\/\w+)?$/ },
  'cache-from': { form: 'list', value: image },
  'no-cache': { form: 'bool' },
  pull: { form: 'bool' },
  network: { form: 'value' },
  'add-host': { form: 'list', value: /^[\w.-]+:[\w.:]+$/ },
}

/** What only buildx has. */
export const buildxFlags: FlagTable = {
  secret: { form: 'list', value: /^id=[^,]+(,src=\/[^,]+)?(,env=[^,]+)?$/ },
}

/** What only the builder without BuildKit heeds. */
export const plainFlags: FlagTable = {
  'force-rm': { form: 'bool' },
}
