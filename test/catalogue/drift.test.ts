import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { generatedFiles, staleFiles } from '../../compiler/catalogue/generated-files.ts'
import { packageRoot } from '../../compiler/catalogue/load.ts'

const files = await generatedFiles()

it.each([...files.keys()])('%s is what `npm run generate` writes', (path) => {
  expect(readFileSync(join(packageRoot(), path), 'utf8')).toBe(files.get(path))
})

it('leaves no generated file that the catalogue does not give', () => {
  expect(staleFiles(packageRoot(), files)).toEqual([])
})
