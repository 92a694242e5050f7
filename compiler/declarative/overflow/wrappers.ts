import type { InputModel } from '../../../dsl/model/input.ts'
import type { EntriesSection } from '../../../dsl/model/section.ts'
import type { StageModel } from '../../../dsl/model/stage.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Statement } from '../../groovy/ast/nodes.ts'
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
