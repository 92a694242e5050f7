import type { Located } from '../../../dsl/model/source.ts'
import type { FunctionReference } from '../../../dsl/model/value.ts'
import { noSpan } from '../../diagnostics/span.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
import { handleOf, originOf } from './lower-value.ts'
import type { Lowering } from './lowering.ts'
import { commented } from './section-statement.ts'

/**
 * `steps { … }`, or a condition of `post`.
 * @param of what the section belongs to, for the finding that it runs no step
 */
export function lowerSteps(
  name: string,
  body: FunctionReference,
  source: Located,
  of: string,
  { unit, diagnostics }: Lowering,
): Statement {
  const before = diagnostics.diagnostics.length
  const block = unit.steps(handleOf(body))
  // A body whose statements were refused is empty for another reason.
  if (block.statements.length === 0 && diagnostics.diagnostics.length === before)
    diagnostics.report('steps-empty', body.span ?? noSpan, { section: name, of })
  return commented(create.section(name, block, originOf(source)), source)
}
