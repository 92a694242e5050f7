import { branded, hasBrand } from './brand.ts'
import type { AgentDefinition } from './agent.ts'
import type { ParameterDefinition } from './parameters.ts'
import { defineSymbol, type Describable } from './runtime/describable.ts'
import { defineJenkinsStep } from './runtime/step-function.ts'
import type { Condition } from './when.ts'

/*
 * What plugins add to Declarative and this package does not know. Each function takes the name that Jenkins has for it and
 * returns the function that a pipeline calls; the type arguments say what that takes.
 */

/** What `customOption` and `customTrigger` give: an entry to spread into the section. */
export interface CustomEntry {
  /** The name in Jenkins. */
  readonly name: string
  /** An object's properties are named arguments; any other value is the sole argument. */
  readonly argument?: unknown
}

/** One argument, which may be left out when its type allows. */
type One<Argument> = undefined extends Argument ? [argument?: Argument] : [argument: Argument]

/**
 * Makes known an option that a plugin adds: a property of the job, or a step that runs a block and needs no workspace.
 * @param name Jenkins' name for it
 * @example
 * const buildBlocker = customOption<{ useBuildBlocker: boolean; blockingJobs: string }>('buildBlocker')
 *
 * options: { timestamps: true, ...buildBlocker({ useBuildBlocker: true, blockingJobs: 'deploy' }) }
 */
export function customOption<Argument = undefined>(name: string): (...argument: One<Argument>) => object {
  return (...[argument]) => entry(name, argument)
}

/**
 * Makes known a trigger that a plugin adds.
 * @param name Jenkins' name for it
 * @example
 * const gitea = customTrigger<{ events: string[] }>('gitea')
 *
 * triggers: { cron: '@daily', ...gitea({ events: ['push'] }) }
 */
export function customTrigger<Argument = undefined>(name: string): (...argument: One<Argument>) => object {
  return (...[argument]) => entry(name, argument)
}

/**
 * Makes known a type of parameter that a plugin adds. `Value` is the type of its value in `params`, `Fields` what it takes
 * besides its name, which is its key in `parameters`.
 * @param type Jenkins' name for it
 * @example
 * const gitParameter = customParameter<string, { type: 'PT_BRANCH' | 'PT_TAG' }>('gitParameter')
 *
 * parameters: { REVISION: gitParameter({ type: 'PT_TAG' }) }
 */
export function customParameter<Value = string, Fields extends object | undefined = undefined>(
  type: string,
): (...argument: One<Fields>) => ParameterDefinition<Value> {
  return (...[fields]) => branded('parameter', { type, options: fields ?? {}, custom: true })
}

/**
 * Makes known a type of agent that a plugin adds.
 * @param type Jenkins' name for it
 * @example
 * const ecs = customAgent<{ cluster: string; inheritFrom?: string }>('ecs')
 *
 * agent: ecs({ cluster: 'build' })
 */
export function customAgent<Fields extends object | undefined = undefined>(
  type: string,
): (...argument: One<Fields>) => AgentDefinition {
  return (...[fields]) => branded('agent', { type: 'custom', name: type, options: fields ?? {} })
}

/**
 * Makes known a condition of `when` that a plugin adds.
 * @param name Jenkins' name for it
 * @example
 * const changedByTeam = customCondition<{ team: string }>('changedByTeam')
 *
 * when: changedByTeam({ team: 'core' })
 */
export function customCondition<Argument = undefined>(
  name: string,
): (...argument: One<Argument>) => Condition {
  return (...[argument]) =>
    branded('condition', { condition: 'custom', name, ...(argument !== undefined && { argument }) })
}

/**
 * Makes known a structured argument that a plugin adds, as `logRotator` is one. It works in sections and in functions that
 * Jenkins calls.
 * @param name Jenkins' symbol for it
 * @example
 * const retain = customSymbol<{ days: number }>('retain')
 *
 * options: { buildDiscarder: retain({ days: 5 }) }
 */
export function customSymbol<Argument = undefined>(
  name: string,
): (...argument: One<Argument>) => Describable {
  const symbol = defineSymbol<(argument?: never) => Describable>({ symbol: name, positional: null })
  // Whether the argument may be left out is for the type alone.
  return symbol as (...argument: One<Argument>) => Describable
}

/**
 * Makes known a step that a plugin or a shared library adds. Its type says what it takes: one value or an object of named
 * arguments, and last a function when it runs a block.
 * @param name Jenkins' name for it
 * @param traits `takesBody`: true when it runs a block; `requiresNode`: true when it needs an agent
 * @example
 * const deployApp = customStep<(options: { target: string; dryRun?: boolean }) => void>('deployApp')
 * const withCluster = customStep<(name: string, body: () => void) => void>('withCluster', { takesBody: true })
 */
export function customStep<Step extends (...values: never[]) => unknown = (options?: object) => void>(
  name: string,
  { takesBody = false, requiresNode = false }: CustomStepTraits = {},
): Step {
  return defineJenkinsStep<Step>({ name, positional: null, takesBody, requiresNode, scriptOnly: false })
}

interface CustomStepTraits {
  readonly takesBody?: boolean
  readonly requiresNode?: boolean
}

/** True for what an entry of `customOption` or `customTrigger` holds. */
export function isCustomEntry(value: unknown): value is CustomEntry {
  return hasBrand('custom', value)
}

function entry(name: string, argument: unknown): object {
  return { [name]: branded('custom', argument === undefined ? { name } : { name, argument }) }
}
