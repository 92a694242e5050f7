import { walk } from '../groovy/ast/traverse.ts'
import { generated, type GroovyFile, type GroovyNode } from '../groovy/ast/nodes.ts'
import type { Span } from '../diagnostics/span.ts'
import { describeOperation, signaturesOf, type Operation } from './operation.ts'
import { operationsOf } from './operations.ts'

/** What compiled files need from Jenkins' sandbox. */
export interface SandboxReport {
  /** Signatures that the code may call, all of which the sandbox's stock lists permit. */
  readonly signatures: readonly string[]
  /** Operations that no signature of the table covers, so that an administrator may have to approve them. */
  readonly unlisted: readonly string[]
  /** Groovy that the user wrote as text, which is not judged. */
  readonly unjudged: readonly Span[]
}

/** Judges files of Groovy by the table of signatures. */
export function judgeSandbox(files: Iterable<GroovyFile>): SandboxReport {
  const signatures = new Set<string>()
  const unlisted = new Set<string>()
  const unjudged: Span[] = []
  const known = new Map<string, readonly string[]>()
  const reached = (operation: Operation): readonly string[] => {
    const key = JSON.stringify(operation)
    const found = known.get(key) ?? signaturesOf(operation).map(({ text }) => text)
    known.set(key, found)
    return found
  }
  for (const file of files) {
    const names = namesIn(file)
    walk(file, (node) => {
      const isText = node.kind === 'raw-statement' || node.kind === 'raw-expression'
      if (isText && node.origin !== generated) {
        unjudged.push(node.origin)
        return
      }
      if (isCallOnScript(node, names)) return
      for (const operation of operationsOf(node)) {
        const found = reached(operation)
        for (const signature of found) signatures.add(signature)
        if (found.length > 0 || operation.optional === true) continue
        // An entry of a map that holds a closure is called like a method.
        if (operation.kind === 'call' && names.entries.has(operation.name)) continue
        unlisted.add(describeOperation(operation))
      }
    })
  }
  return { signatures: [...signatures].toSorted(), unlisted: [...unlisted].toSorted(), unjudged }
}

interface FileNames {
  /** Entries of maps. */
  readonly entries: ReadonlySet<string>
  /** Variables and parameters. */
  readonly variables: ReadonlySet<string>
}

function namesIn(file: GroovyFile): FileNames {
  const entries = new Set<string>()
  const variables = new Set<string>()
  walk(file, (node) => {
    if (node.kind === 'map-literal') {
      for (const { key } of node.entries) if (typeof key === 'string') entries.add(key)
    }
    if (node.kind === 'assignment' && node.target.kind === 'property-access') entries.add(node.target.name)
    if (node.kind === 'variable-declaration' || node.kind === 'for-in') variables.add(node.name)
    if (node.kind === 'closure' || node.kind === 'method') {
      for (const { name } of node.parameters) variables.add(name)
    }
  })
  return { entries, variables }
}

/** A call on the script is a step or a method of the file, unless a variable holds a closure of that name. */
function isCallOnScript(node: GroovyNode, { variables }: FileNames): boolean {
  return node.kind === 'method-call' && node.object === undefined && !variables.has(node.name)
}
