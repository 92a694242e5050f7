import { ts } from 'ts-morph'
import { type Place, noSpan } from '../diagnostics/span.ts'
import { spanOfNode } from './node-span.ts'

/** The specifier of the first import, re-export or `require` that loads a module. */
export function placeOfImport(specifier: string, sourceFile: ts.SourceFile): Place {
  const find = (node: ts.Node): ts.Node | undefined => {
    const found = ts.isStringLiteralLike(node) && node.text === specifier && loadsModule(node.parent)
    return found ? node : ts.forEachChild(node, find)
  }
  const literal = find(sourceFile)
  return literal === undefined ? noSpan : spanOfNode(literal)
}

function loadsModule(node: ts.Node): boolean {
  return (
    ts.isImportDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isExternalModuleReference(node) ||
    ts.isCallExpression(node)
  )
}
