import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Statement, SwitchCase } from '../../groovy/ast/nodes.ts'
import { isFraction } from '../number-shape.ts'
import { canComplete } from '../can-complete.ts'
import type { TranspileContext } from '../context.ts'
import { refuseSharedVariables } from './switch-variables.ts'

/**
 * `switch`. Groovy matches a case by more than equality (a list matches its elements, a class its instances), so cases
 * are strings, numbers and booleans; and `default` comes last, so no case may run on into the next.
 */
export function transpileSwitchStatement(
  node: ts.SwitchStatement,
  context: TranspileContext,
): readonly Statement[] {
  refuseSharedVariables(node, context)
  const origin = context.originOf(node)
  const value = context.expression(node.expression)
  // -0.0 is not among the cases of 0.
  const subject = isFraction(node.expression, context)
    ? create.binary(value, '+', create.numberLiteral('0', origin), origin)
    : value
  const groups = groupsOf(node.caseBlock.clauses)
  for (const group of groups) refuseFallThrough(group, groups.at(-1) === group, context)
  const ordered = [...groups.filter((group) => !isDefault(group)), ...groups.filter(isDefault)]
  const cases = ordered.flatMap((group) => transpileGroup(group, context))
  return [create.switchStatement(subject, cases, origin)]
}

function isDefault(group: readonly ts.CaseOrDefaultClause[]): boolean {
  return group.some(ts.isDefaultClause)
}

/** Cases that share their statements: `case 'a': case 'b': …`. */
function groupsOf(
  clauses: readonly ts.CaseOrDefaultClause[],
): readonly (readonly ts.CaseOrDefaultClause[])[] {
  const groups: ts.CaseOrDefaultClause[][] = []
  let open: ts.CaseOrDefaultClause[] = []
  for (const clause of clauses) {
    open.push(clause)
    if (clause.statements.length === 0) continue
    groups.push(open)
    open = []
  }
  if (open.length > 0) groups.push(open)
  return groups
}

function refuseFallThrough(
  group: readonly ts.CaseOrDefaultClause[],
  isLast: boolean,
  context: TranspileContext,
): void {
  const last = group.at(-1)
  if (last === undefined || isLast || !canComplete(last.statements)) return
  context.report('switch-fall-through', last, { clause: last.getText().split('\n')[0] ?? '' })
}

function transpileGroup(
  group: readonly ts.CaseOrDefaultClause[],
  context: TranspileContext,
): readonly SwitchCase[] {
  const last = group.at(-1)
  if (last === undefined) return []
  const statements = context.scoped(() => withBreak(last, context))
  // What stands beside default would get there anyway.
  if (isDefault(group)) return [create.switchCase(undefined, statements)]
  return group.filter(ts.isCaseClause).map((clause) => {
    const isLast = clause === last
    return create.switchCase(caseTest(clause, context), isLast ? statements : [])
  })
}

function caseTest(
  clause: ts.CaseClause,
  context: TranspileContext,
): ReturnType<TranspileContext['expression']> {
  const type = context.checker.getTypeAtLocation(clause.expression)
  const parts = type.isUnion() ? type.types : [type]
  const comparable = ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike
  const test = context.capture(() => context.expression(clause.expression))
  if (parts.some((part) => (part.flags & comparable) === 0) || test.preceding.length > 0) {
    context.report('switch-case-type', clause.expression, {
      name: clause.expression.getText(),
      type: context.checker.typeToString(type),
    })
  }
  return test.result
}

/** The statements of a case, without the braces that may be around them; the last case needs no break. */
function withBreak(clause: ts.CaseOrDefaultClause, context: TranspileContext): readonly Statement[] {
  const statements = context.statements(clause.statements)
  const clauses = clause.parent.clauses
  const isLast = clauses.at(-1) === clause
  if (!isLast || !canComplete(clause.statements)) return statements
  return [...statements, create.breakStatement(context.originOf(clause))]
}
