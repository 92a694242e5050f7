import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { rulesByCode } from '../compiler/declarative/rules/index.ts'
import { registry } from '../compiler/diagnostics/registry.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const readme = read('README.md')
const codes = Object.keys(registry)

const tests = globSync(['test/**/*.ts'], { cwd: root, ignore: ['test/parity.test.ts'] })
const testTexts = tests.map(read)
const fixtures = new Set(tests.map((path) => path.replace(/^.*\//, '').replace(/(\.\w+)*$/, '')))

it('has a page for every code and no page without a code', () => {
  const pages = readdirSync(join(root, 'compiler/diagnostics/docs')).map((name) => name.replace(/\.md$/, ''))
  expect(pages.toSorted()).toEqual(codes.toSorted())
})

it.each(codes)('explains %s with a title, a wrong and a right example', (code) => {
  const page = read(`compiler/diagnostics/docs/${code}.md`)
  expect(page).toMatch(/^# .+\n/)
  expect(page).toMatch(/\n## Wrong\n\n```/)
  expect(page).toMatch(/\n## Right\n\n```/)
})

it.each(codes)('has a test that provokes %s', (code) => {
  const name = new RegExp(`(?<![\\w-])${code}(?![\\w-])`)
  expect(fixtures.has(code) || testTexts.some((text) => name.test(text))).toBe(true)
})

it('has a file for every rule and a rule in every file, under the name of its code', () => {
  const files = readdirSync(join(root, 'compiler/declarative/rules'))
  const named = files.flatMap((file) => (file.endsWith('.rule.ts') ? [file.replace('.rule.ts', '')] : []))
  expect(named.toSorted()).toEqual(Object.keys(rulesByCode).toSorted())
  expect(codes).toEqual(expect.arrayContaining(Object.keys(rulesByCode)))
})

it.each(Object.keys(rulesByCode))('has pipelines that %s finds and such that it leaves alone', (code) => {
  const fixture = read(`test/declarative/fixtures/${code}.ts`)
  expect(fixture).toMatch(/^export const good/m)
  expect(fixture).toMatch(/^export const bad/m)
})

/** Relative imports of a module, resolved; types included. */
function importsOf(path: string): readonly string[] {
  const specifiers = read(path).matchAll(/(?:from|import) '(\.[^']+)'/g)
  return [...specifiers].map(([, specifier]) => resolve(root, dirname(path), specifier ?? ''))
}

it('keeps the DSL free of the compiler', () => {
  const modules = globSync(['dsl/**/*.ts'], { cwd: root })
  const guilty = modules.filter(
    (path) =>
      importsOf(path).some((target) => target.startsWith(join(root, 'compiler/'))) ||
      /from '(ts-morph|typescript)'/.test(read(path)),
  )
  expect(guilty).toEqual([])
})

it('keeps the file system and processes out of the core', () => {
  // The table of signatures is data of this package, which Java reads too.
  const outside =
    /^compiler\/(cli|catalogue)\/|^compiler\/(node-host|package-root|sandbox\/signature-table)\.ts$/
  const modules = globSync(['compiler/**/*.ts'], { cwd: root }).filter((path) => !outside.test(path))
  const guilty = modules.filter((path) => /from 'node:(fs|child_process|process|vm)/.test(read(path)))
  expect(guilty).toEqual([])
})

it('keeps every source file near 300 lines at most', () => {
  const sources = globSync(['dsl/**/*.ts', 'compiler/**/*.ts', 'test/**/*.ts'], {
    cwd: root,
    // Generated; and the closed list of nodes with a builder for each, which is read as a table.
    ignore: ['dsl/steps/generated/**', 'dsl/steps/index.ts', 'compiler/groovy/ast/{nodes,create}.ts'],
  })
  const long = sources.filter((path) => !path.endsWith('.test.ts') && read(path).split('\n').length > 330)
  expect(long).toEqual([])
})

it('gives the reason of every dependency in the README, and of no other', () => {
  const manifest: { dependencies: Record<string, string> } = JSON.parse(read('package.json'))
  const section = readme.slice(readme.indexOf('## Dependencies'), readme.indexOf('For development only'))
  const explained = [...section.matchAll(/^\| `([^`]+)` +\|/gm)].map(([, name]) => name)
  expect(explained.toSorted()).toEqual(Object.keys(manifest.dependencies).toSorted())
})

it('names only files that exist in the READMEs', () => {
  const pages = globSync(['**/README.md'], { cwd: root, ignore: ['node_modules/**', 'dist/**'] })
  const missing = pages.flatMap((page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, target]) => target ?? '')
    const mapped =
      page === 'README.md'
        ? [...readme.matchAll(/^\| `([a-z.-]+\/[^`*{]*)` +\|/gm)].map(([, path]) => path ?? '')
        : []
    return [...links, ...mapped]
      .filter(
        (target) =>
          globSync([target, `${target.replace(/\/$/, '')}/**`], { cwd: join(root, dirname(page)) }).length ===
          0,
      )
      .map((target) => `${page}: ${target}`)
  })
  expect(missing).toEqual([])
})
