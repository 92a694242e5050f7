import { ts } from 'ts-morph'

/** The name of an export and the syntax that makes it; a star export has no name. */
export interface ExportSite {
  readonly name: string | undefined
  readonly node: ts.Node
}

/** The exports of a module, in the order in which they are written. */
export function exportSites(sourceFile: ts.SourceFile): readonly ExportSite[] {
  return sourceFile.statements.flatMap((statement): readonly ExportSite[] => {
    if (ts.isExportAssignment(statement)) return [{ name: 'default', node: statement.expression }]
    if (ts.isExportDeclaration(statement)) return sitesOfDeclaration(statement)
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
    const kinds = new Set(modifiers.map((modifier) => modifier.kind))
    if (!kinds.has(ts.SyntaxKind.ExportKeyword)) return []
    if (kinds.has(ts.SyntaxKind.DefaultKeyword)) return [{ name: 'default', node: statement }]
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.flatMap(sitesOfBinding)
    const isNamed =
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isEnumDeclaration(statement)
    return isNamed && statement.name !== undefined
      ? [{ name: statement.name.text, node: statement.name }]
      : []
  })
}

/** Puts the values of a module's exports into the order of the source; those of `export *` stand where that does. */
export function exportsInOrder(
  sourceFile: ts.SourceFile,
  values: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, unknown> {
  const ordered = new Map<string, unknown>()
  const sites = exportSites(sourceFile)
  const named: ReadonlySet<string | undefined> = new Set(sites.map((site) => site.name))
  for (const { name } of sites) {
    const names = name === undefined ? Object.keys(values).filter((key) => !named.has(key)) : [name]
    for (const key of names) if (Object.hasOwn(values, key)) ordered.set(key, values[key])
  }
  return ordered
}

function sitesOfDeclaration(declaration: ts.ExportDeclaration): readonly ExportSite[] {
  const { exportClause, isTypeOnly } = declaration
  if (isTypeOnly) return []
  if (exportClause === undefined) return [{ name: undefined, node: declaration }]
  if (ts.isNamespaceExport(exportClause)) return [{ name: exportClause.name.text, node: exportClause.name }]
  return exportClause.elements
    .filter((element) => !element.isTypeOnly)
    .map((element) => ({ name: element.name.text, node: element.name }))
}

function sitesOfBinding({ name }: ts.VariableDeclaration | ts.BindingElement): readonly ExportSite[] {
  if (ts.isIdentifier(name)) return [{ name: name.text, node: name }]
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? sitesOfBinding(element) : []))
}
