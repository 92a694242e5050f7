import { type PartOrigin, withOrigins } from './part-origins.ts'

type PlainObject = Readonly<Record<string, unknown>>

/** Two values under one name that cannot be merged. */
export interface Difference {
  /** `securityContext.privileged`; for an element of a list, its name: `env.HOME`. */
  readonly path: string
  readonly brought: unknown
  readonly own: unknown
  readonly origin: PartOrigin
}

/** Throws for a difference: what it says depends on the part of the pod. */
export type Refuse = (difference: Difference) => never

/** Lists of a container or pod whose elements have names: by field, what names an element. */
const names: Readonly<Record<string, (element: PlainObject) => unknown>> = {
  env: byName,
  envFrom: canonical,
  ports: ({ containerPort, protocol }) => `${String(containerPort)}/${String(protocol ?? 'TCP')}`,
  volumeMounts: ({ mountPath }) => String(mountPath).replace(/(?<=.)\/+$/, ''),
  volumeDevices: ({ devicePath }) => devicePath,
}

/**
 * What a builder brings, with what the user adds: objects are merged property by property, lists whose elements have names
 * element by element, and everything else must be equal. Both sides stay as they are.
 * @param refuse called for the first difference
 */
export function mergeObjects(brought: object, own: object, refuse: Refuse, path = ''): object {
  const first = propertiesOf(brought)
  const second = Object.entries(own).filter(([, value]) => value !== undefined)
  const result: Record<string, unknown> = { ...first }
  for (const [key, value] of second) {
    const inner = path === '' ? key : `${path}.${key}`
    const difference = { path: inner, brought: first[key], own: value, origin: { of: own, key } }
    result[key] = mergeValues(difference, names[key], refuse)
  }
  return withOrigins(
    result,
    [
      ...Object.keys(first).map((key) => [key, { of: brought, key }] as const),
      ...second.map(([key]) => [key, { of: own, key }] as const),
    ],
    [brought, own],
  )
}

function mergeValues(
  difference: Difference,
  nameOf: ((element: PlainObject) => unknown) | undefined,
  refuse: Refuse,
): unknown {
  const { brought, own, path } = difference
  if (brought === undefined || isSame(brought, own)) return own
  if (Array.isArray(brought) && Array.isArray(own) && nameOf !== undefined)
    return mergeLists(brought, own, { nameOf, path, refuse })
  if (isObject(brought) && isObject(own)) return mergeObjects(brought, own, refuse, path)
  return refuse(difference)
}

interface ListMerge {
  readonly nameOf: (element: PlainObject) => unknown
  readonly path: string
  readonly refuse: Refuse
}

/** The user's elements, and those of the builder that the user has not. */
function mergeLists(
  brought: readonly unknown[],
  own: readonly unknown[],
  { nameOf, path, refuse }: ListMerge,
): unknown[] {
  const others = brought.filter((element) => {
    const name = nameOf(propertiesOf(element))
    const key = own.findIndex((one) => nameOf(propertiesOf(one)) === name)
    if (key < 0) return true
    if (!isSame(element, own[key]))
      refuse({ path: `${path}.${String(name)}`, brought: element, own: own[key], origin: { of: own, key } })
    return false
  })
  return withOrigins(
    [...own, ...others],
    own.map((_one, key) => [key, { of: own, key }]),
    [own],
  )
}

/** The volumes of both sides: one for each name. */
export function mergeVolumes<Volume>(
  brought: readonly Volume[],
  own: readonly Volume[],
  refuse: Refuse,
): Volume[] {
  // The elements are those that were given.
  return mergeLists(brought, own, { nameOf: byName, path: 'volumes', refuse }) as Volume[]
}

function byName({ name }: PlainObject): unknown {
  return name
}

/** True for values that are equal as data: in whatever order the properties stand. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other)
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function propertiesOf(value: unknown): PlainObject {
  return isObject(value) ? value : {}
}
