import type { Json } from './model-json.ts'

interface JsonObject {
  readonly [key: string]: Json
}

/**
 * Brings Jenkins' JSON of a pipeline to the one form of all that mean the same to Jenkins: the order of conditions and of
 * named arguments, forms with and without a name, and what says no more than the default are gone.
 */
export function sameToJenkins(json: Json, key = ''): Json {
  if (isList(json))
    return sorted(
      key,
      json.map((one) => sameToJenkins(one, key)),
    )
  if (!isObject(json)) return json
  const inner = Object.fromEntries(
    Object.entries(json)
      // A moment that is not asked for is the default.
      .filter(([name, value]) => !(name.startsWith('before') && value === false))
      .map(([name, value]) => [name, sameToJenkins(value, name)]),
  )
  if (key === 'agent') return agentForm(inner)
  if (key === 'parameters' && isList(inner.parameters)) return { parameters: lastOfEach(inner.parameters) }
  if ('isLiteral' in inner) return valueForm(inner)
  if (typeof inner.code === 'string') return { code: oneLine(inner.code) }
  return callForm(inner)
}

/** The order of the conditions of `post` and of named arguments means nothing. */
function sorted(key: string, list: readonly Json[]): Json {
  const isUnordered =
    (key === 'conditions' && list.every((one) => nameOf(one) !== '')) ||
    (key === 'arguments' && list.every((one) => nameOf(one) !== ''))
  return isUnordered ? list.toSorted((left, right) => (nameOf(left) < nameOf(right) ? -1 : 1)) : list
}

function nameOf(one: Json): string {
  const object = isObject(one) ? one : {}
  return String(object.condition ?? object.key ?? '')
}

/** A node of which only the label is given is a label; a sole value is the image, or stands for the defaults. */
function agentForm(agent: JsonObject): Json {
  const fields = isList(agent.arguments) ? agent.arguments : []
  const [first] = fields
  if (agent.type === 'node' && fields.length === 1 && isObject(first))
    return { type: 'label', argument: first.value ?? null }
  if (agent.argument === undefined || agent.type === 'label') return agent
  if (agent.type !== 'docker') return { type: agent.type ?? null, arguments: [] }
  return { type: agent.type, arguments: [{ key: 'image', value: agent.argument }] }
}

/** Of parameters of one name the last counts. */
function lastOfEach(parameters: readonly Json[]): readonly Json[] {
  const byName = new Map(parameters.map((one) => [JSON.stringify(argumentOf(one, 'name')), one]))
  return [...byName.values()]
}

function argumentOf(call: Json, name: string): Json {
  const given = isObject(call) && isList(call.arguments) ? call.arguments : []
  return given.find((one) => isObject(one) && one.key === name) ?? null
}

const results = /^\$\{hudson\.model\.Result\.(\w+)\}$/

/** A result is named by Java's constant or by its name; code is the same on one line. */
function valueForm(value: JsonObject): Json {
  if (typeof value.value !== 'string') return value
  const result = results.exec(value.value)?.[1]
  return result === undefined ? { ...value, value: oneLine(value.value) } : { isLiteral: true, value: result }
}

/** Calls that Jenkins takes in two forms. */
function callForm(call: JsonObject): Json {
  const given = isList(call.arguments) ? call.arguments : []
  const [first] = given
  if (call.name === 'skipDefaultCheckout' && isObject(first) && first.value === true)
    return { ...call, arguments: [] }
  if (call.name === 'upstream' && isObject(first) && 'isLiteral' in first)
    return { ...call, arguments: [{ key: 'upstreamProjects', value: first }] }
  if (call.key === 'choices' && isObject(call.value) && call.value.isLiteral === true) {
    const choices = String(call.value.value)
      .split('\\n')
      .map((choice) => `'${choice}'`)
    return { ...call, value: { isLiteral: false, value: `\${[${choices.join(', ')}]}` } }
  }
  return call
}

/** Lines and indentation are layout; those of a text are kept as `\n`. */
function oneLine(text: string): string {
  return text
    .replaceAll(/\s*\n\s*/g, '\\n')
    .replaceAll(/(?<=[{]) *\\n|\\n *(?=[}])/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
}

function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json)
}

function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !isList(json)
}
