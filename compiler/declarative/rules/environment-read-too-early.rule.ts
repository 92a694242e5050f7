import type { Property, Value } from '../../../dsl/model/value.ts'
import type { Code } from '../../../dsl/model/code.ts'
import { firstPlace, type Rule } from '../context.ts'

/** Options, parameters, triggers and the pipeline's agent are looked at before the environment is set. */
export const environmentReadTooEarly: Rule = (report) => ({
  pipeline({ agent, options, parameters, triggers, environment }) {
    const own = new Set(environment?.entries.map(({ name }) => name))
    const sections = {
      agent: [...agent.fields, ...(agent.label === undefined ? [] : [{ name: 'label', value: agent.label }])],
      options: options?.entries,
      parameters: parameters?.entries,
      triggers: triggers?.entries,
    }
    for (const [section, entries = []] of Object.entries(sections)) {
      for (const { name, span } of variablesIn(entries)) {
        if (own.has(name)) report('environment-read-too-early', firstPlace(span), { name, section })
      }
    }
  },
})

function variablesIn(entries: readonly Property[]): Code['variables'] {
  return entries.flatMap(({ value }) => variablesOf(value))
}

function variablesOf(value: Value): Code['variables'] {
  switch (value.kind) {
    case 'function':
      return value.code?.variables ?? []
    case 'list':
      return value.elements.flatMap(variablesOf)
    case 'map':
      return variablesIn(value.entries)
    case 'symbol':
      return variablesIn(value.arguments)
    default:
      return []
  }
}
