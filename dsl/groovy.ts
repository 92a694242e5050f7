import { branded, hasBrand } from './brand.ts'
import { stepsArePerformed } from './runtime/step-executor.ts'

/** Groovy that a pipeline holds as it is: made by `groovy` outside the functions that Jenkins calls. */
export interface RawGroovy {
  readonly strings: readonly string[]
  readonly values: readonly unknown[]
}

/** Thrown when Groovy is met where Jenkins is not: in a test or a local run. */
export class RawGroovyError extends Error {
  constructor(text: string) {
    super(`Only Jenkins can run Groovy, and this is not Jenkins: ${text.trim()}`)
    this.name = 'RawGroovyError'
  }
}

/**
 * Groovy that TypeScript cannot say, as it is. In a function that Jenkins calls it is a statement or an expression; in a
 * section it stands for a value, an agent, a condition of `when` or the content of `options`, `parameters`, `triggers` or
 * `tools`. Nothing checks it.
 *
 * A hole becomes a Groovy literal or expression: a text gets its quotes, a list its brackets. Between the quotes of a Groovy
 * string, a text or number becomes part of that string, and a value of run time does in a string with double quotes.
 * @typeParam Value the type of the expression, for what is done with it in TypeScript
 * @throws RawGroovyError where functions for Jenkins run outside Jenkins
 * @example
 * steps() {
 *   const image = groovy<string>`docker.build(${name}).id`
 *   groovy`docker.image(${image}).inside { sh 'make' }`
 * }
 * @example agent: groovy`ecs { cluster 'build' }`
 */
export function groovy(strings: TemplateStringsArray, ...values: readonly unknown[]): RawGroovy
export function groovy<Value>(strings: TemplateStringsArray, ...values: readonly unknown[]): Value
export function groovy(strings: TemplateStringsArray, ...values: readonly unknown[]): unknown {
  if (stepsArePerformed()) throw new RawGroovyError(strings.join('…'))
  return branded('groovy', { strings: [...strings], values })
}

const groovyTagKey = Symbol.for('jenkins-ts.groovy-tag')
Object.defineProperty(groovy, groovyTagKey, { value: true })

/** True for what `groovy` returns. */
export function isRawGroovy(value: unknown): value is RawGroovy {
  return hasBrand('groovy', value)
}

/** True for `groovy` itself, also of another copy of this package. */
export function isGroovyTag(value: unknown): boolean {
  return typeof value === 'function' && groovyTagKey in value
}
