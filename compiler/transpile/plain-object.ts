import type { ts } from 'ts-morph'
import { hasHiddenFields } from './builtins/missing-values.ts'
import type { TranspileContext } from './context.ts'
import { isJenkinsObject } from './jenkins-method.ts'
import { kindsOf, only } from './types.ts'
import { unwrap } from './unwrap.ts'

/** True for an object that is a map in Groovy, with keys to walk through; null and undefined left aside. */
export function isPlainObject(node: ts.Expression, context: TranspileContext): boolean {
  const handle = context.runTimeName(unwrap(node))
  // The parameters are a map; the others are objects of Jenkins with properties.
  if (handle !== undefined && handle !== 'params') return false
  return only(kindsOf(node, context), 'object') && !hidesFields(node, context)
}

/** True for an object of Jenkins, and for one of a class with fields like `#count`, which no walk through its keys may find. */
function hidesFields(node: ts.Expression, { checker }: TranspileContext): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node))
  return (type.isUnion() ? type.types : [type]).some(
    (each) => hasHiddenFields(each) || isJenkinsObject(each, checker),
  )
}
