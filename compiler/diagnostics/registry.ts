import { cliCodes } from './codes/cli.ts'
import { declarativeCodes } from './codes/declarative.ts'
import { evaluateCodes } from './codes/evaluate.ts'
import { libraryCodes } from './codes/library.ts'
import { projectCodes } from './codes/project.ts'
import { registryAuthCodes } from './codes/registry-auth.ts'
import { sizeCodes } from './codes/size.ts'
import { transpileCodes } from './codes/transpile.ts'

export type { Severity } from './definition.ts'

/** Every diagnostic there is: stable code to severity and wording. */
export const registry = {
  ...cliCodes,
  ...projectCodes,
  ...evaluateCodes,
  ...transpileCodes,
  ...declarativeCodes,
  ...libraryCodes,
  ...sizeCodes,
  ...registryAuthCodes,
} as const

export type DiagnosticCode = keyof typeof registry

/** What a report of `Code` must give: the parameters of its message. */
export type ParametersOf<Code extends DiagnosticCode> = Parameters<(typeof registry)[Code]['message']>[0]
