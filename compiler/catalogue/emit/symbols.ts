import type { Catalogue, CatalogueFamily, CatalogueSymbol } from '../schema.ts'
import { docComment, listParameters } from './doc-comment.ts'
import { emitProperties, isOptional, isSoleArgument, literal } from './parameters.ts'

/** The declarations of a family's symbols: one object that holds them, or an export for each. */
export function emitFamily(family: CatalogueFamily, catalogue: Catalogue): string {
  const symbols = symbolsOf(family, catalogue)
  const declarations = symbols.filter(({ parameters }) => parameters.length > 0).map(emitArguments)
  if (family.group === undefined) return [...declarations, ...symbols.map(emitConstant)].join('\n\n')
  const members = symbols.map((symbol) => `${documentation(symbol)}\n${key(symbol)}: ${definition(symbol)},`)
  const group = `${docComment([family.summary])}\nexport const ${family.group} = {\n${members.join('\n')}\n} as const`
  return [...declarations, group].join('\n\n')
}

export function symbolsOf(family: CatalogueFamily, catalogue: Catalogue): readonly CatalogueSymbol[] {
  return catalogue.symbols.filter(({ describes }) => describes === family.name)
}

/** The name of the interface of a symbol's named arguments: `CloneOptionArguments`. */
function argumentsName(symbol: CatalogueSymbol): string {
  const name = symbol.exportAs ?? symbol.name
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Arguments`
}

function emitArguments(symbol: CatalogueSymbol): string {
  const summary = docComment([`Named arguments of \`${symbol.name}\`.`])
  return `${summary}\ninterface ${argumentsName(symbol)} {\n${emitProperties(symbol.parameters)}\n}`
}

function emitConstant(symbol: CatalogueSymbol): string {
  return `${documentation(symbol)}\nexport const ${symbol.exportAs ?? symbol.name} = ${definition(symbol)}`
}

function definition(symbol: CatalogueSymbol): string {
  const positional = symbol.positional === null ? 'null' : literal(symbol.positional)
  return `defineSymbol<${callType(symbol)}>({ symbol: ${literal(symbol.name)}, positional: ${positional} })`
}

function callType(symbol: CatalogueSymbol): string {
  const result = `Describable<'${symbol.describes}'>`
  if (symbol.parameters.length === 0) return `() => ${result}`
  const mark = isOptional(symbol.parameters) ? '?' : ''
  const positional = symbol.parameters.find(({ name }) => name === symbol.positional)
  const alone = positional !== undefined && isSoleArgument(symbol.parameters, positional.name)
  const types = alone ? [argumentsName(symbol), positional.type] : [argumentsName(symbol)]
  return `(options${mark}: ${types.join(' | ')}) => ${result}`
}

function key(symbol: CatalogueSymbol): string {
  return symbol.exportAs ?? symbol.name
}

function documentation(symbol: CatalogueSymbol): string {
  return docComment([
    symbol.summary,
    ...listParameters(symbol.parameters),
    `Plugin \`${symbol.plugin}\`, \`${symbol.class}\`.`,
  ])
}
