import type { AgentModel } from '../../../dsl/model/agent.ts'
import type { Property } from '../../../dsl/model/value.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, Statement } from '../../groovy/ast/nodes.ts'
import { printPod } from '../print-pod.ts'
import { lowerRawStatement, lowerValue, originOf } from './lower-value.ts'
import type { Lowering } from './lowering.ts'
import { commented, sectionStatement } from './section-statement.ts'

/** Fields whose strings name a symbol: `podRetention never()`. */
const symbolFields = new Set(['podRetention', 'yamlMergeStrategy'])

/** `agent any`, `agent { label 'linux' }`, `agent { kubernetes { … } }` */
export function lowerAgent(agent: AgentModel, { unit }: Lowering): Statement {
  const origin = originOf(agent)
  if (agent.type === 'any' || agent.type === 'none') {
    const word = create.positional(create.identifier(agent.type, origin))
    return commented(create.callStatement('agent', [word], origin), agent)
  }
  const type = agent.raw === undefined ? lowerType(agent, unit) : lowerRawStatement(agent.raw, unit)
  return sectionStatement('agent', [type], { ...agent, dangling: [] })
}

function lowerType(agent: AgentModel, unit: Lowering['unit']): Statement {
  const origin = originOf(agent)
  const fields = lowerFields(agent, unit)
  const label = agent.label && field('label', lowerValue(agent.label, unit), agent.label)
  if (label !== undefined && agent.type === 'label') return label
  const all = label === undefined ? fields : [label, ...fields]
  const type = agent.name ?? agent.type
  if (all.length > 0) return sectionStatement(type, all, { span: agent.span, dangling: agent.dangling })
  // The block may not be empty; any value means that all defaults hold.
  return create.callStatement(type, [create.positional(create.booleanLiteral(true, origin))], origin)
}

/** The fields of an agent besides its label, each as `name value`; a pod is the last. */
export function lowerFields(agent: AgentModel, unit: Lowering['unit']): readonly Statement[] {
  const { fields, pod } = agent
  const given = fields.filter((one) => !isDefaultRetention(one)).map((one) => lowerField(one, unit))
  if (pod === undefined) return given
  const yaml = create.multilineString(`\n${printPod(pod)}`, originOf(agent))
  return [...given, field('yaml', yaml, pod)]
}

function lowerField(property: Property, unit: Lowering['unit']): Statement {
  const { name, value } = property
  if (name === 'containerTemplate' && value.kind === 'symbol')
    return sectionStatement(
      name,
      value.arguments.map((one) => lowerField(one, unit)),
      property,
    )
  if (symbolFields.has(name) && value.kind === 'literal')
    return field(name, create.call(String(value.value), [], originOf(value)), property)
  return field(name, lowerValue(value, unit), property)
}

function field(name: string, value: Expression, source: Pick<Property, 'span' | 'comments'>): Statement {
  return commented(create.callStatement(name, [create.positional(value)], originOf(source)), source)
}

/** `default` is a keyword in Groovy; leaving the field out means the same. */
function isDefaultRetention({ name, value }: Property): boolean {
  return name === 'podRetention' && value.kind === 'literal' && value.value === 'default'
}
