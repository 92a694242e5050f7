// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import type { InputValue, ParameterDefinition } from '../types.ts'

/** Named arguments of `input`. */
export interface InputOptions {
  /** Question that the person is asked. */
  readonly message: string
  /** Name of the question in addresses; made from its text when left out. */
  readonly id?: string
  /** Users and groups who may answer, separated by commas; anyone who may build when left out. */
  readonly submitter?: string
  /** Name under which the answer holds the user who gave it. */
  readonly submitterParameter?: string
  /** Text of the button that aborts. */
  readonly cancel?: string
  /** Text of the button that goes on. */
  readonly ok?: string
  /** What the person is asked to enter. Default: empty. */
  readonly parameters?: readonly ParameterDefinition[]
}

export interface InputStep {
  /**
   * Waits until a person goes on or aborts, and gives what they entered.
   * It holds the agent while it waits: the `input` section of a stage does not.
   *
   * - `message`: Question that the person is asked.
   * - `id`: Name of the question in addresses; made from its text when left out.
   * - `submitter`: Users and groups who may answer, separated by commas; anyone who may build when left
   * out.
   * - `submitterParameter`: Name under which the answer holds the user who gave it.
   * - `cancel`: Text of the button that aborts.
   * - `ok`: Text of the button that goes on.
   * - `parameters`: What the person is asked to enter. Default: empty.
   *
   * Plugin `pipeline-input-step`, `org.jenkinsci.plugins.workflow.support.steps.input.InputStep`.
   * @example
   * const target = input({
   *   message: 'Deploy where?',
   *   parameters: [parameterDefinitions.choice({ name: 'TARGET', choices: ['staging', 'production'] })],
   * })
   */
  (message: string): void
  /** Waits until a person goes on or aborts, and gives what they entered. */
  (options: InputOptions & { readonly parameters?: never; readonly submitterParameter?: never }): void
  /** Waits until a person goes on or aborts, and gives what they entered. */
  (options: InputOptions & { readonly parameters?: never; readonly submitterParameter: string }): string
  /** Waits until a person goes on or aborts, and gives what they entered. */
  (
    options: InputOptions & {
      readonly parameters: readonly [ParameterDefinition]
      readonly submitterParameter?: never
    },
  ): InputValue
  /** Waits until a person goes on or aborts, and gives what they entered. */
  (options: InputOptions): InputValue | Readonly<Record<string, InputValue>>
}
