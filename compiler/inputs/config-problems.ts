import { ts } from 'ts-morph'
import type { z } from 'zod'
import { adviceRules } from '../../dsl/advice.ts'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Fix } from '../diagnostics/diagnostic.ts'
import type { Span } from '../diagnostics/span.ts'
import { suggest } from '../diagnostics/suggest.ts'

/** The names that each object of the configuration may hold, by its path. */
const fields = new Map<string, readonly string[]>([
  ['', ['pipelines', 'library', 'steps', 'inline', 'rules']],
  ['library', ['name', 'version']],
  ['steps', ['sources', 'out', 'library']],
  ['steps.library', ['name', 'version']],
  ['rules', adviceRules],
])

/** What a value must be, by the path of its field. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['', 'an object'],
  ['pipelines', 'an array of globs such as ["ci/*.pipeline.ts"]'],
  ['library', 'an object with "name" and "version"'],
  ['steps', 'an object with "sources"'],
  ['steps.sources', 'an array of globs such as ["steps/*.ts"], one at least'],
  ['steps.library', 'an object with "name" and "version"'],
  ['inline', '`true` or `false`'],
])

/** Reports what the schema has against a configuration, each at the field of the file that it is about. */
export function reportConfigProblems(
  error: z.ZodError,
  exported: unknown,
  file: ts.SourceFile,
  diagnostics: DiagnosticCollector,
): void {
  const reporter: ConfigReporter = { exported, file, diagnostics }
  for (const issue of error.issues) {
    const path = issue.path.map(String)
    if (issue.code === 'unrecognized_keys') for (const name of issue.keys) reportUnknown(reporter, path, name)
    else if (valueAt(exported, path) === undefined) reportMissing(reporter, path, unknownsOf(error))
    else reportKind(reporter, path)
  }
}

interface ConfigReporter {
  readonly exported: unknown
  readonly file: ts.SourceFile
  readonly diagnostics: DiagnosticCollector
}

function reportUnknown({ file, diagnostics }: ConfigReporter, path: readonly string[], name: string): void {
  const known = fields.get(path.join('.')) ?? []
  const suggestion = suggest(name, known)
  const property = propertyAt(file, [...path, name])
  const span = property?.name === undefined ? placeOf(file, path) : spanOf(property.name, file)
  const fixes = property === undefined || suggestion === undefined ? [] : [renaming(span, suggestion)]
  const isRule = path.join('.') === 'rules'
  const problem = isRule
    ? `there is no rule "${name}"`
    : `${path.length === 0 ? 'it' : `"${path.join('.')}"`} has no field "${name}"`
  const otherwise = isRule
    ? '`jenkins-ts explain --list` names the rules.'
    : `Use one of: ${known.join(', ')}.`
  const remedy = suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`
  diagnostics.report('config-invalid', span, { problem, remedy }, { fixes })
}

function renaming(span: Span, name: string): Fix {
  const text = /^\w+$/.test(name) ? name : `'${name}'`
  return { title: `Write "${name}"`, edits: [{ span, text }] }
}

/** A field that is not there. Where its object has a misspelt one, that was told. */
function reportMissing(
  { file, diagnostics }: ConfigReporter,
  path: readonly string[],
  unknown: ReadonlyMap<string, readonly string[]>,
): void {
  const [holder, name] = [path.slice(0, -1), path.at(-1)]
  if (name === undefined) {
    const remedy = 'Export `defineConfig({ … })` as default from `jenkins-ts.config.ts`.'
    diagnostics.report('config-invalid', startOf(file), { problem: 'nothing is exported as default', remedy })
    return
  }
  if (unknown.get(holder.join('.'))?.some((one) => suggest(one, [name]) !== undefined)) return
  const problem = `"${holder.join('.')}" needs the field "${name}"`
  diagnostics.report('config-invalid', placeOf(file, holder), { problem, remedy: `Add "${name}".` })
}

function unknownsOf(error: z.ZodError): ReadonlyMap<string, readonly string[]> {
  return new Map(
    error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? [[issue.path.map(String).join('.'), issue.keys]] : [],
    ),
  )
}

function reportKind({ exported, file, diagnostics }: ConfigReporter, path: readonly string[]): void {
  const given = describe(valueAt(exported, path))
  const isRule = path[0] === 'rules' && path.length === 2
  const kind = isRule ? '"off", "warning" or "error"' : (kinds.get(path.join('.')) ?? 'a text')
  const name = path.length === 0 ? 'it' : `"${path.join('.')}"`
  const problem = `${name} must be ${kind}, but is ${given}`
  diagnostics.report('config-invalid', placeOf(file, path), { problem, remedy: `Give it ${kind}.` })
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array'
  if (typeof value === 'string') return JSON.stringify(value)
  return typeof value === 'object' && value !== null ? 'an object' : `\`${String(value)}\``
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path
  if (first === undefined) return value
  if (typeof value !== 'object' || value === null) return undefined
  return valueAt(new Map<string, unknown>(Object.entries(value)).get(first), rest)
}

/** The place of the value at a path, or of the innermost object around it that the file spells out. */
function placeOf(file: ts.SourceFile, path: readonly string[]): Span {
  if (path.length === 0) {
    const config = exportedObject(file)
    return config === undefined ? startOf(file) : spanOf(config, file)
  }
  const property = propertyAt(file, path)
  if (property === undefined) return placeOf(file, path.slice(0, -1))
  return spanOf(ts.isPropertyAssignment(property) ? property.initializer : property, file)
}

function propertyAt(file: ts.SourceFile, path: readonly string[]): ts.ObjectLiteralElementLike | undefined {
  let object = exportedObject(file)
  let property: ts.ObjectLiteralElementLike | undefined
  for (const name of path) {
    property = object?.properties.find((one) => one.name !== undefined && nameOf(one.name) === name)
    if (property === undefined) return undefined
    const value = ts.isPropertyAssignment(property) ? property.initializer : undefined
    object = value !== undefined && ts.isObjectLiteralExpression(value) ? value : undefined
  }
  return property
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : name.getText()
}

/** The object that `export default` gives, with or without `defineConfig` around it. */
function exportedObject(file: ts.SourceFile): ts.ObjectLiteralExpression | undefined {
  const exported = file.statements.find(ts.isExportAssignment)?.expression
  const inner = exported !== undefined && ts.isCallExpression(exported) ? exported.arguments[0] : exported
  return inner !== undefined && ts.isObjectLiteralExpression(inner) ? inner : undefined
}

function spanOf(node: ts.Node, file: ts.SourceFile): Span {
  return { file: file.fileName, start: node.getStart(file), end: node.end }
}

function startOf(file: ts.SourceFile): Span {
  return { file: file.fileName, start: 0, end: 0 }
}
