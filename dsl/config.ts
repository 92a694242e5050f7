import type { AdviceRule, RuleSeverity } from './advice.ts'

/** `jenkins-ts.config.ts`, all optional. */
export interface Config {
  /** The pipelines to compile: globs from the config's folder. Default `**\/pipeline.ts` and `**\/*.pipeline.ts`. */
  readonly pipelines?: readonly string[]
  /** The library of shipped steps as the controller knows it. */
  readonly library?: {
    /** Default `jenkins-ts`. */
    readonly name?: string
    /** Branch, tag or commit, written behind `@`. Default: `v` and the version of the package. */
    readonly version?: string
  }
  /** Steps of your own, compiled to `vars/` of a shared library. */
  readonly steps?: {
    /** Globs of the modules that export steps made with `defineStep`. */
    readonly sources: readonly string[]
    /** The folder that is written, `vars` by default. */
    readonly out?: string
    /** The library as the controller knows it; without it the steps are written into each Jenkinsfile. */
    readonly library?: { readonly name: string; readonly version?: string }
  }
  /** True writes the library's steps into each Jenkinsfile instead of importing the library. */
  readonly inline?: boolean
  /**
   * The severity of rules about what Jenkins takes but a team wants to know: `{ 'image-without-tag': 'error' }`.
   * `jenkins-ts explain --list` names them and says what each is by default.
   */
  readonly rules?: { readonly [Rule in AdviceRule]?: RuleSeverity }
}

/**
 * Types the configuration: `jenkins-ts.config.ts` exports what this returns.
 * @example export default defineConfig({ library: { name: 'ci-library', version: 'v2' } })
 */
export function defineConfig(config: Config): Config {
  return config
}
