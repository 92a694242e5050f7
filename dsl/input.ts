import type { Computed } from './computed.ts'
import type { Parameters } from './parameters.ts'

/**
 * The `input` section of a stage: waits for a person before the stage starts.
 * The answers are environment variables for the rest of the stage.
 * @example input: { message: 'Deploy?', ok: 'Yes', submitter: 'release-team' }
 */
export interface Input<Asked extends Parameters = Parameters, Answerer extends string = string> {
  readonly message: Computed<string>
  /** Made from the stage's name by default. */
  readonly id?: Computed<string>
  /** Text of the button. */
  readonly ok?: Computed<string>
  /** Users and groups who may answer, separated by commas. */
  readonly submitter?: Computed<string>
  /** Name of the variable that gets the user who answered. */
  readonly submitterParameter?: Computed<Answerer>
  /** What the person is asked for besides. */
  readonly parameters?: Asked
}
