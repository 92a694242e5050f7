import { ts } from 'ts-morph'
import { unwrap } from '../unwrap.ts'

/** True for an argument that is written `undefined`, which asks for what happens without it. */
export function isMissing(node: ts.Expression): boolean {
  const inner = unwrap(node)
  return ts.isIdentifier(inner) && inner.text === 'undefined'
}
