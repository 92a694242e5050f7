import { isDescribable } from '../describable.ts'
import { runTimeName } from '../run-time-value.ts'
import { renderShellTemplate } from '../shell-template.ts'
import { isShellScript, type ShellScript, type ShellValue } from '../shell.ts'
import type { StepMetadata } from '../step-function.ts'

/** The template of a shell step: its text and the values of its holes. */
export interface ShellTemplate {
  readonly strings: readonly string[]
  readonly values: readonly ShellValue[]
}

/** One call of a step with its arguments sorted out. */
export interface Call {
  readonly step: StepMetadata
  /** As Groovy gets them: nothing, one value, or one object of named arguments. */
  readonly arguments: readonly unknown[]
  readonly body: (() => unknown) | undefined
  readonly template: ShellTemplate | undefined
}

/** Sorts out what a call gave: body, named or sole argument, script of a template. */
export function readCall(step: StepMetadata, values: readonly unknown[]): Call {
  const [first] = values
  if (isTemplateStrings(first)) {
    const template = { strings: [...first], values: values.slice(1).map(asShellValue) }
    return { step, arguments: [render(step, template)], body: undefined, template }
  }
  const last = values.at(-1)
  const body = step.takesBody && isBody(last) ? last : undefined
  const given = (body === undefined ? values : values.slice(0, -1)).filter((value) => value !== undefined)
  const script =
    given.find(isShellScript) ??
    given
      .filter(isNamed)
      .map(({ script: named }) => named)
      .find(isShellScript)
  const template =
    script?.kind === 'template' ? { strings: script.strings, values: script.values } : undefined
  return { step, arguments: given.map((value) => withScript(step, value)), body, template }
}

/** The value of a named argument, or the sole unnamed one when it stands for the parameter. */
export function argument(call: Call, parameter: string): unknown {
  const [first] = call.arguments
  if (isNamed(first)) return first[parameter]
  return call.step.positional === parameter ? first : undefined
}

/** `stage Build`, `container go`, `retry 2`, or the step's name alone. */
export function labelOf(call: Call): string {
  const [first] = call.arguments
  const main = first === undefined || isNamed(first) ? argument(call, 'name') : first
  return typeof main === 'string' || typeof main === 'number' ? `${call.step.name} ${main}` : call.step.name
}

/** True for an object of named arguments. */
export function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return !isDescribable(value) && !isShellScript(value) && runTimeName(value) === undefined
}

function withScript(step: StepMetadata, value: unknown): unknown {
  if (isShellScript(value)) return scriptText(step, value)
  if (!isNamed(value)) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(
    entries.map(([name, item]) => [name, isShellScript(item) ? scriptText(step, item) : item]),
  )
}

function scriptText(step: StepMetadata, script: ShellScript): string {
  return script.kind === 'unsafe' ? script.text : render(step, script)
}

function render(step: StepMetadata, template: ShellTemplate): string {
  if (step.name === 'sh') return renderShellTemplate(template.strings, template.values)
  // Other shells have rules of their own; the values stand in the trace beside the text.
  return template.strings.reduce((text, next, index) => `${text}${String(template.values[index - 1])}${next}`)
}

function isTemplateStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && 'raw' in value
}

function isBody(value: unknown): value is () => unknown {
  return typeof value === 'function'
}

function asShellValue(value: unknown): ShellValue {
  // The types of `sh` and its sisters let nothing else through.
  return value as ShellValue
}
