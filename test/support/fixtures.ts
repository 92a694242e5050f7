import { readdirSync, readFileSync } from 'node:fs'
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts'
import { compileModules } from './compile-pipeline.ts'

/** A pipeline of a fixture and what was found in it. */
export interface FixtureFindings {
  /** The code that the file is named after. */
  readonly code: string
  /** The name of the export: `good…` or `bad…`. */
  readonly name: string
  readonly diagnostics: readonly Diagnostic[]
  /** Each as `«the text it points at» message`. */
  readonly findings: readonly string[]
}

/** The codes that have a fixture in the folder: `<code>.ts`. */
export function fixtureCodes(folder: URL): readonly string[] {
  return readdirSync(folder).map((file) => file.replace(/\.ts$/, ''))
}

/**
 * Judges every pipeline that the fixtures of a folder export.
 * @param options `check`: types are checked before; off where the mistakes are mistakes to TypeScript too
 */
export function judgeFixtures(folder: URL, options: { readonly check: boolean }): readonly FixtureFindings[] {
  const sources = Object.fromEntries(
    fixtureCodes(folder).map((code) => [code, readFileSync(new URL(`${code}.ts`, folder), 'utf8')]),
  )
  return compileModules(sources, options).flatMap(({ name: code, source, exports }) =>
    [...exports].map(
      ([
        name,
        {
          diagnostics: { diagnostics },
        },
      ]) => {
        const findings = diagnostics.map((one) => describe(source, one))
        return { code, name, diagnostics, findings }
      },
    ),
  )
}

function describe(source: string, { place, message }: Diagnostic): string {
  const text = typeof place === 'symbol' ? '' : source.slice(place.start, place.end).replaceAll(/\s+/g, ' ')
  return `«${text.length > 50 ? `${text.slice(0, 50)}…` : text}» ${message}`
}
