/** A property of an object, or an element of an array: where a part of a merged value was written. */
export interface PartOrigin {
  readonly of: object
  readonly key: string | number
}

interface Merged {
  readonly parts: ReadonlyMap<string, PartOrigin>
  readonly from: readonly object[]
}

const merged = new WeakMap<object, Merged>()
const builders = new WeakMap<object, string>()

/**
 * Keeps the way from a merged value to what it was made of, so that findings and comments find their place.
 * @param parts the parts of the value that were taken over, by property or index
 * @param from the objects or arrays whose last comments the value has
 */
export function withOrigins<Value extends object>(
  value: Value,
  parts: Iterable<readonly [key: string | number, origin: PartOrigin]>,
  from: readonly object[],
): Value {
  merged.set(value, { parts: new Map([...parts].map(([key, origin]) => [String(key), origin])), from })
  return value
}

/** A builder's container whose name, image and resources are settings: findings about them belong there. */
export function fromSettings<Part extends object>(settings: object, container: Part): Part {
  const parts = [
    ['name', { of: settings, key: 'container' }],
    ['image', { of: settings, key: 'image' }],
    ['resources', { of: settings, key: 'resources' }],
  ] as const
  return withOrigins(container, parts, [])
}

/** Where a part of a merged value was written; undefined for a part, or a value, that was not merged. */
export function originOfPart(value: object, key: string | number): PartOrigin | undefined {
  return merged.get(value)?.parts.get(String(key))
}

/** What a value was merged from; empty for any other value. */
export function mergedFrom(value: object): readonly object[] {
  return merged.get(value)?.from ?? []
}

/** Notes that a builder brought a container or volume. */
export function broughtBy<Part extends object>(builder: string, part: Part): Part {
  if (!builders.has(part)) builders.set(part, builder)
  return part
}

/** The builder that brought a container or volume; undefined for the user's own. */
export function bringerOf(part: object): string | undefined {
  return builders.get(part)
}
