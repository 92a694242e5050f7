import type { Secret } from '../secret.ts'

/** What a hole of a shell template may hold; a list gives one word for each element. */
export type ShellValue = string | number | boolean | Secret | readonly (string | number)[]

const shellScriptKey = Symbol.for('jenkins-ts.shell-script')
const shellFunctionKey = Symbol.for('jenkins-ts.shell-function')

/** A script made with the `shell` tag: its literal parts, and the values that stand between them. */
export interface TemplateScript {
  readonly kind: 'template'
  readonly strings: readonly string[]
  readonly values: readonly ShellValue[]
}

/** A script given to `unsafeShell`: text that goes to the shell as it is. */
export interface UnsafeScript {
  readonly kind: 'unsafe'
  readonly text: string
}

/** A shell script that is no plain string: made by `shell` or `unsafeShell`, taken by `script:`. */
export type ShellScript = TemplateScript | UnsafeScript

/**
 * Makes a script for the `script:` argument of `sh`, `bat`, `powershell` and `pwsh` with holes that are safe: each value
 * stays one word (a list: several), whatever it holds.
 * @example sh({ script: shell`git rev-parse ${params.REF}`, returnStdout: true })
 */
export function shell(strings: TemplateStringsArray, ...values: readonly ShellValue[]): ShellScript {
  return mark({ kind: 'template', strings: [...strings], values })
}

/**
 * Takes text as a shell script without any quoting. What the text holds is run: never put a parameter, a branch name or
 * anything else in it that people outside can choose.
 * @param text the script
 * @example sh({ script: unsafeShell(env.EXTRA_COMMAND ?? 'true') })
 */
export function unsafeShell(text: string): ShellScript {
  return mark({ kind: 'unsafe', text })
}

for (const make of [shell, unsafeShell]) Object.defineProperty(make, shellFunctionKey, { value: make.name })

/** True for what `shell` and `unsafeShell` return. */
export function isShellScript(value: unknown): value is ShellScript {
  return typeof value === 'object' && value !== null && shellScriptKey in value
}

/** Tells which of `shell` and `unsafeShell` a function is, or undefined for any other value. */
export function shellFunctionName(value: unknown): 'shell' | 'unsafeShell' | undefined {
  if (typeof value !== 'function' || !(shellFunctionKey in value)) return undefined
  // Set above only.
  return value[shellFunctionKey] as 'shell' | 'unsafeShell'
}

function mark<Script extends ShellScript>(script: Script): Script {
  return Object.defineProperty(script, shellScriptKey, { value: true })
}
