import type { Located } from '../../../dsl/model/source.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Argument, Statement } from '../../groovy/ast/nodes.ts'
import { originOf } from './lower-value.ts'

/** What a section of the model has besides its content. */
interface SectionSource extends Located {
  readonly dangling?: readonly string[]
}

/** A section with the comments of the user: `name(arguments) { statements }`. */
export function sectionStatement(
  name: string,
  statements: readonly Statement[],
  source: SectionSource,
  args: readonly Argument[] = [],
): Statement {
  const origin = originOf(source)
  const dangling = source.dangling ?? []
  const body = create.block(statements, origin, dangling.length === 0 ? undefined : dangling)
  return commented(create.section(name, body, origin, args), source)
}

/** The statement with the user's comments around it. */
export function commented(statement: Statement, { comments }: Located): Statement {
  return comments === undefined ? statement : create.withComments(statement, comments)
}
