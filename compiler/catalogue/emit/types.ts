import type { Catalogue, CatalogueFamily, CatalogueStructure } from '../schema.ts'
import { docComment } from './doc-comment.ts'
import { emitInterface, literal } from './parameters.ts'

/** Declarations of the types that steps and symbols share: aliases, structures, families. */
export function emitTypes(catalogue: Catalogue): readonly string[] {
  return [
    ...catalogue.aliases.map(
      ({ name, summary, type }) => `${docComment([summary])}\nexport type ${name} = ${type}`,
    ),
    ...catalogue.families.map((family) => emitFamilyType(family, catalogue)),
    ...catalogue.structures.map(emitStructure),
  ]
}

/** The names that `emitTypes` declares. */
export function declaredTypes(catalogue: Catalogue): readonly string[] {
  return [...catalogue.aliases, ...catalogue.families, ...catalogue.structures].map(({ name }) => name)
}

/** A family is what its symbols give, and the classes without a symbol, told apart by `$class`. */
function emitFamilyType(family: CatalogueFamily, catalogue: Catalogue): string {
  const hasSymbols = catalogue.symbols.some(({ describes }) => describes === family.name)
  const members = [
    ...(hasSymbols ? [`Describable<'${family.name}'>`] : []),
    ...catalogue.structures.filter(({ describes }) => describes === family.name).map(({ name }) => name),
    ...family.accepts,
  ]
  return `${docComment([family.summary])}\nexport type ${family.name} = ${members.join(' | ')}`
}

function emitStructure(structure: CatalogueStructure): string {
  const { name, summary, parameters, result } = structure
  if (structure.describes === undefined) return emitInterface(name, summary, parameters, result)
  const className = {
    type: literal(name),
    required: true,
    default: null,
    description: 'Class name, in place of a symbol.',
  }
  return emitInterface(name, summary, [{ ...className, name: '$class' }, ...parameters])
}
