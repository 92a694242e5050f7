/** Types that catalogue data may name and that are written by hand in `dsl/runtime`. */
export const runtimeTypes: ReadonlyMap<string, string> = new Map([
  ['BuildResult', '../../runtime/globals.ts'],
  ['ClassDescribable', '../../runtime/describable.ts'],
  ['Describable', '../../runtime/describable.ts'],
  ['JsonValue', '../../runtime/json-value.ts'],
  ['ParallelBranches', '../../runtime/parallel.ts'],
  ['ParallelResults', '../../runtime/parallel.ts'],
  ['RunWrapper', '../../runtime/globals.ts'],
  ['Scm', '../../runtime/globals.ts'],
  ['Secret', '../../secret.ts'],
  ['ShellScript', '../../runtime/shell.ts'],
  ['ShellValue', '../../runtime/shell.ts'],
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
  const declared = new Set(
    [...withoutStrings.matchAll(/(?:[<,]|\bin)\s*(?:const\s+)?([A-Z]\w*)(?=\s+extends\b|\s*=|\s*>\()/gu)].map(
      ([, name]) => name,
    ),
  )
  return [...new Set(names)].filter((name) => !languageTypes.has(name) && !declared.has(name))
}
