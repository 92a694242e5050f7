/** What a value is, in words for a message: `a Promise`, `an instance of Socket`, `a symbol`. */
export function kindOfValue(value: unknown): string {
  if (typeof value === 'bigint') return `the bigint ${value}n`
  if (typeof value === 'symbol') return 'a symbol'
  if (typeof value !== 'object' || value === null) return `a ${typeof value}`
  const prototype: unknown = Object.getPrototypeOf(value)
  const maker = typeof prototype === 'object' && prototype !== null ? prototype.constructor : undefined
  const name = typeof maker === 'function' && maker.name !== '' ? maker.name : 'a class without a name'
  const builtIn = ['Promise', 'Date', 'Map', 'Set', 'RegExp', 'Buffer', 'WeakMap', 'WeakSet', 'URL', 'Error']
  return builtIn.includes(name) ? `a ${name}` : `an instance of ${name}`
}
