import { branded, hasBrand } from './brand.ts'
import type { Computed } from './computed.ts'
import type { Secret } from './secret.ts'
import type { BuildSelector } from './steps/generated/types.ts'

type ParameterType =
  | 'string'
  | 'text'
  | 'booleanParam'
  | 'choice'
  | 'password'
  | 'file'
  | 'run'
  | 'credentials'
  | 'buildSelector'

declare const parameterValue: unique symbol

/** What the functions of `parameters` return. `Value` is the type of the parameter's value in `params`. */
export interface ParameterDefinition<Value = unknown> {
  /** Jenkins' name for the type. */
  readonly type: string
  /** The fields as the pipeline gave them. */
  readonly options: unknown
  /** True for a type that `customParameter` made known. */
  readonly custom?: boolean
  /** The choices of a `choice`. */
  readonly choices?: readonly string[]
  /** Types only. */
  readonly [parameterValue]?: Value
}

/** The `parameters` section: parameters by name, in the order in which Jenkins shows them. */
export interface Parameters {
  readonly [name: string]: ParameterDefinition
}

interface ParameterFields {
  /** Shown beside the field. */
  readonly description?: Computed<string>
}

/** Fields of `parameters.string` and `parameters.text`. */
export interface TextParameter extends ParameterFields {
  readonly defaultValue?: Computed<string>
  /** True removes spaces at both ends of what was entered. */
  readonly trim?: boolean
}

/** Fields of `parameters.booleanParam`. */
export interface BooleanParameter extends ParameterFields {
  readonly defaultValue?: boolean
}

/** Fields of `parameters.choice` besides the choices. */
export type ChoiceParameter = ParameterFields

/** Fields of `parameters.password`. */
export interface PasswordParameter extends ParameterFields {
  readonly defaultValue?: Computed<string>
}

/** Fields of `parameters.file`. */
export type FileParameter = ParameterFields

/** Fields of `parameters.run`. */
export interface RunParameter extends ParameterFields {
  /** The job whose builds are offered. */
  readonly projectName: Computed<string>
  /** Which of its builds; all by default. */
  readonly filter?: 'ALL' | 'STABLE' | 'SUCCESSFUL' | 'COMPLETED'
}

/** Fields of `parameters.credentials`. */
export interface CredentialsParameter extends ParameterFields {
  /** Id of the credentials that are offered first. */
  readonly defaultValue?: Computed<string>
  /** Class of the credentials that may be chosen; any by default. */
  readonly credentialType?: string
  /** True demands a choice. */
  readonly required?: boolean
}

/** Fields of `parameters.buildSelector`. */
export interface BuildSelectorParameter extends ParameterFields {
  /** What is offered first: `buildSelectors.lastSuccessful()`. */
  readonly defaultSelector: BuildSelector
}

/**
 * What a build asks for when it is started. The key in `parameters` is the parameter's name.
 * @example
 * parameters: {
 *   TAG: parameters.string({ defaultValue: 'latest', description: 'Image tag to push.' }),
 *   TARGET: parameters.choice(['dev', 'prod']),
 * }
 */
export const parameters = {
  /** One line of text. */
  string: (fields: TextParameter = {}): ParameterDefinition<string> => definition('string', fields),
  /** Several lines of text. */
  text: (fields: TextParameter = {}): ParameterDefinition<string> => definition('text', fields),
  /** A check box. */
  booleanParam: (fields: BooleanParameter = {}): ParameterDefinition<boolean> =>
    definition('booleanParam', fields),
  /** One of the given texts; the first is the default. */
  choice: <const Choices extends readonly string[]>(
    choices: Choices,
    fields: ChoiceParameter = {},
  ): ParameterDefinition<Choices[number]> =>
    branded('parameter', { type: 'choice', options: fields, choices }),
  /** A text that is not shown; its value is a secret. */
  password: (fields: PasswordParameter = {}): ParameterDefinition<Secret> => definition('password', fields),
  /** A file to upload. Jenkins does not hand it to a Pipeline; the plugin `file-parameters` does. */
  file: (fields: FileParameter = {}): ParameterDefinition<undefined> => definition('file', fields),
  /** A build of another job. Its address is in `env`; in `params` there is nothing. */
  run: (fields: RunParameter): ParameterDefinition<undefined> => definition('run', fields),
  /** Credentials of the controller; the value is their id. */
  credentials: (fields: CredentialsParameter = {}): ParameterDefinition<string> =>
    definition('credentials', fields),
  /** Which build `copyArtifacts` copies from; the value goes to `buildSelectors.buildParameter`. */
  buildSelector: (fields: BuildSelectorParameter): ParameterDefinition<string> =>
    definition('buildSelector', fields),
} as const

/** True for what the functions of `parameters` return. */
export function isParameterDefinition(value: unknown): value is ParameterDefinition {
  return hasBrand('parameter', value)
}

function definition<Value>(type: ParameterType, options: unknown): ParameterDefinition<Value> {
  return branded('parameter', { type, options })
}
