import type { PostModel } from '../../../dsl/model/post.ts'
import { postConditions } from '../../../dsl/post.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
import type { Lowering } from './lowering.ts'
import { sectionStatement } from './section-statement.ts'
import { lowerSteps } from './steps.ts'

/** `post { always { … } }`, with the conditions in the order in which Jenkins runs them. */
export function lowerPost(post: PostModel, of: string, lowering: Lowering): Statement {
  const conditions = postConditions.flatMap((name) =>
    post.conditions
      .filter(({ condition }) => condition === name)
      .map(({ body, ...source }) => lowerSteps(name, body, source, of, lowering)),
  )
  return sectionStatement('post', conditions, post)
}
