import { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'
import { isOfLanguage } from './escaping-captures.ts'
import { unwrap } from './unwrap.ts'

// Known to the language, and without meaning in a pipeline.
const withoutMeaning = new Set([
  'Promise',
  'Symbol',
  'Proxy',
  'Reflect',
  'WeakMap',
  'WeakSet',
  'globalThis',
  'Intl',
])

/** Globals of Node that have a counterpart in Groovy. */
const providedByUs = new Set(['structuredClone'])

/** The global of Node at the root of `process.env.HOME` or `console.log`, which Jenkins does not have. */
export function foreignGlobal(node: ts.Expression, context: TranspileContext): ts.Identifier | undefined {
  let root = unwrap(node)
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root))
    root = unwrap(root.expression)
  if (!ts.isIdentifier(root) || root.text === 'undefined') return undefined
  if (root.text === 'arguments') return root
  if (context.localOf(root) !== undefined || context.handle.freeNames.has(root.text)) return undefined
  if (withoutMeaning.has(root.text)) return root
  if (providedByUs.has(root.text)) return undefined
  const declarations = context.symbolOf(root)?.declarations ?? []
  // An enum of the function's own: its members are known.
  if (declarations.some((declaration) => ts.isEnumDeclaration(declaration))) return undefined
  return declarations.length > 0 && !declarations.some(isOfLanguage) ? root : undefined
}
