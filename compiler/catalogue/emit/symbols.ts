import type { Catalogue, CatalogueFamily, CatalogueSymbol } from '../schema.ts'
import { docComment } from './doc-comment.ts'
import { emitProperties, isOptional, isSoleArgument, literal } from './parameters.ts'

/** The functions that stand for a family's symbols: one object that holds them, or an export for each. */
export function emitFamily(family: CatalogueFamily, catalogue: Catalogue): string {
  const symbols = symbolsOf(family, catalogue)
  if (family.group === undefined) return symbols.map(emitConstant).join('\n\n')
  const members = symbols.map(
    (symbol) => `${documentation(symbol)}\n${exportName(symbol)}: ${definition(symbol)},`,
  )
  return `${docComment([family.summary])}\nexport const ${family.group} = {\n${members.join('\n')}\n} as const`
}

/** The names that `emitFamily` exports. */
export function familyExports(family: CatalogueFamily, catalogue: Catalogue): readonly string[] {
  return family.group === undefined ? symbolsOf(family, catalogue).map(exportName) : [family.group]
}

/** The interface of a symbol's named arguments; nothing when it has none of its own. */
export function emitSymbolTypes(symbol: CatalogueSymbol): readonly string[] {
  if (symbol.parameters.length === 0) return []
  const summary = docComment([`Named arguments of \`${symbol.name}\`.`, ...source(symbol)])
  const base = symbol.extends === undefined ? '' : ` extends ${symbol.extends}`
  return [
    `${summary}\nexport interface ${argumentsName(symbol)}${base} {\n${emitProperties(symbol.parameters)}\n}`,
  ]
}

export function symbolsOf(family: CatalogueFamily, catalogue: Catalogue): readonly CatalogueSymbol[] {
  return catalogue.symbols.filter(({ describes }) => describes === family.name)
}

/** The name of the interface of a symbol's named arguments: `CloneOptionGitSCMExtension`. */
export function argumentsName(symbol: CatalogueSymbol): string {
  if (symbol.parameters.length === 0 && symbol.extends !== undefined) return symbol.extends
  const name = `${symbol.name.charAt(0).toUpperCase()}${symbol.name.slice(1)}`
  return name === symbol.describes ? `${name}Arguments` : `${name}${symbol.describes}`
}

function emitConstant(symbol: CatalogueSymbol): string {
  return `${documentation(symbol)}\nexport const ${exportName(symbol)} = ${definition(symbol)}`
}

function definition(symbol: CatalogueSymbol): string {
  const positional = symbol.positional === null ? 'null' : literal(symbol.positional)
  return `defineSymbol<${callType(symbol)}>({ symbol: ${literal(symbol.name)}, positional: ${positional} })`
}

function callType(symbol: CatalogueSymbol): string {
  const result = `Describable<'${symbol.describes}'>`
  if (symbol.parameters.length === 0 && symbol.extends === undefined) return `() => ${result}`
  const mark = isOptional(symbol.parameters) ? '?' : ''
  const positional = symbol.parameters.find(({ name }) => name === symbol.positional)
  const alone = positional !== undefined && isSoleArgument(symbol.parameters, positional.name)
  const types = alone ? [argumentsName(symbol), positional.type] : [argumentsName(symbol)]
  return `(options${mark}: ${types.join(' | ')}) => ${result}`
}

function exportName(symbol: CatalogueSymbol): string {
  return symbol.exportAs ?? symbol.name
}

function documentation(symbol: CatalogueSymbol): string {
  return docComment([symbol.summary, ...(symbol.parameters.length === 0 ? source(symbol) : [])])
}

function source(symbol: CatalogueSymbol): readonly string[] {
  return [
    symbol.class === undefined
      ? `Plugin \`${symbol.plugin}\`.`
      : `Plugin \`${symbol.plugin}\`, \`${symbol.class}\`.`,
  ]
}
