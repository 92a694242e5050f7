import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { Value } from '../../../dsl/model/value.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, Statement } from '../../groovy/ast/nodes.ts'
import { handleOf, lowerConstant, lowerSymbol, originOf } from './lower-value.ts'
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
  const constant = value.kind === 'literal' ? value.value : null
  // Variables are texts in the end, and Declarative refuses signs, fractions and suffixes of numbers here.
  const isPlain = typeof constant !== 'number' || /^\d{1,9}$/.test(String(constant))
  return lowerConstant(isPlain ? constant : String(constant), originOf(value))
}
