import type { StageModel } from '../../dsl/model/stage.ts'
import type { SourceSpan } from '../../dsl/model/source.ts'
import type { RelatedLocation } from '../diagnostics/diagnostic.ts'

/** The calls of helper functions by which Jenkins comes to a place, for a finding about it. */
export function callChain(calls: readonly SourceSpan[]): readonly RelatedLocation[] {
  return calls.map((span) => ({ message: 'Called here.', span }))
}

/** The calls of the user's own functions that led to a stage, for a finding in it. */
export function leadingTo({
  name,
  calls = [],
}: Pick<StageModel, 'name' | 'calls'>): readonly RelatedLocation[] {
  return calls.map((span) => ({ message: `This call leads to stage "${name}".`, span }))
}
