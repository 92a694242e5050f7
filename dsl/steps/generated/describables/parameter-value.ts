// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'
import type { Secret } from '../../../secret.ts'

/** Named arguments of `string`. */
interface StringArguments {
  /** Name of the parameter. */
  readonly name: string
  /** The value. */
  readonly value: string
}

/** Named arguments of `booleanParam`. */
interface BooleanParamArguments {
  /** Name of the parameter. */
  readonly name: string
  /** The value. */
  readonly value: boolean
}

/** Named arguments of `text`. */
interface TextArguments {
  /** Name of the parameter. */
  readonly name: string
  /** The value. */
  readonly value: string
}

/** Named arguments of `password`. */
interface PasswordArguments {
  /** Name of the parameter. */
  readonly name: string
  /** The value. */
  readonly value: string | Secret
}

/** Named arguments of `run`. */
interface RunArguments {
  /** Name of the parameter. */
  readonly name: string
  /** The build, as `job#number`. */
  readonly value: string
}

/** Named arguments of `credentials`. */
interface CredentialsArguments {
  /** Name of the parameter. */
  readonly name: string
  /** Id of the credentials. */
  readonly value: string
}

/** Values for the parameters of a job that `build` starts. */
export const parameterValues = {
  /**
   * Value of a string or choice parameter.
   *
   * - `name`: Name of the parameter.
   * - `value`: The value.
   *
   * Plugin `pipeline-build-step`, `hudson.model.ParameterValue`.
   */
  string: defineSymbol<(options: StringArguments) => Describable<'ParameterValue'>>({
    symbol: 'string',
    positional: null,
  }),
  /**
   * Value of a boolean parameter.
   *
   * - `name`: Name of the parameter.
   * - `value`: The value.
   *
   * Plugin `pipeline-build-step`, `hudson.model.ParameterValue`.
   */
  booleanParam: defineSymbol<(options: BooleanParamArguments) => Describable<'ParameterValue'>>({
    symbol: 'booleanParam',
    positional: null,
  }),
  /**
   * Value of a parameter of several lines.
   *
   * - `name`: Name of the parameter.
   * - `value`: The value.
   *
   * Plugin `pipeline-build-step`, `hudson.model.ParameterValue`.
   */
  text: defineSymbol<(options: TextArguments) => Describable<'ParameterValue'>>({
    symbol: 'text',
    positional: null,
  }),
  /**
   * Value of a password parameter.
   *
   * - `name`: Name of the parameter.
   * - `value`: The value.
   *
   * Plugin `pipeline-build-step`, `hudson.model.ParameterValue`.
   */
  password: defineSymbol<(options: PasswordArguments) => Describable<'ParameterValue'>>({
    symbol: 'password',
    positional: null,
  }),
  /**
   * Value of a run parameter.
   *
   * - `name`: Name of the parameter.
   * - `value`: The build, as `job#number`.
   *
   * Plugin `pipeline-build-step`, `hudson.model.ParameterValue`.
   */
  run: defineSymbol<(options: RunArguments) => Describable<'ParameterValue'>>({
    symbol: 'run',
    positional: null,
  }),
  /**
   * Value of a credentials parameter.
   *
   * - `name`: Name of the parameter.
   * - `value`: Id of the credentials.
   *
   * Plugin `pipeline-build-step`, `hudson.model.ParameterValue`.
   */
  credentials: defineSymbol<(options: CredentialsArguments) => Describable<'ParameterValue'>>({
    symbol: 'credentials',
    positional: null,
  }),
} as const
