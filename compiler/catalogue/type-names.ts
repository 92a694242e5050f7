/** Types that catalogue data may name and that are written by hand, with the file that declares each. */
export const runtimeTypes: ReadonlyMap<string, string> = new Map([
  ['BuildResult', 'dsl/runtime/globals.ts'],
  ['ClassDescribable', 'dsl/runtime/describable.ts'],
  ['Describable', 'dsl/runtime/describable.ts'],
  ['JsonValue', 'dsl/runtime/json-value.ts'],
  ['ParallelBranches', 'dsl/runtime/parallel.ts'],
  ['ParallelResults', 'dsl/runtime/parallel.ts'],
  ['RunWrapper', 'dsl/runtime/globals.ts'],
  ['Scm', 'dsl/runtime/globals.ts'],
  ['Secret', 'dsl/secret.ts'],
  ['ShellScript', 'dsl/runtime/shell.ts'],
  ['ShellValue', 'dsl/runtime/shell.ts'],
])

const languageTypes = new Set([
  'Readonly',
  'Record',
  'ReadonlyMap',
  'Array',
  'Exclude',
  'Omit',
  'TemplateStringsArray',
])

/**
 * The names of types that a piece of TypeScript uses, without those of the language itself.
 * @example typeNames("readonly BranchSpec[] | 'All'") // ['BranchSpec']
 */
export function typeNames(text: string): readonly string[] {
  const withoutStrings = text.replaceAll(/'[^']*'|\/\*.*?\*\//gu, '')
  const names = [...withoutStrings.matchAll(/\b[A-Z]\w*/gu)].map(([name]) => name)
  // `<Result>(…) => Result` declares its parameter; in `Readonly<Result>` a name stands before the bracket.
  const declared = new Set(
    [...withoutStrings.matchAll(/(?<!\w)<\s*(?:const\s+)?([A-Z]\w*)/gu)].map(([, name]) => name),
  )
  return [...new Set(names)].filter((name) => !languageTypes.has(name) && !declared.has(name))
}
