import type { InputModel } from '../../../dsl/model/input.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
import { lowerCalls } from './entries.ts'
import { lowerValue, originOf } from './lower-value.ts'
import type { Lowering } from './lowering.ts'
import { commented, sectionStatement } from './section-statement.ts'

/** `input { message 'Deploy?' }` */
export function lowerInput(input: InputModel, lowering: Lowering): Statement {
  const fields = input.fields.map((field) => {
    const value = create.positional(lowerValue(field.value, lowering.unit))
    return commented(create.callStatement(field.name, [value], originOf(field)), field)
  })
  const hasParameters = input.parameters !== undefined && input.parameters.entries.length > 0
  const parameters = hasParameters ? [lowerCalls('parameters', input.parameters, lowering)] : []
  return sectionStatement('input', [...fields, ...parameters], input)
}
