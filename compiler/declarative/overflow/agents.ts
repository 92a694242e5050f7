import type { AgentModel } from '../../../dsl/model/agent.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { Value } from '../../../dsl/model/value.ts'
import * as create from '../../groovy/ast/create.ts'
import { type Argument, generated, type Statement } from '../../groovy/ast/nodes.ts'
import { lowerFields } from '../sections/agent.ts'
import { lowerValue, originOf } from '../sections/lower-value.ts'
import { blockStep } from './block-step.ts'
import type { ScriptedFile } from './scripted-file.ts'

/** What Declarative does with the fields of a Kubernetes agent that are none of `podTemplate`. */
const fieldsAroundPod: ReadonlySet<string> = new Set(['defaultContainer', 'customWorkspace', 'retries'])

/** Fields whose meaning scripts have no step for, or that Declarative warns about. */
const onlyDeclarative: ReadonlySet<string> = new Set([
  'yamlFile',
  'label',
  'containerTemplate',
  'schedulerName',
])

/** What of an agent has no scripted form: the agent itself or a field of it; undefined when all has one. */
export function unscriptableAgent(agent: AgentModel): string | undefined {
  switch (agent.type) {
    case 'any':
    case 'none':
    case 'label':
    case 'node':
      return undefined
    case 'kubernetes': {
      const field = agent.fields.find(({ name }) => onlyDeclarative.has(name))
      return field === undefined ? undefined : `the field "${field.name}" of its agent`
    }
    default:
      return `its agent "${agent.name ?? agent.type}"`
  }
}

/** `node('linux') { … }` or `podTemplate(…) { node(POD_LABEL) { … } }`, with the sources checked out as Declarative does. */
export function withAgent(
  agent: AgentModel | undefined,
  options: EntriesSection | undefined,
  statements: readonly Statement[],
  file: ScriptedFile,
): readonly Statement[] {
  if (agent === undefined || agent.type === 'none') return statements
  const origin = originOf(agent)
  const workspace = fieldOf(agent, 'customWorkspace')
  const inCheckout = withSources(options, inContainer(agent, statements, file), file)
  const inWorkspace =
    workspace === undefined ? inCheckout : [blockStep('ws', [argument(workspace, file)], inCheckout, origin)]
  const label = agent.label === undefined ? [] : [argument(agent.label, file)]
  if (agent.type !== 'kubernetes')
    return withRetries(agent, 'agent', [blockStep('node', label, inWorkspace, origin)], file)
  const ofPod = create.positional(create.identifier('POD_LABEL', origin))
  const onNode = withRetries(
    agent,
    'kubernetesAgent',
    [blockStep('node', [ofPod], inWorkspace, origin)],
    file,
  )
  return [blockStep('podTemplate', podArguments(agent, file), onNode, origin)]
}

function inContainer(
  agent: AgentModel,
  statements: readonly Statement[],
  file: ScriptedFile,
): readonly Statement[] {
  const container = fieldOf(agent, 'defaultContainer')
  if (container === undefined || (container.kind === 'literal' && container.value === 'jnlp'))
    return statements
  return [blockStep('container', [argument(container, file)], statements, originOf(agent))]
}

/** The fields as `podTemplate` takes them. Declarative inherits from nothing unless it is told to. */
function podArguments(agent: AgentModel, file: ScriptedFile): readonly Argument[] {
  const fields = agent.fields.filter(({ name }) => !fieldsAroundPod.has(name))
  const args = lowerFields({ ...agent, fields }, file.unit).flatMap((statement): readonly Argument[] => {
    if (statement.kind !== 'expression-statement' || statement.expression.kind !== 'method-call') return []
    const { name, arguments: given } = statement.expression
    const [value] = given
    if (value === undefined) return []
    return [
      create.named(name === 'containerTemplates' ? 'containers' : name, value.value, statement.comments),
    ]
  })
  const inherits = fields.some(({ name }) => name === 'inheritFrom')
  return inherits ? args : [create.named('inheritFrom', create.stringLiteral('', generated)), ...args]
}

/** Starts over when the agent is lost, as often as the agent says. */
function withRetries(
  agent: AgentModel,
  lost: 'agent' | 'kubernetesAgent',
  statements: readonly Statement[],
  file: ScriptedFile,
): readonly Statement[] {
  const retries = fieldOf(agent, 'retries')
  if (retries === undefined || (retries.kind === 'literal' && Number(retries.value) <= 1)) return statements
  const origin = originOf(agent)
  const conditions = [lost, 'nonresumable'].map((name) => create.call(name, [], origin))
  const args = [
    create.named('count', lowerValue(retries, file.unit)),
    create.named('conditions', create.listLiteral(conditions, origin)),
  ]
  return [blockStep('retry', args, statements, origin)]
}

function withSources(
  options: EntriesSection | undefined,
  statements: readonly Statement[],
  file: ScriptedFile,
): readonly Statement[] {
  const both = [...(options?.entries ?? []), ...(file.pipeline.options?.entries ?? [])]
  const isSkipped = both.some(({ name, value }) => name === 'skipDefaultCheckout' && !isFalse(value))
  return isSkipped ? statements : [blockStep(file.helper('withSources'), [], statements, generated)]
}

function isFalse(value: Value): boolean {
  const [only] = value.kind === 'symbol' ? value.arguments : []
  return only?.value.kind === 'literal' && only.value.value === false
}

function fieldOf(agent: AgentModel, wanted: string): Value | undefined {
  return agent.fields.find(({ name }) => name === wanted)?.value
}

function argument(value: Value, file: ScriptedFile): Argument {
  return create.positional(lowerValue(value, file.unit))
}
