import type { ConditionModel, WhenModel } from '../../../dsl/model/when.ts'
import * as create from '../../groovy/ast/create.ts'
import { type Argument, generated, type Statement } from '../../groovy/ast/nodes.ts'
import { handleOf, lowerArguments, lowerRawStatement, lowerValue, originOf } from './lower-value.ts'
import type { Lowering } from './lowering.ts'
import { commented, sectionStatement } from './section-statement.ts'

const flags = ['beforeAgent', 'beforeInput', 'beforeOptions'] as const

/** `when { beforeAgent true … }`; a condition that is a function becomes `expression { … }`. */
export function lowerWhen(when: WhenModel, { unit }: Lowering): Statement {
  const set = flags
    .filter((flag) => when[flag])
    .map((flag) => {
      const argument = create.positional(create.booleanLiteral(true, generated))
      return create.callStatement(flag, [argument], generated)
    })
  return sectionStatement('when', [...set, ...when.conditions.map((one) => lowerCondition(one, unit))], when)
}

function lowerCondition(condition: ConditionModel, unit: Lowering['unit']): Statement {
  const origin = originOf(condition)
  if (condition.raw !== undefined) return lowerRawStatement(condition.raw, unit)
  if (condition.expression !== undefined) {
    const body = unit.condition(handleOf(condition.expression))
    return commented(create.section('expression', body, origin), condition)
  }
  if (condition.conditions.length > 0) {
    const nested = condition.conditions.map((one) => lowerCondition(one, unit))
    return sectionStatement(condition.condition, nested, condition)
  }
  const args =
    condition.condition === 'equals'
      ? comparedValues(condition, unit)
      : lowerArguments(condition.arguments, unit)
  return commented(create.callStatement(condition.name ?? condition.condition, args, origin), condition)
}

/** `equals` compares as Java does, to which a GString is never equal to a text. */
function comparedValues(
  { arguments: compared }: ConditionModel,
  unit: Lowering['unit'],
): readonly Argument[] {
  return compared.map(({ name, value, comments }) => {
    const lowered = value.kind === 'function' ? unit.value(handleOf(value)) : lowerValue(value, unit)
    return create.named(name, lowered, comments)
  })
}
