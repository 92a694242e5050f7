import * as create from '../groovy/ast/create.ts'
import {
  generated,
  type Declaration,
  type Expression,
  type GroovyNode,
  type MethodDeclaration,
} from '../groovy/ast/nodes.ts'
import { rewrite } from '../groovy/ast/rewrite.ts'
import { childrenOf, walk } from '../groovy/ast/traverse.ts'
import { printExpression } from '../groovy/print/index.ts'
import { tableName } from '../transpile/captured-tables.ts'
import type { FileNames } from './part-names.ts'
import { isPipelineBlock, pipelineBodies } from './pipeline-bodies.ts'

/** Lines of a table that gets a method wherever it stands, and of one that stands at several places. */
const longTable = 40
const repeatedTable = 10
const fewPlaces = 3

interface Table {
  readonly name: string
  readonly lines: number
  readonly places: Expression[]
}

/**
 * The declarations of a file with long lists and objects, which functions take from outside, in methods of their own:
 * `for (service in servicesTable())`. Each call gives a fresh copy, as the literal in its place would.
 */
export function shareTables(
  declarations: readonly Declaration[],
  names: FileNames,
): { readonly declarations: readonly Declaration[]; readonly methods: readonly MethodDeclaration[] } {
  const calls = new Map<GroovyNode, Expression>()
  const methods = tablesIn(declarations).map(({ name, places }) => {
    const method = names.take(`${name}Table`)
    for (const place of places) calls.set(place, create.call(method, [], place.origin))
    return tableMethod(method, places)
  })
  if (methods.length === 0) return { declarations, methods }
  const shared = declarations.map((declaration) => rewrite(declaration, (node) => calls.get(node)))
  return { declarations: shared, methods }
}

function tableMethod(name: string, [literal]: readonly Expression[]): MethodDeclaration {
  const value = literal ?? create.nullLiteral(generated)
  const body = create.block([create.returnStatement(value, value.origin)], value.origin)
  // Code with and without continuations may call it.
  return create.methodDeclaration(name, [], body, value.origin, { annotations: ['NonCPS'] })
}

/** Those that are worth a method, in the order of their first use. */
function tablesIn(declarations: readonly Declaration[]): readonly Table[] {
  const tables = new Map<string, Table>()
  for (const root of declarations.flatMap(codeIn)) {
    walk(root, (node) => {
      const name = node.kind === 'file' ? undefined : tableName(node as Expression)
      if (name === undefined || !isData(node)) return
      const literal = node as Expression
      const text = printExpression(literal)
      const known = tables.get(text)
      if (known === undefined) tables.set(text, { name, lines: text.split('\n').length, places: [literal] })
      else known.places.push(literal)
    })
  }
  return [...tables.values()].filter(
    ({ lines, places }) => lines > longTable || (lines > repeatedTable && places.length >= fewPlaces),
  )
}

/** Code that Jenkins runs as it stands: what Declarative takes for its model keeps its literals. */
function codeIn(declaration: Declaration): readonly GroovyNode[] {
  if (!isPipelineBlock(declaration)) return declaration.kind === 'field' ? [] : [declaration]
  return pipelineBodies(declaration).map(({ block }) => block)
}

/** True for what is written out of texts, numbers and their like alone. */
function isData(node: GroovyNode): boolean {
  switch (node.kind) {
    case 'string-literal':
    case 'number-literal':
    case 'boolean-literal':
    case 'null-literal':
      return true
    case 'list-literal':
    case 'map-literal':
    case 'unary':
    case 'binary':
      return childrenOf(node).every(isData)
    default:
      return false
  }
}
