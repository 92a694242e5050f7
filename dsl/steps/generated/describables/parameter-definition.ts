// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

import { defineSymbol } from '../../../runtime/describable.ts'
import type { Describable } from '../../../runtime/describable.ts'

/** Named arguments of `booleanParam`. */
interface BooleanParamArguments {
  /** Its name. */
  readonly name: string
  /** Whether it is ticked at first. Default: `false`. */
  readonly defaultValue?: boolean
  /** Text that is shown beside it. */
  readonly description?: string
}

/** Named arguments of `choice`. */
interface ChoiceArguments {
  /** Its name. */
  readonly name: string
  /** Text that is shown beside it. */
  readonly description?: string
  /** The texts, the first is the default; a text is split at line ends. */
  readonly choices?: readonly string[] | string
}

/** Named arguments of `file`. */
interface FileArguments {
  /** Its name. */
  readonly name: string
  /** Text that is shown beside it. */
  readonly description?: string
}

/** Named arguments of `password`. */
interface PasswordArguments {
  /** Its name. */
  readonly name: string
  /** Text at first. */
  readonly defaultValue?: string
  /** Text that is shown beside it. */
  readonly description?: string
}

/** Named arguments of `run`. */
interface RunArguments {
  /** Its name. */
  readonly name: string
  /** Name of the job. */
  readonly projectName: string
  /** Text that is shown beside it. */
  readonly description?: string
  /** Which of its builds can be chosen. */
  readonly filter?: 'ALL' | 'STABLE' | 'SUCCESSFUL' | 'COMPLETED'
}

/** Named arguments of `string`. */
interface StringArguments {
  /** Its name. */
  readonly name: string
  /** Value at first. */
  readonly defaultValue?: string
  /** Removes spaces at both ends. Default: `false`. */
  readonly trim?: boolean
  /** Text that is shown beside it. */
  readonly description?: string
}

/** Named arguments of `text`. */
interface TextArguments {
  /** Its name. */
  readonly name: string
  /** Value at first. */
  readonly defaultValue?: string
  /** Removes spaces at both ends. Default: `false`. */
  readonly trim?: boolean
  /** Text that is shown beside it. */
  readonly description?: string
}

/** Named arguments of `credentials`. */
interface CredentialsArguments {
  /** Its name. */
  readonly name: string
  /** Text that is shown beside it. */
  readonly description?: string
  /** Id of the credential at first. */
  readonly defaultValue?: string
  /** Java class that the credential must have. */
  readonly credentialType?: string
  /** Whether one must be chosen. Default: `false`. */
  readonly required?: boolean
}

/** Parameters of a job with their names, for `input` and `properties`. */
export const parameterDefinitions = {
  /**
   * A check box.
   *
   * - `name`: Its name.
   * - `defaultValue`: Whether it is ticked at first. Default: `false`.
   * - `description`: Text that is shown beside it.
   *
   * Plugin `core`, `hudson.model.BooleanParameterDefinition`.
   */
  booleanParam: defineSymbol<(options: BooleanParamArguments | string) => Describable<'ParameterDefinition'>>(
    { symbol: 'booleanParam', positional: 'name' },
  ),
  /**
   * One of several texts.
   *
   * - `name`: Its name.
   * - `description`: Text that is shown beside it.
   * - `choices`: The texts, the first is the default; a text is split at line ends.
   *
   * Plugin `core`, `hudson.model.ChoiceParameterDefinition`.
   */
  choice: defineSymbol<(options: ChoiceArguments) => Describable<'ParameterDefinition'>>({
    symbol: 'choice',
    positional: null,
  }),
  /**
   * A file to upload.
   *
   * - `name`: Its name.
   * - `description`: Text that is shown beside it.
   *
   * Plugin `core`, `hudson.model.FileParameterDefinition`.
   */
  file: defineSymbol<(options: FileArguments | string) => Describable<'ParameterDefinition'>>({
    symbol: 'file',
    positional: 'name',
  }),
  /**
   * A text that is not shown.
   *
   * - `name`: Its name.
   * - `defaultValue`: Text at first.
   * - `description`: Text that is shown beside it.
   *
   * Plugin `core`, `hudson.model.PasswordParameterDefinition`.
   */
  password: defineSymbol<(options: PasswordArguments) => Describable<'ParameterDefinition'>>({
    symbol: 'password',
    positional: null,
  }),
  /**
   * A build of another job.
   *
   * - `name`: Its name.
   * - `projectName`: Name of the job.
   * - `description`: Text that is shown beside it.
   * - `filter`: Which of its builds can be chosen.
   *
   * Plugin `core`, `hudson.model.RunParameterDefinition`.
   */
  run: defineSymbol<(options: RunArguments) => Describable<'ParameterDefinition'>>({
    symbol: 'run',
    positional: null,
  }),
  /**
   * A line of text.
   *
   * - `name`: Its name.
   * - `defaultValue`: Value at first.
   * - `trim`: Removes spaces at both ends. Default: `false`.
   * - `description`: Text that is shown beside it.
   *
   * Plugin `core`, `hudson.model.StringParameterDefinition`.
   */
  string: defineSymbol<(options: StringArguments | string) => Describable<'ParameterDefinition'>>({
    symbol: 'string',
    positional: 'name',
  }),
  /**
   * Several lines of text.
   *
   * - `name`: Its name.
   * - `defaultValue`: Value at first.
   * - `trim`: Removes spaces at both ends. Default: `false`.
   * - `description`: Text that is shown beside it.
   *
   * Plugin `core`, `hudson.model.TextParameterDefinition`.
   */
  text: defineSymbol<(options: TextArguments | string) => Describable<'ParameterDefinition'>>({
    symbol: 'text',
    positional: 'name',
  }),
  /**
   * Choice of a credential.
   *
   * - `name`: Its name.
   * - `description`: Text that is shown beside it.
   * - `defaultValue`: Id of the credential at first.
   * - `credentialType`: Java class that the credential must have.
   * - `required`: Whether one must be chosen. Default: `false`.
   *
   * Plugin `credentials`, `com.cloudbees.plugins.credentials.CredentialsParameterDefinition`.
   */
  credentials: defineSymbol<(options: CredentialsArguments) => Describable<'ParameterDefinition'>>({
    symbol: 'credentials',
    positional: null,
  }),
} as const
