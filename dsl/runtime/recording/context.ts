import type { BuildResult } from '../globals.ts'
import type { Variables } from './variables.ts'

/** A stage that a step opened, and how it went. */
export interface RecordedStage {
  readonly name: string
  result: BuildResult
}

/** Where a step runs: the blocks around it and what they changed. */
export interface Context {
  /** Enclosing blocks, outermost first: `stage Build`, `container go`, `withEnv`. */
  readonly path: readonly string[]
  /** The variables that enclosing blocks set, outermost first. */
  readonly layers: readonly Layer[]
  /** Path of the workspace, or undefined where no agent is held. */
  readonly workspace: string | undefined
  /** Current directory below the workspace, empty for the workspace itself. */
  readonly folder: string
  /** Branch of `parallel`; nested ones are joined by `/`. */
  readonly branch: string | undefined
  readonly stage: RecordedStage | undefined
  /** True in a branch that `failFast` ends. */
  readonly interrupted: boolean
}

/** Variables that one block sets. */
export interface Layer {
  readonly values: readonly (readonly [string, string])[]
}

export const workspacePath = '/home/jenkins/agent/workspace/job'

export function outermostContext(holdsNode: boolean): Context {
  const workspace = holdsNode ? workspacePath : undefined
  return {
    path: [],
    layers: [],
    workspace,
    folder: '',
    branch: undefined,
    stage: undefined,
    interrupted: false,
  }
}

/** Lays the variables of all blocks over `base`. */
export function environmentIn(context: Context, base: Variables): Variables {
  for (const { values } of context.layers) base.overrideAll(values)
  return base
}

/** A path of the workspace as a step in the context means it. */
export function pathIn({ folder }: Context, path: string): string {
  const clean = path.replace(/^(?:\.\/)+/u, '').replace(/\/+$/u, '')
  if (clean === '.' || clean === '') return folder
  return clean.startsWith('/') || folder === '' ? clean : `${folder}/${clean}`
}
