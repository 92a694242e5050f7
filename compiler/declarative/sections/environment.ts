import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { Value } from '../../../dsl/model/value.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, Statement } from '../../groovy/ast/nodes.ts'
import { handleOf, lowerEnvironmentConstant, lowerSymbol, lowerValue, originOf } from './lower-value.ts'
import type { Lowering } from './lowering.ts'
import { commented, sectionStatement } from './section-statement.ts'

/** `environment { NAME = value }` */
export function lowerEnvironment(environment: EntriesSection, { unit }: Lowering): Statement {
  const statements = environment.entries.map((entry) => {
    const origin = originOf(entry)
    const target = create.identifier(entry.name, entry.nameSpan ?? origin)
    const assignment = create.assignment(target, '=', lowerVariable(entry.value, unit), origin)
    return commented(create.expressionStatement(assignment, origin), entry)
  })
  return sectionStatement('environment', statements, environment)
}

function lowerVariable(value: Value, unit: Lowering['unit']): Expression {
  if (value.kind === 'function') return unit.environmentValue(handleOf(value))
  if (value.kind === 'symbol') return lowerSymbol(value, unit)
  return value.kind === 'literal' ? lowerEnvironmentConstant(value) : lowerValue(value, unit)
}
