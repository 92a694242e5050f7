import type { Catalogue, CatalogueParameter, CatalogueStep } from './schema.ts'
import { runtimeTypes, typeNames } from './type-names.ts'

/** What the schema cannot say of the data: names that must exist, names that must not clash. */
export function checkCatalogue(catalogue: Catalogue): readonly string[] {
  const known = new Set([
    ...runtimeTypes.keys(),
    ...catalogue.structures.map(({ name }) => name),
    ...catalogue.aliases.map(({ name }) => name),
    ...catalogue.families.map(({ name }) => name),
  ])
  const families = new Set(catalogue.families.map(({ name }) => name))
  return [
    ...catalogue.steps.flatMap((step) => checkStep(step, known)),
    ...catalogue.symbols.flatMap((symbol) => {
      const place = `${symbol.plugin}.yaml: symbols.${symbol.describes}.${symbol.name}`
      return [
        ...(families.has(symbol.describes) ? [] : [`${place}: there is no family "${symbol.describes}"`]),
        ...checkPositional(place, symbol.positional, symbol.parameters),
        ...checkParameterTypes(place, symbol.parameters, known),
        ...checkType(place, symbol.extends ?? '', known),
      ]
    }),
    ...catalogue.structures.flatMap((structure) => {
      const place = `${structure.plugin}.yaml: structures.${structure.name}`
      const { describes } = structure
      return [
        ...(describes === undefined || families.has(describes)
          ? []
          : [`${place}: there is no family "${describes}"`]),
        ...checkParameterTypes(place, structure.parameters, known),
      ]
    }),
    ...catalogue.aliases.flatMap((alias) =>
      checkType(`${alias.plugin}.yaml: types.${alias.name}`, alias.type, known),
    ),
    ...catalogue.families.flatMap((family) =>
      family.accepts.flatMap((type) =>
        checkType(`${family.plugin}.yaml: families.${family.name}`, type, known),
      ),
    ),
    ...repeated('step', catalogue.steps),
    ...repeated('type', [...catalogue.structures, ...catalogue.aliases, ...catalogue.families]),
  ]
}

function checkStep(step: CatalogueStep, known: ReadonlySet<string>): readonly string[] {
  const place = `${step.plugin}.yaml: steps.${step.name}`
  const returned = typeof step.returns === 'string' ? { default: step.returns } : step.returns
  const flags = Object.keys(returned).filter((key) => key !== 'default')
  return [
    ...checkPositional(place, step.positional, step.parameters),
    ...checkParameterTypes(place, step.parameters, known),
    ...flags.flatMap((flag) =>
      step.parameters.some(({ name, type }) => name === flag && type === 'boolean')
        ? []
        : [`${place}.returns: "${flag}" is not a boolean parameter`],
    ),
    ...Object.values(returned).flatMap((type) => checkType(`${place}.returns`, type, known)),
    ...(step.signatures ?? []).flatMap((text) =>
      checkType(`${place}.signatures`, text.replaceAll(`${optionsName(step)}`, ''), known),
    ),
    ...(returned.default === 'body' && !step.takesBody ? [`${place}.returns: the step takes no body`] : []),
  ]
}

/** The name of the interface of a step's named arguments: `ShOptions`. */
export function optionsName(step: { readonly name: string }): string {
  return `${step.name.charAt(0).toUpperCase()}${step.name.slice(1)}Options`
}

function checkPositional(
  place: string,
  positional: string | null,
  parameters: readonly CatalogueParameter[],
): readonly string[] {
  if (positional === null || parameters.some(({ name }) => name === positional)) return []
  return [`${place}.positional: there is no parameter "${positional}"`]
}

function checkParameterTypes(
  place: string,
  parameters: readonly CatalogueParameter[],
  known: ReadonlySet<string>,
): readonly string[] {
  return parameters.flatMap(({ name, type }) => checkType(`${place}.${name}.type`, type, known))
}

function checkType(place: string, type: string, known: ReadonlySet<string>): readonly string[] {
  if (/\bany\b/u.test(type)) return [`${place}: "any" is not a type here; use "unknown" or a type of its own`]
  return typeNames(type)
    .filter((name) => !known.has(name))
    .map((name) => `${place}: there is no type "${name}"`)
}

function repeated(
  what: string,
  values: readonly { readonly name: string; readonly plugin: string }[],
): readonly string[] {
  return values.flatMap(({ name, plugin }, index) => {
    const first = values.findIndex((other) => other.name === name)
    return first === index
      ? []
      : [`${plugin}.yaml: ${what} "${name}" is in ${values[first]?.plugin}.yaml already`]
  })
}
