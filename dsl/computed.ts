/**
 * A value that Jenkins evaluates: known now, or a function that Jenkins calls when it needs the value.
 * @example
 * label('linux')
 * label(() => params.NODE)
 */
export type Computed<Value> = Value | (() => Value)
