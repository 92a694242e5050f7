import type { SourceSpan } from '../../dsl/model/source.ts'
import type { RelatedLocation } from '../diagnostics/diagnostic.ts'

/** The calls of helper functions by which Jenkins comes to a place, for a finding about it. */
export function callChain(calls: readonly SourceSpan[]): readonly RelatedLocation[] {
  return calls.map((span) => ({ message: 'Called here.', span }))
}
