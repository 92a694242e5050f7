import type { ts } from 'ts-morph'
import type { TranspileContext } from './context.ts'
import { kindsOf, only } from './types.ts'
import { unwrap } from './unwrap.ts'

/** True for an object that is a map in Groovy, with keys to walk through; null and undefined left aside. */
export function isPlainObject(node: ts.Expression, context: TranspileContext): boolean {
  const handle = context.runTimeName(unwrap(node))
  // The parameters are a map; the others are objects of Jenkins with properties.
  return only(kindsOf(node, context), 'object') && (handle === undefined || handle === 'params')
}
