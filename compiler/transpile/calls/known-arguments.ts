import { ts } from 'ts-morph'
import type { TranspileContext } from '../context.ts'
import { unwrap } from '../unwrap.ts'

/** Stands for a value that is known only when Jenkins runs the build. */
const unknown = Symbol('unknown')

/** What is known of an options object while compiling, with the place of each part. */
export class KnownArguments {
  readonly value: Readonly<Record<string, unknown>>
  /** Names that a spread or a variable brings, with the expression that does. */
  readonly spreadNames: ReadonlyMap<string, ts.Expression>
  #isComplete = true
  readonly #places = new Map<string, ts.Expression>()
  readonly #context: TranspileContext

  constructor(options: ts.Expression, context: TranspileContext) {
    this.#context = context
    const spread = new Map<string, ts.Expression>()
    this.value = this.#object(options, [], spread)
    this.spreadNames = spread
  }

  /** False when names may come at run time. */
  get isComplete(): boolean {
    return this.#isComplete
  }

  /** True for a part that has a value while compiling. */
  isKnown(name: string): boolean {
    return this.value[name] !== unknown
  }

  /** The expression that gives a part, or undefined when it has a value of run time in it. */
  placeOf(path: readonly PropertyKey[]): ts.Expression | undefined {
    if (valueAt(this.value, path) === unknown) return undefined
    for (let length = path.length; length > 0; length--) {
      const place = this.#places.get(key(path.slice(0, length)))
      if (place !== undefined) return place
    }
    return undefined
  }

  #object(
    node: ts.Expression,
    path: readonly PropertyKey[],
    spread?: Map<string, ts.Expression>,
  ): Record<string, unknown> {
    const inner = unwrap(node)
    const value: Record<string, unknown> = {}
    const take = (source: ts.Expression): void => {
      const known = this.#context.known(source)
      if (known === undefined && spread !== undefined) this.#isComplete = false
      for (const [name, item] of Object.entries(Object(known?.value))) {
        value[name] = item
        spread?.set(name, source)
        this.#places.set(key([...path, name]), source)
      }
    }
    if (!ts.isObjectLiteralExpression(inner)) {
      take(inner)
      return value
    }
    for (const property of inner.properties) {
      if (ts.isSpreadAssignment(property)) take(property.expression)
      else if (ts.isPropertyAssignment(property) || ts.isShorthandPropertyAssignment(property)) {
        const name = this.#nameOf(property.name)
        if (name === undefined) {
          if (spread !== undefined) this.#isComplete = false
          continue
        }
        const source = ts.isPropertyAssignment(property) ? property.initializer : property.name
        this.#places.set(key([...path, name]), source)
        value[name] = this.#value(source, [...path, name])
        spread?.delete(name)
      }
    }
    return value
  }

  #value(node: ts.Expression, path: readonly PropertyKey[]): unknown {
    const inner = unwrap(node)
    if (ts.isObjectLiteralExpression(inner)) return this.#object(inner, path)
    if (!ts.isArrayLiteralExpression(inner)) {
      const known = this.#context.known(inner)
      return known === undefined ? unknown : known.value
    }
    // What a spread brings may be any number of elements.
    if (inner.elements.some(ts.isSpreadElement)) return unknown
    return inner.elements.map((element, index) => {
      this.#places.set(key([...path, index]), element)
      return this.#value(element, [...path, index])
    })
  }

  #nameOf(name: ts.PropertyName): string | undefined {
    if (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) return name.text
    if (!ts.isComputedPropertyName(name)) return undefined
    const known = this.#context.known(name.expression)
    return known === undefined ? undefined : String(known.value)
  }
}

/** The value at a path; `unknown` as soon as a part of the way is. */
function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found: unknown = value
  for (const step of path) {
    if (found === unknown || typeof found !== 'object' || found === null) return found
    found = Reflect.get(found, step)
  }
  return found
}

function key(path: readonly PropertyKey[]): string {
  return path.map(String).join('\0')
}
