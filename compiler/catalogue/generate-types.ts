import { posix } from 'node:path'
import { callInterfaceName, emitStepConstant, emitStepTypes, exportName, optionTypes } from './emit/steps.ts'
import { argumentsName, emitFamily, emitSymbolTypes, familyExports, symbolsOf } from './emit/symbols.ts'
import { declaredTypes, emitTypes } from './emit/types.ts'
import type { Catalogue } from './schema.ts'
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
 * Writes the typed steps as TypeScript. All values stand in two modules, since each module costs time to load; the types,
 * which cost nothing then, stand in one for each plugin.
 * @param catalogue checked catalogue data
 * @returns the text of each file by its path from the package root, not yet formatted
 */
export function generateTypes(catalogue: Catalogue): ReadonlyMap<string, string> {
  const modules = [
    stepsModule(catalogue),
    symbolsModule(catalogue),
    sharedTypesModule(catalogue),
    ...pluginsOf(catalogue).map((plugin) => pluginModule(plugin, catalogue)),
  ]
  return new Map([
    ...modules.map(({ path, text }) => [path, text] as const),
    ['dsl/steps/index.ts', emitIndex(modules)] as const,
  ])
}

function stepsModule(catalogue: Catalogue): GeneratedModule {
  const imports = ["import { defineJenkinsStep } from '../../runtime/step-function.ts'"]
  const path = `${folder}/steps.ts`
  const text = assemble(path, imports, catalogue.steps.map(emitStepConstant), catalogue)
  return { path, text, values: catalogue.steps.map(exportName), types: [] }
}

function symbolsModule(catalogue: Catalogue): GeneratedModule {
  const families = catalogue.families.filter((family) => symbolsOf(family, catalogue).length > 0)
  const imports = ["import { defineSymbol } from '../../runtime/describable.ts'"]
  const path = `${folder}/symbols.ts`
  const declarations = families.map((family) => emitFamily(family, catalogue))
  const text = assemble(path, imports, declarations, catalogue)
  const values = families.flatMap((family) => familyExports(family, catalogue))
  return { path, text, values, types: [] }
}

function sharedTypesModule(catalogue: Catalogue): GeneratedModule {
  const types = declaredTypes(catalogue)
  const path = `${folder}/types.ts`
  return { path, text: assemble(path, [], emitTypes(catalogue), catalogue), values: [], types }
}

function pluginsOf(catalogue: Catalogue): readonly string[] {
  const symbols = catalogue.symbols.filter(({ parameters }) => parameters.length > 0)
  return [...new Set([...catalogue.steps, ...symbols].map(({ plugin }) => plugin))].toSorted()
}

/** The types of one plugin's steps and symbols. */
function pluginModule(plugin: string, catalogue: Catalogue): GeneratedModule {
  const steps = catalogue.steps.filter((step) => step.plugin === plugin)
  const symbols = catalogue.symbols.filter((symbol) => symbol.plugin === plugin)
  const declarations = [...steps.map(emitStepTypes), ...symbols.flatMap(emitSymbolTypes)]
  const path = pluginPath(plugin)
  return {
    path,
    text: assemble(path, [], declarations, catalogue),
    values: [],
    types: steps.flatMap(optionTypes),
  }
}

function pluginPath(plugin: string): string {
  return `${folder}/plugins/${plugin.replaceAll('_', '-')}.ts`
}

/** The names of the types that a plugin's module declares. */
function pluginTypes(plugin: string, catalogue: Catalogue): readonly string[] {
  const steps = catalogue.steps.filter((step) => step.plugin === plugin)
  const symbols = catalogue.symbols.filter(
    (symbol) => symbol.plugin === plugin && symbol.parameters.length > 0,
  )
  return [...steps.flatMap(optionTypes), ...steps.map(callInterfaceName), ...symbols.map(argumentsName)]
}

/** Every type that a generated module may name, with the module that declares it. */
function typeSources(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map([
    ...runtimeTypes,
    ...declaredTypes(catalogue).map((name) => [name, `${folder}/types.ts`] as const),
    ...pluginsOf(catalogue).flatMap((plugin) =>
      pluginTypes(plugin, catalogue).map((name) => [name, pluginPath(plugin)] as const),
    ),
  ])
}

/** Puts a module together: its declarations, and an import for each type that they name. */
function assemble(
  path: string,
  imports: readonly string[],
  declarations: readonly string[],
  catalogue: Catalogue,
): string {
  const body = declarations.join('\n\n')
  const used = new Set(typeNames(body.replaceAll(/\/\*[\s\S]*?\*\//gu, '')))
  const bySource = new Map<string, string[]>()
  for (const [name, source] of typeSources(catalogue)) {
    if (!used.has(name) || source === path) continue
    const names = bySource.get(source)
    if (names === undefined) bySource.set(source, [name])
    else names.push(name)
  }
  const typeImports = [...bySource].map(
    ([source, names]) => `import type { ${names.toSorted().join(', ')} } from '${importPath(path, source)}'`,
  )
  return [header, [...imports, ...typeImports].join('\n'), body].join('\n\n')
}

function importPath(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to)
  return path.startsWith('.') ? path : `./${path}`
}

function emitIndex(modules: readonly GeneratedModule[]): string {
  const lines = modules.flatMap(({ path, values, types }) => {
    const from = `from '${importPath('dsl/steps/index.ts', path)}'`
    return [
      ...(values.length === 0 ? [] : [`export { ${values.join(', ')} } ${from}`]),
      ...(types.length === 0 ? [] : [`export type { ${types.join(', ')} } ${from}`]),
    ]
  })
  return `${header}\n\n${lines.join('\n')}\n`
}
