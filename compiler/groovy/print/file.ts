import { builders } from 'prettier/doc'
import type { Declaration, GroovyFile } from '../ast/nodes.ts'
import { printItems } from './collections.ts'
import { printComments } from './comments.ts'
import type { Doc, Printer } from './printer.ts'
import { quote } from './strings.ts'

const { hardline, join } = builders

/** Header, libraries, imports, declarations, with one empty line between the groups. */
export function printGroovyFile(file: GroovyFile, print: Printer): Doc {
  const groups: Doc[] = []
  if (file.header.length > 0) groups.push(printComments(file.header))
  if (file.libraries.length > 0) groups.push(printLibraries(file.libraries))
  if (file.imports.length > 0)
    groups.push(
      join(
        hardline,
        file.imports.map((name) => `import ${name}`),
      ),
    )
  if (file.declarations.length > 0) groups.push(printDeclarations(file.declarations, print))
  return [join([hardline, hardline], groups), hardline]
}

/** Jenkins wants the annotation before the imports, on a name of no meaning. */
function printLibraries(libraries: readonly string[]): Doc {
  const names = libraries.map((library) => quote(library))
  return ['@Library(', names.length === 1 ? names : printItems('[', names, ']'), ') _']
}

function printDeclarations(declarations: readonly Declaration[], print: Printer): Doc {
  return declarations.map((declaration, index) => {
    const before = declarations[index - 1]
    if (before === undefined) return print.declaration(declaration)
    const between = isShort(before) && before.kind === declaration.kind ? hardline : [hardline, hardline]
    return [between, print.declaration(declaration)]
  })
}

/** Fields, variables and plain calls stand together; methods and calls with a body stand alone. */
function isShort(declaration: Declaration): boolean {
  if (declaration.kind === 'field' || declaration.kind === 'variable-declaration') return true
  if (declaration.kind !== 'expression-statement') return false
  return declaration.expression.kind !== 'method-call' || declaration.expression.body === undefined
}
