import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import * as steps from 'jenkins-ts/library'
import { libraryStepMetadata } from '../../dsl/library/define-step.ts'
import { compiledLibrary } from './compiled-library.ts'

const folder = fileURLToPath(new URL('../../vars', import.meta.url))
const { files, diagnostics } = compiledLibrary()

it('holds what the sources give, and nothing else', () => {
  expect(diagnostics).toEqual([])
  const committed = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(files))
})

it('has a file and a page for each step', () => {
  const names = Object.values(steps).map((step) => libraryStepMetadata(step)?.definition.name)
  expect([...files.keys()].toSorted()).toEqual(
    names.flatMap((name) => [`${name}.groovy`, `${name}.txt`]).toSorted(),
  )
})

it.each([...files].filter(([name]) => name.endsWith('.groovy')))(
  'writes %s for every controller',
  (_name, text) => {
    // Whatever character set the controller reads it in.
    expect(text).toMatch(/^[\n -~]*$/)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(260)
  },
)
