import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { generateTypes } from './generate-types.ts'
import { loadCatalogue, packageRoot } from './load.ts'

/** The generated files as they must stand on disk: path from the package root to formatted text. */
export async function generatedFiles(root = packageRoot()): Promise<ReadonlyMap<string, string>> {
  const files = [...generateTypes(loadCatalogue())]
  return new Map(
    await Promise.all(
      files.map(async ([path, text]) => {
        const options = await resolveConfig(join(root, path))
        return [path, await format(text, { ...options, filepath: path })] as const
      }),
    ),
  )
}

/** Writes what changed, and removes generated files that nothing stands for any more. */
export async function writeGeneratedFiles(root = packageRoot()): Promise<void> {
  const files = await generatedFiles(root)
  for (const path of staleFiles(root, files)) rmSync(join(root, path))
  for (const [path, text] of files) {
    const target = join(root, path)
    mkdirSync(dirname(target), { recursive: true })
    if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text)
  }
}

/** Files in the generated folder that the catalogue does not give. */
export function staleFiles(root: string, files: ReadonlyMap<string, string>): readonly string[] {
  const folder = 'dsl/steps/generated'
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => !files.has(path))
}
