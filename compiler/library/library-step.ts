import type { StepDefinition } from '../../dsl/library/define-step.ts'
import type { Span } from '../diagnostics/span.ts'
import type { FunctionHandle } from '../evaluate/evaluation.ts'
import type { StepParameter } from './step-parameter.ts'
import type { StepPlaces } from './step-places.ts'

/** A step made with `defineStep`, ready to be written as Groovy. */
export interface CompiledStep {
  readonly name: string
  readonly definition: StepDefinition
  readonly parameters: readonly StepParameter[]
  /** True when arguments beside the declared ones are let through. */
  readonly open: boolean
  readonly body: FunctionHandle
  /** The call of `defineStep`. */
  readonly span: Span
  readonly places: StepPlaces
}
