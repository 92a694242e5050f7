import * as defineStep from '../../dsl/library/define-step.ts'
import * as builder from '../../dsl/image/builder.ts'
import * as delegatingStep from '../../dsl/library/delegating-step.ts'
import * as describable from '../../dsl/runtime/describable.ts'
import * as runTimeValue from '../../dsl/runtime/run-time-value.ts'
import * as stepExecutor from '../../dsl/runtime/step-executor.ts'
import * as stepFunction from '../../dsl/runtime/step-function.ts'
import { packageRoot } from '../project/package-files.ts'

const modules: Readonly<Record<string, unknown>> = {
  'dsl/image/builder.ts': builder,
  'dsl/library/define-step.ts': defineStep,
  'dsl/library/delegating-step.ts': delegatingStep,
  'dsl/runtime/describable.ts': describable,
  'dsl/runtime/run-time-value.ts': runTimeValue,
  'dsl/runtime/step-executor.ts': stepExecutor,
  'dsl/runtime/step-function.ts': stepFunction,
}

/**
 * The module of this package behind one of its source files, as the compiler itself has it. The library's sources that
 * are run to be transpiled share these with the compiler, as they share `jenkins-ts`.
 */
export function ownModule(file: string): unknown {
  return file.startsWith(packageRoot) ? modules[file.slice(packageRoot.length)] : undefined
}
