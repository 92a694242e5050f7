import type { Value } from '../../../dsl/model/value.ts'
import { firstPlace, type Rule } from '../context.ts'
import { isLabelExpression } from '../label-expression.ts'

/** A label is an expression that Jenkins can read; of anything else it makes a label that no node has. */
export const labelInvalid: Rule = (report) => ({
  agent(agent) {
    const field = agent.type.startsWith('docker')
      ? agent.fields.find(({ name }) => name === 'label')
      : undefined
    const label: Value | undefined = agent.label ?? field?.value
    if (label?.kind !== 'literal' || typeof label.value !== 'string') return
    // An empty label means any node.
    if (label.value.trim() === '' || isLabelExpression(label.value)) return
    report('label-invalid', firstPlace(label.span, agent.span), { label: label.value })
  },
})
