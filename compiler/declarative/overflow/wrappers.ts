import type { AgentModel } from '../../../dsl/model/agent.ts'
import type { InputModel } from '../../../dsl/model/input.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { StageModel } from '../../../dsl/model/stage.ts'
import type { Value } from '../../../dsl/model/value.ts'
import * as create from '../../groovy/ast/create.ts'
import { type Argument, generated, type Statement } from '../../groovy/ast/nodes.ts'
import { hasEntries } from '../sections/stage.ts'
import { lowerArguments, lowerSymbol, lowerValue, originOf } from '../sections/lower-value.ts'
import { blockStep } from './block-step.ts'
import type { ScriptedFile } from './scripted-file.ts'

/** Options that say how an agent checks out; the others are block steps. */
const checkoutOptions: ReadonlySet<string> = new Set(['skipDefaultCheckout', 'checkoutToSubdirectory'])

/** `timeout(5) { retry(2) { … } }`: the first option is the outermost. */
export function withOptions(
  options: EntriesSection | undefined,
  statements: readonly Statement[],
  file: ScriptedFile,
): readonly Statement[] {
  const wrappers = (options?.entries ?? []).filter(({ name }) => !checkoutOptions.has(name))
  return wrappers.reduceRight<readonly Statement[]>((inner, option) => {
    const args = option.value.kind === 'symbol' ? lowerArguments(option.value.arguments, file.unit) : []
    return [blockStep(option.name, args, inner, originOf(option))]
  }, statements)
}

/** True when what stands inside the options, or on the agent, may run several times. */
export function repeats({ options, agent }: Pick<StageModel, 'options' | 'agent'>): boolean {
  const named = [...(options?.entries ?? []), ...(agent?.fields ?? [])]
  return named.some(({ name }) => name === 'retry' || name === 'retries')
}

/** Asks; what is answered is in the environment of the statements. */
export function withInput(
  input: InputModel | undefined,
  statements: readonly Statement[],
  file: ScriptedFile,
): readonly Statement[] {
  if (input === undefined) return statements
  const origin = originOf(input)
  const parameters = hasEntries(input.parameters) ? input.parameters.entries : []
  const list = parameters.map(({ value }) =>
    value.kind === 'symbol' ? lowerSymbol(value, file.unit) : lowerValue(value, file.unit),
  )
  const args = input.fields.map(({ name, value }) => create.named(name, lowerValue(value, file.unit)))
  if (list.length > 0) args.push(create.named('parameters', create.listLiteral(list, origin)))
  const answered = answeredNames(input)
  const question = create.call('input', args, origin)
  const [only] = answered
  if (only === undefined) return [create.expressionStatement(question, origin), ...statements]
  // One answer is given as it is, several as a map.
  const variables =
    answered.length === 1
      ? create.listLiteral([create.gstring([`${only}=`, question], origin)], origin)
      : create.call(file.helper('assignments'), [create.positional(question)], origin)
  return [blockStep('withEnv', [create.positional(variables)], statements, origin)]
}

/** The names of the variables that the answers become. */
export function answeredNames(input: InputModel): readonly string[] {
  const submitter = input.fields.find(({ name }) => name === 'submitterParameter')?.value
  const names = (input.parameters?.entries ?? []).map(({ name }) => name)
  return submitter?.kind === 'literal' ? [...names, String(submitter.value)] : names
}

/** `node('linux') { … }`, with the sources checked out as Declarative does. */
export function withAgent(
  agent: AgentModel | undefined,
  options: EntriesSection | undefined,
  statements: readonly Statement[],
  file: ScriptedFile,
): readonly Statement[] {
  if (agent === undefined || agent.type === 'none') return statements
  const origin = originOf(agent)
  const field = (wanted: string): Value | undefined => agent.fields.find(({ name }) => name === wanted)?.value
  const workspace = field('customWorkspace')
  const retries = field('retries')
  const asArguments = (value: Value | undefined): readonly Argument[] =>
    value === undefined ? [] : [create.positional(lowerValue(value, file.unit))]
  const inCheckout = withSources(options, statements, file)
  const inWorkspace =
    workspace === undefined ? inCheckout : [blockStep('ws', asArguments(workspace), inCheckout, origin)]
  const onNode = blockStep('node', asArguments(agent.label), inWorkspace, origin)
  if (retries === undefined || (retries.kind === 'literal' && Number(retries.value) <= 1)) return [onNode]
  const conditions = ['agent', 'nonresumable'].map((name) => create.call(name, [], origin))
  const args = [
    create.named('count', lowerValue(retries, file.unit)),
    create.named('conditions', create.listLiteral(conditions, origin)),
  ]
  return [blockStep('retry', args, [onNode], origin)]
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
