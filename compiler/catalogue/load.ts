import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkCatalogue } from './check.ts'
import { CatalogueError, parsePlugin } from './parse.ts'
import type { Catalogue } from './schema.ts'

/** Folder of the catalogue's YAML files: found from the source and from the built package alike. */
function catalogueDirectory(): string {
  return join(packageRoot(), 'compiler', 'catalogue', 'steps')
}

/** Root folder of the package that this module belongs to. */
export function packageRoot(): string {
  const isBuilt = import.meta.url.endsWith('.js')
  return fileURLToPath(new URL(isBuilt ? '../../..' : '../..', import.meta.url))
}

/**
 * Reads every file of the catalogue and checks them together.
 * @throws CatalogueError with all findings
 */
export function loadCatalogue(directory = catalogueDirectory()): Catalogue {
  const findings: string[] = []
  const plugins: Catalogue[] = []
  for (const file of readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()) {
    try {
      plugins.push(parsePlugin(readFileSync(join(directory, file), 'utf8'), file))
    } catch (error) {
      if (!(error instanceof CatalogueError)) throw error
      findings.push(...error.findings)
    }
  }
  const catalogue = mergeCatalogues(plugins)
  findings.push(...checkCatalogue(catalogue))
  if (findings.length > 0) throw new CatalogueError(findings)
  return catalogue
}

/** Puts the data of several plugins together. */
function mergeCatalogues(plugins: readonly Catalogue[]): Catalogue {
  return {
    steps: plugins.flatMap((plugin) => plugin.steps),
    symbols: plugins.flatMap((plugin) => plugin.symbols),
    structures: plugins.flatMap((plugin) => plugin.structures),
    aliases: plugins.flatMap((plugin) => plugin.aliases),
    families: plugins.flatMap((plugin) => plugin.families),
  }
}
