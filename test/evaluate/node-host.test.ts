import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createNodeHost } from '../../compiler/node-host.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'node-host-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(files: Readonly<Record<string, string>>): void {
  createNodeHost(folder).writeFiles(
    new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text])),
  )
}

it('writes files, also into new folders, and leaves nothing else behind', () => {
  write({ a: '1', 'deep/er/b': '2' })
  expect(readFileSync(join(folder, 'deep/er/b'), 'utf8')).toBe('2')
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['a', 'deep', 'deep/er', 'deep/er/b'])
})

it('leaves a file alone whose text stays the same', () => {
  write({ a: '1' })
  const before = statSync(join(folder, 'a'))
  write({ a: '1' })
  const after = statSync(join(folder, 'a'))
  expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs])
})

it('writes all or nothing', () => {
  write({ a: 'old' })
  mkdirSync(join(folder, 'taken'))
  expect(() => write({ a: 'new', 'new/b': 'x', taken: 'a folder is in the way' })).toThrow()
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['a', 'taken'])
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old')
})

it('keeps permissions and links', () => {
  write({ a: '1' })
  chmodSync(join(folder, 'a'), 0o640)
  symlinkSync('a', join(folder, 'link'))
  write({ link: '2' })
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o640)
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('2')
})

it('finds files by globs, sorted, outside node_modules', () => {
  write({ 'b/pipeline.ts': '', 'a.pipeline.ts': '', 'node_modules/x/pipeline.ts': '', 'other.ts': '' })
  expect(createNodeHost('/').glob(['**/pipeline.ts', '**/*.pipeline.ts'], folder)).toEqual([
    join(folder, 'a.pipeline.ts'),
    join(folder, 'b/pipeline.ts'),
  ])
})

it('answers for what is there and what is not', () => {
  write({ a: 'text' })
  const host = createNodeHost(folder)
  expect(host.currentDirectory).toBe(folder)
  expect([join(folder, 'a'), folder, join(folder, 'absent')].map((path) => host.fileExists(path))).toEqual([
    true,
    false,
    false,
  ])
  expect(
    [join(folder, 'a'), folder, join(folder, 'absent')].map((path) => host.directoryExists(path)),
  ).toEqual([false, true, false])
  expect([host.readFile(join(folder, 'a')), host.readFile(join(folder, 'absent'))]).toEqual([
    'text',
    undefined,
  ])
})

it('loads modules as Node would from a file, also ES modules', () => {
  writeFileSync(join(folder, 'package.json'), '{}')
  write({
    'node_modules/esm/package.json': '{ "type": "module", "exports": "./index.js" }',
    'node_modules/esm/index.js': 'export const value = 1',
    'own.cjs': 'module.exports = 2',
  })
  const host = createNodeHost('/')
  const file = join(folder, 'pipeline.ts')
  expect(host.requireModule('esm', file)).toMatchObject({ value: 1 })
  expect(host.requireModule('./own.cjs', file)).toBe(2)
  expect(host.requireModule('node:path', file)).toHaveProperty('join')
})

it('compiles functions that show their file in stack traces', () => {
  const run = createNodeHost('/').compileFunction('return () => { throw new Error(a + b) }', '/app/x.ts', [
    'a',
    'b',
  ])
  const thrower = run(1, 2)
  expect(() => typeof thrower === 'function' && thrower()).toThrow(
    expect.objectContaining({ message: '3', stack: expect.stringContaining('/app/x.ts:1:') }),
  )
})
