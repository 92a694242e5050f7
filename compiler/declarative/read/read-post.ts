import type { PostModel } from '../../../dsl/model/post.ts'
import type { Located } from '../../../dsl/model/source.ts'
import { postConditions } from '../../../dsl/post.ts'
import { givenEntries } from './describe-given.ts'
import { readFunction } from './read-function.ts'
import { readObject, reportUnknown } from './read-object.ts'
import { propertyLocation, propertySlot, type Reader, type Slot } from './reader.ts'

/** Reads `post` of a pipeline or stage. */
export function readPost(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): PostModel | undefined {
  const post = readObject(reader, given, slot)
  if (post === undefined) return undefined
  reportUnknown(reader, post, postConditions, slot)
  const conditions = givenEntries(post).flatMap(([name, one]) => {
    const condition = postConditions.find((known) => known === name)
    if (condition === undefined) return []
    const body = readFunction(reader, one, propertySlot(reader, post, name, slot))
    return body === undefined ? [] : [{ ...propertyLocation(reader, post, name), condition, body }]
  })
  const dangling = reader.evaluation.danglingComments(post)
  return { ...location, conditions, given: Object.keys(post).length, dangling }
}
