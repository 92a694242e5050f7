import type { MatrixAxes } from './axes.ts'
import type { CredentialsReference } from './credentials.ts'
import type { Environment } from './environment.ts'
import type { ParameterDefinition, Parameters } from './parameters.ts'
import type { Env } from './runtime/globals.ts'
import { runTimeValue } from './runtime/run-time-value.ts'
import type { Secret } from './secret.ts'
import type { Tools } from './tools.ts'
import type { ContainerOptions } from './steps/generated/plugins/kubernetes.ts'
import type { ToolOptions } from './steps/generated/plugins/workflow-basic-steps.ts'
import { container, tool } from './steps/generated/steps.ts'

declare const buildValues: unique symbol

/** Marks what functions are given to read values of the build from. For the compiler, and in types only. */
interface BuildValues {
  readonly [buildValues]?: never
}

/** The values of the build that a pipeline's functions may read, typed by what the pipeline declares. */
export interface BuildContext<
  Declared extends Parameters,
  Variables extends Environment,
  Container extends string = string,
  Installed extends Tools = Record<never, never>,
> extends BuildValues {
  /** The parameters' values. */
  readonly params: DeclaredParameters<Declared>
  /** Environment variables: those declared here, and those that Jenkins sets. */
  readonly env: DeclaredEnvironment<Variables, ParameterVariables<Declared>>
  /** The step `container`, which knows the containers of the pipeline's pod. */
  readonly container: ContainerOf<Container>
  /** The step `tool`, which knows the installations in the pipeline's `tools`. */
  readonly tool: ToolOf<Installations<Installed>>
}

/** The step `container` for containers of these names. */
interface ContainerOf<Name extends string> {
  <Result>(name: Name, body: () => Result): Result
  <Result>(options: ContainerOptions & { readonly name: Name }, body: () => Result): Result
}

/** The step `tool` for installations of these names: gives the folder of one. */
interface ToolOf<Name extends string> {
  (name: Name): string
  (options: ToolOptions & { readonly name: Name }): string
}

/** The names in a `tools` section; any when there is none. */
type Installations<Installed extends Tools> = keyof Installed extends never
  ? string
  : Extract<Installed[keyof Installed], (...values: never[]) => unknown> extends never
    ? Extract<Installed[keyof Installed], string>
    : string

/** The values that the sections of a matrix may read, typed by its axes and its environment. */
export interface CellContext<Axes extends MatrixAxes, Variables extends Environment> extends BuildValues {
  /** Environment variables: the cell's values of the axes, those declared in the matrix, and those that Jenkins sets. */
  readonly env: DeclaredEnvironment<Variables, AxisVariables<Axes>>
}

/** The values that the functions of a stage may read, typed by its environment and by what its input asks for. */
export interface StageContext<
  Variables extends Environment = Record<never, never>,
  Asked extends Parameters = Record<never, never>,
  Answerer extends string = never,
> extends BuildValues {
  /** Environment variables: those declared in the stage, the answers to its input, and those that Jenkins sets. */
  readonly env: DeclaredEnvironment<
    Variables,
    ParameterVariables<Asked> & { readonly [Name in Answerer]: string }
  >
}

/** The type of `params` for the parameters of a pipeline. */
type DeclaredParameters<Declared extends Parameters> = {
  readonly [Name in keyof Declared]: Declared[Name] extends ParameterDefinition<infer Value> ? Value : never
}

/** The type of `env`: Jenkins' own variables, those of the section and its credentials, and `Others` besides. */
type DeclaredEnvironment<Variables extends Environment, Others extends object> = Omit<
  JenkinsVariables,
  keyof Variables | keyof Others
> &
  SectionVariables<Variables> &
  UserNames<Variables> &
  Passwords<Variables> &
  Omit<Others, keyof Variables>

/** Without the index signature, so that a misspelt name is an error. */
type JenkinsVariables = { [Name in keyof Env as string extends Name ? never : Name]: Env[Name] }

/** Jenkins sets each parameter as a variable too. */
type ParameterVariables<Declared extends Parameters> = {
  readonly [Name in keyof Declared]: Declared[Name] extends ParameterDefinition<Secret> ? Secret : string
}

type AxisVariables<Axes extends MatrixAxes> = { readonly [Name in keyof Axes]: `${Axes[Name][number]}` }

type SectionVariables<Variables extends Environment> = {
  readonly [Name in keyof Variables]: Variables[Name] extends CredentialsReference<
    'secretText' | 'usernamePassword'
  >
    ? Secret
    : string
}

/** Jenkins sets `NAME_USR` and `NAME_PSW` for credentials of two parts. */
type TwoPartCredentials = CredentialsReference<'usernamePassword' | 'sshUserPrivateKey'>

type UserNames<Variables extends Environment> = {
  readonly [
    Name in keyof Variables as Variables[Name] extends TwoPartCredentials ? `${Name & string}_USR` : never
  ]: string
}

type Passwords<Variables extends Environment> = {
  readonly [
    Name in keyof Variables as Variables[Name] extends TwoPartCredentials ? `${Name & string}_PSW` : never
  ]: Secret
}

/** The handles behind every pipeline's `params` and `env`; their types are what differs. */
export function buildContext(): BuildContext<Record<never, never>, Record<never, never>> {
  return { params: runTimeValue('params'), env: runTimeValue('env'), container, tool }
}

/** The handle behind the `env` of every stage and matrix. */
export function stageContext(): StageContext {
  return { env: runTimeValue('env') }
}
