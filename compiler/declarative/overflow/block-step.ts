import * as create from '../../groovy/ast/create.ts'
import type { Argument, Origin, Statement } from '../../groovy/ast/nodes.ts'

/** `name(arguments) { statements }` */
export function blockStep(
  name: string,
  args: readonly Argument[],
  statements: readonly Statement[],
  origin: Origin,
): Statement {
  return create.callStatement(name, args, origin, create.bodyClosure(statements, origin))
}
