import type { EntriesSection } from '../../../dsl/model/section.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
import { lowerRawStatement, lowerSymbol, lowerValue, originOf } from './lower-value.ts'
import type { Lowering } from './lowering.ts'
import { commented, sectionStatement } from './section-statement.ts'

/** `options { timestamps() }`, `parameters { string(name: 'TAG') }`, `triggers { cron('@daily') }` */
export function lowerCalls(
  name: 'libraries' | 'options' | 'parameters' | 'triggers',
  section: EntriesSection,
  { unit }: Lowering,
): Statement {
  const statements = section.entries.map((entry) => {
    if (entry.value.kind === 'raw') return lowerRawStatement(entry.value, unit)
    const call =
      entry.value.kind === 'symbol' ? lowerSymbol(entry.value, unit) : lowerValue(entry.value, unit)
    return commented(create.expressionStatement(call, originOf(entry)), entry)
  })
  return sectionStatement(name, statements, section)
}

/** `tools { go 'go1.21' }` */
export function lowerTools(section: EntriesSection, { unit }: Lowering): Statement {
  const statements = section.entries.map((entry) => {
    if (entry.name === '' && entry.value.kind === 'raw') return lowerRawStatement(entry.value, unit)
    const tool = create.positional(lowerValue(entry.value, unit))
    return commented(create.callStatement(entry.name, [tool], originOf(entry)), entry)
  })
  return sectionStatement('tools', statements, section)
}
