import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Every module that is loaded with `entry`, and every package that one of them asks for. */
function loadedWith(entry: URL): {
  readonly modules: readonly string[]
  readonly packages: readonly string[]
} {
  const modules = new Set<string>()
  const packages = new Set<string>()
  const visit = (module: URL): void => {
    if (modules.has(module.href)) return
    modules.add(module.href)
    for (const specifier of specifiersIn(readFileSync(module, 'utf8'))) {
      if (specifier.startsWith('.')) visit(new URL(specifier, module))
      else packages.add(specifier)
    }
  }
  visit(entry)
  return { modules: [...modules], packages: [...packages].toSorted() }
}

/** What is imported or exported from elsewhere, types left out. */
function specifiersIn(text: string): readonly string[] {
  const statements = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu)
  return [...statements].map(([, specifier = '']) => specifier)
}

const dsl = loadedWith(new URL('../../dsl/index.ts', import.meta.url))
const steps = loadedWith(new URL('../../dsl/steps/index.ts', import.meta.url))

it('loads neither the compiler nor TypeScript with the DSL', () => {
  expect(dsl.modules.filter((module) => module.includes('/compiler/'))).toEqual([])
  expect(dsl.packages).not.toContain('ts-morph')
  expect(dsl.packages).not.toContain('typescript')
})

it('loads the steps as a handful of modules without packages, since each module costs time', () => {
  expect(steps.packages).toEqual([])
  expect(steps.modules.map((module) => module.replace(/^.*\/dsl\//u, '')).toSorted()).toMatchInlineSnapshot(`
    [
      "runtime/describable.ts",
      "runtime/step-executor.ts",
      "runtime/step-function.ts",
      "steps/generated/steps.ts",
      "steps/generated/symbols.ts",
      "steps/index.ts",
    ]
  `)
})
