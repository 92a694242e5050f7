import type { CallNode, ClosureNode, StatementNode } from './call-tree.ts'
import { type Imports, nameText, valueText } from './write-values.ts'

const agentTypes = new Set(['docker', 'dockerfile', 'kubernetes'])

/** The value of `agent`. */
export function agentText(agent: CallNode, imports: Imports): string {
  const [word] = agent.arguments
  if (word !== undefined)
    return word.kind === 'variable' ? JSON.stringify(word.text) : valueText(word, imports)
  const types = (agent.body?.statements ?? []).map((type) => typeText(type, imports))
  return types.length === 1 ? (types[0] ?? '') : types.length === 0 ? '{}' : `[${types.join(', ')}]`
}

function typeText(type: StatementNode, imports: Imports): string {
  if (type.kind === 'variable') return type.text === 'label' ? imports.use('label') : `{ ${type.text}: true }`
  if (type.kind !== 'call') return type.text
  const { name, body } = type
  const given = type.arguments.map((argument) => valueText(argument, imports))
  if (name === 'label') return `${imports.use(name)}(${given.join(', ')})`
  if (name === 'node') return nodeText(body, imports)
  if (!agentTypes.has(name)) return `{ ${nameText(name)}: ${given.join(', ')} }`
  const call = imports.use(name)
  if (body !== undefined) return `${call}({ ${fieldsText(fieldsOf(body, imports))} })`
  // Of a sole value Jenkins takes the image, or nothing but that the defaults hold.
  return name === 'docker' ? `${call}({ image: ${given.join(', ')} })` : `${call}()`
}

/** A node is a label with fields. */
function nodeText(body: ClosureNode | undefined, imports: Imports): string {
  const { label, ...others } = Object.fromEntries(fieldsOf(body, imports))
  const fields = Object.entries(others)
  const given = [
    ...(label === undefined ? [] : [label]),
    ...(fields.length === 0 ? [] : [`{ ${fieldsText(fields)} }`]),
  ]
  return `${imports.use('label')}(${given.join(', ')})`
}

/** Of a field given twice, Jenkins takes the last. */
function fieldsOf(body: ClosureNode | undefined, imports: Imports): readonly (readonly [string, string])[] {
  const fields = (body?.statements ?? []).map((field): readonly [string, string] => {
    if (field.kind !== 'call') return [field.text, '']
    return [nameText(field.name), field.arguments.map((one) => valueText(one, imports)).join(', ')]
  })
  return [...new Map(fields)]
}

function fieldsText(fields: readonly (readonly [string, string])[]): string {
  return fields.map(([name, value]) => `${name}: ${value}`).join(', ')
}
