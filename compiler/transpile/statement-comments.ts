import type { ts } from 'ts-morph'
import { commentsOf } from '../evaluate/comments.ts'
import * as create from '../groovy/ast/create.ts'
import type { Statement } from '../groovy/ast/nodes.ts'

/** Puts the comments of a statement of the user's around what it became: before the first, behind the last. */
export function commented(node: ts.Statement, statements: readonly Statement[]): readonly Statement[] {
  const [first] = statements
  const last = statements.at(-1)
  if (first === undefined || last === undefined) return statements
  const { leading, trailing } = commentsOf(node)
  if (leading.length === 0 && trailing.length === 0) return statements
  if (first === last) return [create.withComments(first, { leading, trailing })]
  return [
    create.withComments(first, { leading, trailing: [] }),
    ...statements.slice(1, -1),
    create.withComments(last, { leading: [], trailing }),
  ]
}
