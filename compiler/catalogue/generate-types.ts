import { emitStep, exportName, optionTypes } from './emit/steps.ts'
import { emitFamily, symbolsOf } from './emit/symbols.ts'
import { declaredTypes, emitTypes } from './emit/types.ts'
import type { Catalogue, CatalogueStep } from './schema.ts'
import { runtimeTypes, typeNames } from './type-names.ts'

const header =
  '// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.'
const folder = 'dsl/steps/generated'

/** One generated module and what the index re-exports from it. */
interface GeneratedModule {
  readonly path: string
  readonly text: string
  readonly values: readonly string[]
  readonly types: readonly string[]
}

/**
 * Writes the typed steps as TypeScript.
 * @param catalogue checked catalogue data
 * @returns the text of each file by its path from the package root, not yet formatted
 */
export function generateTypes(catalogue: Catalogue): ReadonlyMap<string, string> {
  const modules = [typesModule(catalogue), ...stepModules(catalogue), ...familyModules(catalogue)]
  return new Map([
    ...modules.map(({ path, text }) => [path, text] as const),
    ['dsl/steps/index.ts', emitIndex(modules)] as const,
  ])
}

function typesModule(catalogue: Catalogue): GeneratedModule {
  const types = declaredTypes(catalogue)
  const text = assemble(emitTypes(catalogue), [], new Set(types))
  return { path: `${folder}/types.ts`, text, values: [], types }
}

function stepModules(catalogue: Catalogue): readonly GeneratedModule[] {
  const plugins = new Map<string, CatalogueStep[]>()
  for (const step of catalogue.steps) plugins.set(step.plugin, [...(plugins.get(step.plugin) ?? []), step])
  return [...plugins].map(([plugin, steps]) => {
    const types = steps.flatMap(optionTypes)
    const imports = ["import { defineJenkinsStep } from '../../runtime/step-function.ts'"]
    const text = assemble(steps.map(emitStep), imports, new Set(types), catalogue)
    return { path: `${folder}/${fileName(plugin)}.ts`, text, values: steps.map(exportName), types }
  })
}

function familyModules(catalogue: Catalogue): readonly GeneratedModule[] {
  return catalogue.families.flatMap((family) => {
    const symbols = symbolsOf(family, catalogue)
    if (symbols.length === 0) return []
    const imports = ["import { defineSymbol } from '../../../runtime/describable.ts'"]
    const text = assemble([emitFamily(family, catalogue)], imports, new Set(), catalogue, '../')
    const values =
      family.group === undefined ? symbols.map(({ name, exportAs }) => exportAs ?? name) : [family.group]
    return [{ path: `${folder}/describables/${fileName(family.name)}.ts`, text, values, types: [] }]
  })
}

/**
 * Puts a module together: its declarations, and an import for each type that they name.
 * @param catalogue for the types of `types.ts`; left out in `types.ts` itself
 * @param up the way from the module to the folder of `types.ts`
 */
function assemble(
  declarations: readonly string[],
  imports: readonly string[],
  own: ReadonlySet<string>,
  catalogue?: Catalogue,
  up = '',
): string {
  const body = declarations.join('\n\n')
  const used = new Set(typeNames(withoutComments(body)).filter((name) => !own.has(name)))
  const shared = catalogue === undefined ? [] : declaredTypes(catalogue).filter((name) => used.has(name))
  const bySource = new Map<string, string[]>()
  for (const [name, source] of runtimeTypes) {
    if (used.has(name)) bySource.set(`${up}${source}`, [...(bySource.get(`${up}${source}`) ?? []), name])
  }
  if (shared.length > 0) bySource.set(`./${up}types.ts`.replace('./../', '../'), shared)
  const typeImports = [...bySource].map(
    ([source, names]) => `import type { ${names.toSorted().join(', ')} } from '${source}'`,
  )
  return [header, [...imports, ...typeImports].join('\n'), body].join('\n\n')
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\//gu, '')
}

function emitIndex(modules: readonly GeneratedModule[]): string {
  const lines = modules.flatMap(({ path, values, types }) => {
    const from = `from '${path.replace('dsl/steps/', './')}'`
    return [
      ...(values.length === 0 ? [] : [`export { ${values.join(', ')} } ${from}`]),
      ...(types.length === 0 ? [] : [`export type { ${types.join(', ')} } ${from}`]),
    ]
  })
  return `${header}\n\n${lines.join('\n')}\n`
}

/** `GitSCMExtension` gives `git-scm-extension`, `http_request` gives `http-request`. */
function fileName(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/gu, (_, a, b, c, d) => `${a ?? c}-${b ?? d}`)
    .replaceAll('_', '-')
    .toLowerCase()
}
