import type { AgentModel } from '../../dsl/model/agent.ts'
import type { StepUse } from '../../dsl/model/code.ts'
import type { Property } from '../../dsl/model/value.ts'
import type { Body } from './context.ts'
import { nameOf, partsOf, podOf, podSpec } from './pods.ts'

/** The agent that runs a body: `agent none` inside another agent changes nothing. */
export function agentInEffect(agents: readonly AgentModel[]): AgentModel | undefined {
  return agents.findLast(({ type }) => type !== 'none')
}

/** True when a step of the body runs on an agent: of the pipeline or a stage, or of a step around it. */
export function hasNode({ agents }: Pick<Body, 'agents'>, { within }: StepUse): boolean {
  return agentInEffect(agents) !== undefined || within.some(({ step }) => step === 'node')
}

/** A field of an agent that is a constant text, with its property. */
export function textField(
  agent: AgentModel,
  name: string,
): { readonly text: string; readonly property: Property } | undefined {
  const property = agent.fields.find((field) => field.name === name)
  if (property?.value.kind !== 'literal' || typeof property.value.value !== 'string') return undefined
  return { text: property.value.value, property }
}

/** Fields by which parts of the pod come from elsewhere. */
const otherSources = new Set([
  'inheritFrom',
  'yamlFile',
  'yamlMergeStrategy',
  'containerTemplate',
  'containerTemplates',
])

/** True when the agent's pod is what the pipeline says and no more: nothing is inherited, merged or read from a file. */
export function isWholePod(agent: AgentModel): boolean {
  return !agent.fields.some(({ name }) => otherSources.has(name))
}

/** The words of a docker agent's `args`. */
export function dockerWords(agent: AgentModel): readonly string[] {
  const isDocker = agent.type === 'docker' || agent.type === 'dockerfile'
  const words = isDocker ? textField(agent, 'args')?.text.split(/\s+/) : undefined
  // `--network host` and `--network=host` are the same.
  return (words ?? []).flatMap((word, index, all) =>
    word.startsWith('--') && !word.includes('=') && all[index + 1]?.startsWith('-') === false
      ? [word, `${word}=${all[index + 1] ?? ''}`]
      : [word],
  )
}

/** Jenkins adds the agent's own container to every pod. */
const agentContainer = 'jnlp'

/** The names of the containers that an agent's pod has; undefined when they are not all known. */
export function knownContainers(agent: AgentModel): readonly string[] | undefined {
  const pod = podOf(agent)
  if (pod === undefined || pod.document === null || !isWholePod(agent)) return undefined
  const own = partsOf(podSpec(pod), 'containers').map(nameOf)
  // A pod without containers of its own gets them from the template that the controller has for all pods.
  return own.length === 0 ? undefined : [...own, agentContainer]
}

/** True for a step that `podTemplate` or `node` runs elsewhere. */
export function isOnOtherPod({ within }: StepUse): boolean {
  return within.some(({ step }) => step === 'podTemplate' || step === 'node')
}
