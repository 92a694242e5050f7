import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { compileModules } from '../support/compile-pipeline.ts'
import { jenkinsfileTokens } from './jenkinsfile-tokens.ts'

const original = readFileSync(new URL('techlog/Jenkinsfile', import.meta.url), 'utf8')
const source = readFileSync(new URL('../../examples/techlog-verbatim/pipeline.ts', import.meta.url), 'utf8')
const compiled = compileModules({ pipeline: source }, { check: true })[0]?.exports.get('default')
const jenkinsfile = compiled?.jenkinsfile ?? ''

it('means what the original means: values, order and nesting', () => {
  expect(withPod(jenkinsfileTokens(jenkinsfile).code)).toEqual(withPod(jenkinsfileTokens(original).code))
})

it('carries the comments over, in their order', () => {
  const [header, ...comments] = jenkinsfileTokens(jenkinsfile).comments
  expect(header).toContain('do not edit')
  expect(comments).toEqual(jenkinsfileTokens(original).comments)
})

it('keeps the script of the build byte for byte', () => {
  expect(scriptIn(jenkinsfile)).toBe(scriptIn(original))
})

it('says what is wrong with it', () => {
  const codes = compiled?.diagnostics.diagnostics.map(({ code, severity }) => `${severity} ${code}`)
  expect(codes).toEqual([
    'warning credentials-in-config-map',
    'warning unmaintained-image',
    'warning misspelt-go-variable',
  ])
})

function scriptIn(text: string): string | undefined {
  return jenkinsfileTokens(text).code.find((one) => one.startsWith('string:#!'))
}

/** The pod as data: trailing spaces in YAML are layout. */
function withPod(code: readonly string[]): readonly unknown[] {
  return code.map((one) => (one.includes('kind: Pod') ? entriesOf(parse(one.replace(/^string:/, ''))) : one))
}

/** Objects as lists of entries, so that their order counts. */
function entriesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(entriesOf)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value).map(([key, inner]) => [key, entriesOf(inner)])
}
