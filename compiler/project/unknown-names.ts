import { ts } from 'ts-morph'
import * as dsl from '../../dsl/index.ts'
import type { Fix } from '../diagnostics/diagnostic.ts'
import type { Span } from '../diagnostics/span.ts'
import { suggest } from '../diagnostics/suggest.ts'
import { namedProperty } from './node-at.ts'
import { isPackageFile } from './package-files.ts'
import { isOfNamedFields, parameterTypes } from './parameter-types.ts'
import type { TypeErrorInPlace } from './type-error-in-place.ts'

/** Messages about a member that a value does not have. */
const unknownMember: ReadonlySet<number> = new Set([2339, 2551])

/** A misspelt variable, parameter or member of what this package exports. */
export function reportUnknownMember({ number, node, span, checker, diagnostics }: TypeErrorInPlace): boolean {
  if (!unknownMember.has(number) || !ts.isPropertyAccessExpression(node.parent)) return false
  const receiver = node.parent.expression
  const type = checker.getTypeAtLocation(receiver)
  const declared = type.aliasSymbol ?? type.getSymbol()
  const origin = declared?.declarations?.[0]
  if (declared === undefined || origin === undefined || !isPackageFile(origin.getSourceFile().fileName))
    return false
  const name = node.getText()
  const known = type.getProperties().map((property) => property.name)
  const suggestion = suggest(name, known)
  const details = { fixes: suggestion === undefined ? [] : [replacement(span, suggestion)] }
  const parameters = { of: receiver.getText(), name, known, ...(suggestion !== undefined && { suggestion }) }
  const section = sections.get(declared.name)
  if (section === undefined) diagnostics.report('unknown-property', span, parameters, details)
  else diagnostics.report('name-not-declared', span, { ...parameters, section }, details)
  return true
}

/** Where the members of a type of the build are declared. */
const sections: ReadonlyMap<string, 'environment' | 'parameters'> = new Map([
  ['DeclaredEnvironment', 'environment'],
  ['DeclaredParameters', 'parameters'],
])

/** A misspelt property of an object that a function is given. */
export function reportUnknownProperty({
  message,
  node,
  span,
  checker,
  diagnostics,
}: TypeErrorInPlace): boolean {
  const property = message.includes('does not exist in type') ? namedProperty(node) : undefined
  if (property === undefined || !ts.isObjectLiteralExpression(property.parent)) return false
  const object = property.parent
  const holder = holderOf(object)
  if (holder === undefined) return false
  const kinds = wantedTypes(object, checker).filter((kind) => isOfNamedFields(kind, checker))
  const fields = kinds.flatMap((kind) => kind.getProperties().map((field) => field.name))
  // A name that is a symbol is the package's own matter.
  const known = [...new Set(fields)].filter((field) => !field.startsWith('__@'))
  const name = nameOf(node)
  if (known.length === 0 || known.includes(name)) return false
  const suggestion = suggest(name, known)
  const fixes =
    suggestion === undefined || ts.isShorthandPropertyAssignment(property)
      ? []
      : [replacement(span, suggestion)]
  const parameters = { of: holder, name, known, ...(suggestion !== undefined && { suggestion }) }
  diagnostics.report('unknown-property', span, parameters, { fixes })
  return true
}

/** The function that an object is given to, or the property that holds it. */
function holderOf(object: ts.ObjectLiteralExpression): string | undefined {
  const { parent } = object
  if (ts.isCallExpression(parent)) return parent.expression.getText()
  if (ts.isPropertyAssignment(parent)) return nameOf(parent.name)
  const list = parent.parent
  return ts.isArrayLiteralExpression(parent) && ts.isPropertyAssignment(list) ? nameOf(list.name) : undefined
}

function nameOf(name: ts.Node): string {
  return ts.isStringLiteralLike(name) ? name.text : name.getText()
}

/** The types that an object may have where it stands; a call that fits no overload has no contextual type. */
function wantedTypes(object: ts.ObjectLiteralExpression, checker: ts.TypeChecker): readonly ts.Type[] {
  const call = object.parent
  const wanted = ts.isCallExpression(call)
    ? parameterTypes(call, call.arguments.indexOf(object), checker)
    : [checker.getContextualType(object)].filter((type) => type !== undefined)
  return wanted.flatMap((type) => (type.isUnion() ? type.types : [type]))
}

function replacement(span: Span, text: string): Fix {
  return { title: `Write "${text}"`, edits: [{ span, text }] }
}

/** Messages about a name that is declared nowhere. */
const unknownName: ReadonlySet<number> = new Set([2304, 2552])

/** A step or section function that the module does not import. */
export function reportMissingImport({ number, node, span, diagnostics }: TypeErrorInPlace): boolean {
  const name = node.getText()
  if (!unknownName.has(number) || !Object.hasOwn(dsl, name)) return false
  diagnostics.report('not-imported', span, { name }, { fixes: importOf(name, node.getSourceFile()) })
  return true
}

function importOf(name: string, file: ts.SourceFile): readonly Fix[] {
  const last = file.statements
    .filter(ts.isImportDeclaration)
    .filter(({ moduleSpecifier: module }) => ts.isStringLiteral(module) && module.text === 'jenkins-ts')
    .map(({ importClause }) => importClause?.namedBindings)
    .find((names) => names !== undefined && ts.isNamedImports(names))
    ?.elements.at(-1)
  if (last === undefined) return []
  const span = { file: file.fileName, start: last.end, end: last.end }
  return [{ title: `Import ${name}`, edits: [{ span, text: `, ${name}` }] }]
}

const property = 'It is a property of what pipeline({ … }) and stage(name, { … }) are given.'

/** Words of a Jenkinsfile that are no functions here. */
const wordsOfJenkinsfiles: ReadonlyMap<string, string> = new Map([
  ['script', 'Write the code into steps() as it is: what needs "script" is put into it.'],
  ['def', 'Write const or let.'],
  ['agent', property],
  ['stages', property],
  ['steps', property],
  ['environment', property],
  ['options', property],
  ['triggers', property],
  ['tools', property],
  ['post', property],
  ['matrix', property],
  ['libraries', property],
  ['cron', 'It is a property of triggers: { cron: … }.'],
  ['pollSCM', 'It is a property of triggers: { pollSCM: … }.'],
])

/** Messages about a name that a module does not export. */
const notExported: ReadonlySet<number> = new Set([2305, 2724])

/** A name of Jenkins that this package has elsewhere, or under another name. */
export function reportMissingExport({ number, node, span, diagnostics }: TypeErrorInPlace): boolean {
  const declaration = ts.findAncestor(node, ts.isImportDeclaration)
  const module = declaration?.moduleSpecifier
  if (!notExported.has(number) || module === undefined) return false
  if (!ts.isStringLiteral(module) || module.text !== 'jenkins-ts') return false
  const name = node.getText()
  const members = membersNamed(name)
  const instead = wordsOfJenkinsfiles.get(name)
  const isKnown = members.length > 0 || instead !== undefined
  const suggestion = isKnown ? undefined : suggest(name, Object.keys(dsl))
  const fixes = suggestion === undefined ? [] : [replacement(span, suggestion)]
  const parameters = {
    name,
    members,
    ...(suggestion !== undefined && { suggestion }),
    ...(instead !== undefined && { instead }),
  }
  diagnostics.report('not-exported', span, parameters, { fixes })
  return true
}

/** `bindings.usernamePassword`: where the package has something of a name that it does not export itself. */
function membersNamed(name: string): readonly string[] {
  return Object.entries(dsl)
    .filter(([, group]) => isGroup(group) && Object.hasOwn(group, name))
    .map(([group]) => `${group}.${name}`)
}

/** An object of functions, or a function with others as its members; what is read in Jenkins only has no members yet. */
function isGroup(value: unknown): value is object {
  if (value === dsl.env || value === dsl.currentBuild || value === dsl.z) return false
  return (typeof value === 'object' && value !== null) || value === dsl.credentials
}
