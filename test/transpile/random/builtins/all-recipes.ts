import type { Kind } from '../type.ts'
import { keyedRecipes } from './keyed.ts'
import { listRecipes } from './list.ts'
import { numberRecipes } from './number.ts'
import type { Recipe } from './recipe.ts'
import { textRecipes } from './text.ts'

interface NamedRecipe extends Recipe {
  readonly name: string
}

const all: readonly NamedRecipe[] = Object.entries({
  ...textRecipes,
  ...numberRecipes,
  ...listRecipes,
  ...keyedRecipes,
}).flatMap(([name, recipes]) => [recipes].flat().map((recipe) => ({ ...recipe, name })))

/** Names of the built-ins that programs can be written with. */
export const recipeNames: ReadonlySet<string> = new Set(all.map(({ name }) => name))

const byKind = new Map<Kind | 'nothing', NamedRecipe[]>()
for (const recipe of all) byKind.set(recipe.gives, [...(byKind.get(recipe.gives) ?? []), recipe])

/** The built-ins that give a value of the kind. */
export function recipesFor(kind: Kind | 'nothing'): readonly NamedRecipe[] {
  return byKind.get(kind) ?? []
}
