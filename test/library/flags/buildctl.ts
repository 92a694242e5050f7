import { csvFields } from './csv-fields.ts'
import type { FlagTable } from './flag-table.ts'

const folder = /^(context|dockerfile)=\/[^]*$/
const frontendOption =
  /^(filename=[^/]+|target=[^]+|(build-arg|label):[^=]+=[^]*|platform=[a-z\d]+\/\w+(\/\w+)?(,[a-z\d]+\/\w+(\/\w+)?)*|no-cache=)$/

/** The flags of `buildctl build` v0.27.1. */
export const buildctlFlags: FlagTable = {
  frontend: { form: 'value', value: /^(dockerfile|gateway)\.v0$/ },
  local: { form: 'list', value: folder },
  opt: { form: 'list', value: frontendOption },
  output: { form: 'list' },
  'export-cache': { form: 'list' },
  'import-cache': { form: 'list' },
  secret: { form: 'list' },
  ssh: { form: 'list' },
  allow: { form: 'list' },
  'metadata-file': { form: 'value', value: /^\// },
  progress: { form: 'value', value: /^(auto|plain|tty|rawjson)$/ },
  'no-cache': { form: 'bool' },
  'registry-auth-tlscontext': { form: 'list' },
}

const truth = /^(true|false)$/
const anyText = /^[^]*$/
const absolute = /^\/[^]+$/
const image = /^([\w.-]+(:\d+)?\/)?[a-z\d]+([._/-]+[a-z\d]+)*(:\w[\w.-]*)?$/
const images = /^[^,\s]+(,[^,\s]+)*$/

/** How an image is made, in every output. */
const imageKeys = {
  name: images,
  'oci-mediatypes': truth,
  compression: /^(gzip|zstd|estargz|uncompressed)$/,
  'compression-level': /^\d+$/,
  'force-compression': truth,
  'rewrite-timestamp': truth,
}

const cacheKeys = { ref: image, 'registry.insecure': truth }

/** Keys of the values that are lines of comma-separated pairs, by flag and by the type that the line names. */
const csvKeys: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  'output image': { ...imageKeys, push: truth, 'registry.insecure': truth },
  'output docker': { ...imageKeys, dest: absolute },
  'output oci': { ...imageKeys, dest: absolute },
  'export-cache registry': { ...cacheKeys, mode: /^(min|max)$/, 'ignore-error': truth },
  'import-cache registry': cacheKeys,
  secret: { id: /^[^]+$/, src: absolute, env: /^[^]+$/ },
  'registry-auth-tlscontext': { host: /^[\w.-]+(:\d+)?$/, ca: absolute, insecure: truth },
}

/** What is wrong with the lines of comma-separated values among flags and their values. */
export function wrongLines(pairs: readonly (readonly [flag: string, value: string])[]): string[] {
  return pairs.flatMap(([flag, value]) => {
    if (!Object.keys(csvKeys).some((key) => key.split(' ')[0] === flag)) return []
    const fields = csvFields(value)
    if (fields === undefined) return [`${value}: no line of comma-separated values`]
    const settings = fields.map((field) => /^([^=]+)=([^]*)$/.exec(field)?.slice(1) ?? [field])
    const type = settings.find(([key]) => key === 'type')?.[1]
    const keys = csvKeys[type === undefined ? flag : `${flag} ${type}`]
    if (keys === undefined) return [`${value}: no such type`]
    return settings
      .filter(([key]) => key !== 'type')
      .flatMap(([key = '', text = '']) => {
        // buildctl writes keys in small letters.
        const annotation = /^annotation(-index)?\.[^\sA-Z]+$/.test(key) && flag === 'output'
        const expected = annotation ? anyText : keys[key]
        return expected?.test(text) === true ? [] : [`${value}: ${key}`]
      })
  })
}
