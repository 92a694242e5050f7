import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Place } from '../diagnostics/span.ts'
import type { Evaluation, FunctionHandle } from '../evaluate/evaluation.ts'
import * as create from '../groovy/ast/create.ts'
import { generated, type Argument, type Expression, type MapEntry, type Origin } from '../groovy/ast/nodes.ts'
import { isRawGroovy, type RawGroovy } from '../../dsl/groovy.ts'
import { builderStep } from '../../dsl/image/builder.ts'
import { libraryStepMetadata } from '../../dsl/library/define-step.ts'
import { isDescribable, symbolMetadata, type Describable } from '../../dsl/runtime/describable.ts'
import { runTimeName } from '../../dsl/runtime/run-time-value.ts'
import { stepMetadata } from '../../dsl/runtime/step-function.ts'
import { rawText } from '../groovy/raw-text.ts'
import { capturedPattern } from './builtins/captured-pattern.ts'
import { kindOfValue } from './kind-of-value.ts'
import { methodClosure } from './method-closure.ts'
import { numberToGroovy } from './number-literal.ts'
import { stringToGroovy } from './string-literal.ts'
import type { UnitServices } from './unit-services.ts'

// Jenkins' transformer refuses longer literals.
const longestList = 250
const longestMap = 125

/** What turning a captured value into Groovy needs. */
export interface ValueOptions {
  readonly evaluation: Evaluation
  readonly unit: UnitServices
  readonly diagnostics: DiagnosticCollector
  readonly place: Place
  /** How the value was reached: names of functions, then the expression. */
  readonly path: readonly string[]
  readonly pure: boolean
  /** Tells of a name that parameters of closures must not have. */
  readonly isTaken: (name: string) => boolean
}

/** A compile-time value as Groovy; what has no literal is reported with the path to it, and becomes `null`. */
export function valueToGroovy(value: unknown, options: ValueOptions): Expression {
  return new ValuePrinter(options).print(value, '')
}

class ValuePrinter {
  readonly #options: ValueOptions
  readonly #origin: Origin
  readonly #open = new Set<object>()
  #isRefused = false

  constructor(options: ValueOptions) {
    this.#options = options
    this.#origin = typeof options.place === 'symbol' ? generated : options.place
  }

  print(value: unknown, property: string): Expression {
    const origin = this.#origin
    if (value === null || value === undefined) return create.nullLiteral(origin)
    if (typeof value === 'string') return stringToGroovy(value, origin)
    if (typeof value === 'boolean') return create.booleanLiteral(value, origin)
    if (typeof value === 'number') {
      return numberToGroovy(value, origin) ?? this.#refuse(`the number ${value}`, property)
    }
    if (typeof value === 'function') return this.#function(value, property)
    if (typeof value !== 'object') return this.#refuse(kindOfValue(value), property)
    const handle = runTimeName(value)
    if (handle !== undefined) return create.identifier(handle, origin)
    return this.#guarded(value, property)
  }

  #guarded(value: object, property: string): Expression {
    if (this.#open.has(value)) return this.#refuse('an object that contains itself', property)
    this.#open.add(value)
    try {
      return this.#object(value, property)
    } finally {
      this.#open.delete(value)
    }
  }

  #object(value: object, property: string): Expression {
    if (Array.isArray(value)) return this.#list(value, property)
    if (isDescribable(value)) return this.#describable(value, property)
    const pattern = capturedPattern(value)
    if (pattern !== undefined) return create.stringLiteral(pattern, this.#origin)
    if (isRawGroovy(value)) return this.#raw(value, property)
    if (builderStep(value) !== undefined) return this.#refuse('an image builder', property)
    const prototype: unknown = Object.getPrototypeOf(value)
    // Values of another realm, such as the user's modules, have their own Object.prototype, which has no prototype.
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null
    if (!isPlain) return this.#refuse(kindOfValue(value), property)
    if (Object.getOwnPropertySymbols(value).length > 0) {
      return this.#refuse('an object with a symbol as a key', property)
    }
    const entries = Object.entries(value).map(([key, item]) =>
      create.mapEntry(key, this.print(item, `${property}${accessTo(key)}`)),
    )
    return joined(
      chunks(entries, longestMap).map((part: readonly MapEntry[]) => create.mapLiteral(part, this.#origin)),
    )
  }

  #list(value: readonly unknown[], property: string): Expression {
    if (Object.keys(value).length !== value.length) return this.#refuse('an array with holes', property)
    const elements = value.map((item, index) => this.print(item, `${property}[${index}]`))
    return joined(chunks(elements, longestList).map((part) => create.listLiteral(part, this.#origin)))
  }

  #raw({ strings, values }: RawGroovy, property: string): Expression {
    const holes = values.map((value) => this.print(value, property))
    const text = rawText(strings, holes, (_index, reason) => {
      this.#options.diagnostics.report('groovy-hole', this.#options.place, { expression: 'a hole', reason })
    })
    return create.rawExpression(text.trim(), this.#origin)
  }

  #describable(value: Describable, property: string): Expression {
    const entries = Object.entries(value.arguments).filter(([, item]) => item !== undefined)
    const args = entries.map(([key, item]): Argument => {
      const printed = this.print(item, `${property}.${key}`)
      return key === '' ? create.positional(printed) : create.named(key, printed)
    })
    return create.call(value.symbol, args, this.#origin)
  }

  #function(value: object, property: string): Expression {
    const { evaluation, unit, pure, path, isTaken } = this.#options
    const handle: FunctionHandle | undefined = evaluation.functionOf(value)
    if (handle !== undefined) {
      return methodClosure(unit.methodFor(handle, pure, path), handle.node, this.#origin, isTaken)
    }
    const step = stepMetadata(value) ?? symbolMetadata(value)
    if (step !== undefined || libraryStepMetadata(value) !== undefined) {
      return this.#refuse('a step without a call', property)
    }
    return this.#refuse('a function that is not part of your sources', property)
  }

  /** One report for a value is enough: an object of many functions would give as many. */
  #refuse(what: string, property: string): Expression {
    if (this.#isRefused) return create.nullLiteral(this.#origin)
    this.#isRefused = true
    const { diagnostics, place, path } = this.#options
    const root = path.at(-1) ?? 'the value'
    diagnostics.report('captured-value', place, {
      owner: path.slice(0, -1).join('" → "'),
      name: root,
      property: property === '' ? '' : `${root}${property}`,
      what,
    })
    return create.nullLiteral(this.#origin)
  }
}

function accessTo(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}

function chunks<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (items.length <= size) return [items]
  const parts: (readonly Item[])[] = []
  for (let start = 0; start < items.length; start += size) parts.push(items.slice(start, start + size))
  return parts
}

function joined(parts: readonly Expression[]): Expression {
  return parts.reduce((left, right) => create.binary(left, '+', right, left.origin))
}
