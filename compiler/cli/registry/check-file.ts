import { parseAllDocuments } from 'yaml'
import { z } from 'zod'
import type { DiagnosticCollector } from '../../diagnostics/collector.ts'
import { type Place, noSpan } from '../../diagnostics/span.ts'
import { decodedBase64 } from './base64.ts'
import { checkConfig } from './check-config.ts'
import { jsonErrorPlace, placeInJson, type TextRange } from './json-places.ts'
import { secretKey, secretType } from './registry-secret.ts'

/** A file that may hold logins. */
export interface AuthFile {
  readonly path: string
  readonly text: string
}

const manifestSchema = z.looseObject({
  kind: z.enum(['Secret', 'ConfigMap']),
  type: z.string().optional(),
  data: z.record(z.string(), z.string()).nullish(),
  stringData: z.record(z.string(), z.string()).nullish(),
})

type Manifest = z.infer<typeof manifestSchema>

const noJson = { problem: 'it is no valid JSON' }

/**
 * Checks a config.json, or the Secrets among the manifests of a YAML file.
 * @param wanted keys of registries that must have a login
 * @returns how many registries the file names
 */
export function checkFile(
  file: AuthFile,
  wanted: readonly string[],
  diagnostics: DiagnosticCollector,
): number {
  const config = readConfig(file.text)
  const manifests = manifestsIn(config === undefined ? file.text : config.value)
  if (manifests.length > 0)
    return manifests.reduce((count, one) => count + checkManifest(one, file, wanted, diagnostics), 0)
  if (config === undefined) {
    diagnostics.report('auth-config-invalid', inFile(file, jsonErrorPlace(file.text)), noJson)
    return 0
  }
  return checkConfig(config.value, wanted, (path) => inFile(file, config.placeOf(path)), diagnostics)
}

function checkManifest(
  manifest: Manifest,
  file: AuthFile,
  wanted: readonly string[],
  diagnostics: DiagnosticCollector,
): number {
  const { kind, type = 'Opaque', data, stringData } = manifest
  const complain = (problem: string, word: string): void =>
    diagnostics.report('registry-secret-invalid', wordIn(file, word), { problem })
  const texts = { ...data, ...stringData }
  const key = [secretKey, 'config.json'].find((name) => Object.hasOwn(texts, name))
  if (kind === 'ConfigMap') complain('a ConfigMap is neither secret nor encrypted', kind)
  if (type === secretType && key !== secretKey) {
    complain(`its type is ${secretType} and it has no ".dockerconfigjson"`, 'type')
    return 0
  }
  if (key === undefined) {
    complain('it has neither ".dockerconfigjson" nor "config.json"', kind)
    return 0
  }
  if (kind === 'Secret' && key === secretKey && type !== secretType)
    complain(`".dockerconfigjson" wants the type ${secretType} instead of ${type}`, key)
  const isPlain = kind === 'ConfigMap' || Object.hasOwn(stringData ?? {}, key)
  const content = texts[key] ?? ''
  // In a manifest base64 may stand in several lines.
  const text = isPlain ? content : decodedBase64(content.replaceAll(/[\r\n]/g, ''))
  if (text === undefined) {
    complain(`its data "${key}" is no base64`, key)
    return 0
  }
  const config = readConfig(text)
  const place = wordIn(file, key)
  if (config !== undefined) return checkConfig(config.value, wanted, () => place, diagnostics)
  diagnostics.report('auth-config-invalid', place, noJson)
  return 0
}

/** The Secrets and ConfigMaps of a parsed document, or of a text with YAML documents. */
function manifestsIn(source: unknown): readonly Manifest[] {
  const values =
    typeof source === 'string' ? parseAllDocuments(source, { uniqueKeys: false }).map(valueOf) : [source]
  return values.flatMap((value) => {
    const parsed = manifestSchema.safeParse(value)
    return parsed.success ? [parsed.data] : []
  })
}

function valueOf(document: { toJS(): unknown; readonly errors: readonly unknown[] }): unknown {
  return document.errors.length === 0 ? document.toJS() : undefined
}

/** A config.json as far as it can be read. */
interface ReadConfig {
  readonly value: unknown
  placeOf(path: readonly string[]): TextRange
}

/**
 * Reads a config.json, also one in which `base64` broke an `auth` into lines. No JSON holds that, and it is what makes
 * most of these files invalid.
 */
function readConfig(text: string): ReadConfig | undefined {
  const json = parsedJson(mendAuths(text, String.raw`\n`))
  if (json === undefined) return undefined
  // Of the length of the text, so that places are those of the file.
  const flat = mendAuths(text, ' ')
  return { value: json.value, placeOf: (path) => placeInJson(flat, path) }
}

function mendAuths(text: string, lineBreak: string): string {
  return text.replaceAll(
    /("auth"\s*:\s*")([A-Za-z\d+/=\s]*)"/g,
    (_match, before: string, auth: string) => `${before}${auth.replaceAll(/[\r\n]/g, () => lineBreak)}"`,
  )
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch {
    return undefined
  }
}

function inFile({ path }: AuthFile, range: TextRange): Place {
  return { file: path, ...range }
}

function wordIn(file: AuthFile, word: string): Place {
  const start = file.text.indexOf(word)
  return start === -1 ? noSpan : inFile(file, { start, end: start + word.length })
}
