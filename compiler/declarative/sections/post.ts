import type { PostModel } from '../../../dsl/model/post.ts'
import { type PostCondition, postConditions } from '../../../dsl/post.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
import type { Lowering } from './lowering.ts'
import { sectionStatement } from './section-statement.ts'
import { lowerSteps } from './steps.ts'

/** Of these one holds at the end of a build: no order among them can be seen. */
const results: ReadonlySet<PostCondition> = new Set(['aborted', 'success', 'unstable', 'failure', 'notBuilt'])

/** `post { always { … } }`, with the conditions in the order in which Jenkins runs them. */
export function lowerPost(post: PostModel, of: string, lowering: Lowering): Statement {
  const rank = rankAmong(post)
  const conditions = post.conditions
    .toSorted((left, right) => rank(left.condition) - rank(right.condition))
    .map(({ body, ...source }) => lowerSteps(source.condition, body, source, of, lowering))
  return sectionStatement('post', conditions, post)
}

/** The place of a condition in Jenkins' order; results share one, so that they keep the author's order. */
function rankAmong(post: PostModel): (condition: PostCondition) => number {
  // Jenkins runs `unsuccessful` between them.
  const isDivided = post.conditions.some(({ condition }) => condition === 'unsuccessful')
  return (condition) => postConditions.indexOf(!isDivided && results.has(condition) ? 'success' : condition)
}
