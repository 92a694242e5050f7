import { ts } from 'ts-morph'
import type { FunctionRecord, InstrumentedModule, ModuleHooks, Thunk } from './instrumented-module.ts'
import type { FunctionHandle } from './evaluation.ts'
import { spanOfNode } from './node-span.ts'
import type { Provenance } from './provenance.ts'

/** Thrown in place of importing later: nobody waits for the promise. */
export class DynamicImportError extends Error {}

/** The place of the last `throw` that ran. */
export interface ThrownRecord {
  value: unknown
  node: ts.Node | undefined
}

/** Makes what the code of one module calls while it runs. */
export function createModuleHooks(
  module: InstrumentedModule,
  provenance: Provenance,
  lastThrown: ThrownRecord,
): ModuleHooks {
  // Values of literals that are being made; each literal takes its own ones from the end.
  const notes: { readonly node: ts.Node; readonly value: unknown }[] = []
  const nodeOf = (id: number): ts.Node => {
    const node = module.nodes[id]
    if (node === undefined) throw new RangeError(`No node ${id} in ${module.sourceFile.fileName}`)
    return node
  }
  return {
    fn(id, value, thunk, name) {
      const record = module.functions.get(id)
      if (typeof value !== 'function' || record === undefined) return value
      if (name !== undefined && value.name === '')
        Object.defineProperty(value, 'name', { value: name, configurable: true })
      provenance.addFunction(value, createHandle(record, value, thunk))
      return value
    },
    cls(id, value, thunk) {
      const node = nodeOf(id)
      if (!ts.isClassDeclaration(node)) return
      // Each getter of the thunk is a name that the class uses; asking for the names reads none of them.
      const freeNames = new Set(Object.keys(thunk()))
      provenance.addClass({ node, value, freeNames, capture: (name) => thunk()[name] })
    },
    literal(id, value) {
      const node = nodeOf(id)
      if (!ts.isObjectLiteralExpression(node) && !ts.isArrayLiteralExpression(node)) return value
      const parts = notedParts(node)
      const taken = notes.splice(notes.length - parts.length)
      const matches = parts.every((part, index) => taken[index]?.node === part)
      provenance.addLiteral(value, node, new Map(matches ? taken.map((note) => [note.node, note.value]) : []))
      return value
    },
    note(id, value) {
      notes.push({ node: nodeOf(id), value })
      return value
    },
    elements(id, value) {
      const values = Array.isArray(value) ? value : [...value]
      notes.push({ node: nodeOf(id), value: values })
      return values
    },
    call(id, value) {
      const node = nodeOf(id)
      // Library steps are functions.
      const isObject = (typeof value === 'object' && value !== null) || typeof value === 'function'
      if (isObject && ts.isCallExpression(node)) provenance.addCall(value, node, new Error('trace'))
      return value
    },
    thrown(id, value) {
      lastThrown.value = value
      lastThrown.node = nodeOf(id)
      return value
    },
    dynamicImport() {
      throw new DynamicImportError()
    },
    meta: metaOf(module.sourceFile.fileName),
  }
}

/** The parts of a literal whose values are noted, in the order of their evaluation. */
function notedParts(node: ts.ObjectLiteralExpression | ts.ArrayLiteralExpression): readonly ts.Node[] {
  if (ts.isArrayLiteralExpression(node)) return node.elements.filter(ts.isSpreadElement)
  return node.properties.flatMap((property): readonly ts.Node[] => {
    if (ts.isSpreadAssignment(property)) return [property]
    return ts.isComputedPropertyName(property.name) ? [property.name] : []
  })
}

function createHandle(record: FunctionRecord, value: object, thunk: Thunk): FunctionHandle {
  const { node, outerNames, selfName } = record
  return {
    node,
    span: spanOfNode(node),
    freeNames: selfName === undefined ? outerNames : new Set([...outerNames, selfName]),
    capture(name) {
      if (name === selfName) return value
      if (!outerNames.has(name))
        throw new ReferenceError(`The function does not use the name "${name}" from outside`)
      return thunk()[name]
    },
  }
}

function metaOf(file: string): object {
  const path = encodeURI(file).replaceAll(/[?#]/g, encodeURIComponent)
  const url = `file://${path.startsWith('/') ? '' : '/'}${path}`
  return { url, filename: file, dirname: file.slice(0, file.lastIndexOf('/')) }
}
