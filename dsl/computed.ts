import type { RawGroovy } from './groovy.ts'

/**
 * A value that Jenkins evaluates: known now, or a function that Jenkins calls when it needs the value, or Groovy.
 * @example
 * label('linux')
 * label(() => params.NODE)
 */
export type Computed<Value> = Value | (() => Value) | RawGroovy
