import type { CallNode, ExpressionNode, StatementNode } from './call-tree.ts'
import { type Imports, nameText, objectText, valueText } from './write-values.ts'

/** Parameters of triggers whose sole argument is written with its name here. */
const soleParameters: Readonly<Record<string, string>> = { upstream: 'upstreamProjects' }

/** An entry of `options` or `triggers`. */
export function optionText(option: StatementNode, imports: Imports): string {
  if (option.kind !== 'call') return option.text
  const { name, named, arguments: given } = option
  const [first] = given
  const sole = soleParameters[name]
  const values = [
    ...(named === undefined ? [] : [objectText(named.map(asResult), imports)]),
    ...given.map((one) => valueText(one, imports)),
  ]
  if (values.length === 0) return `${nameText(name)}: true`
  if (sole !== undefined && first !== undefined) return `${name}: { ${sole}: ${valueText(first, imports)} }`
  return `${nameText(name)}: ${values.length === 1 ? (values[0] ?? '') : `[${values.join(', ')}]`}`
}

/** A result of Jenkins is written as a constant of Java or as its name. */
function asResult({ key, value }: { key: string; value: ExpressionNode }) {
  const result = /^hudson\.model\.Result\.(\w+)$/.exec(value.text)?.[1]
  return {
    key,
    value: result === undefined ? value : ({ kind: 'literal', text: '', value: result } as const),
  }
}

/** An entry of `parameters`. */
export function parameterText(parameter: StatementNode, imports: Imports): string {
  if (parameter.kind !== 'call') return parameter.text
  const { name: type, named = [] } = parameter
  const name = named.find(({ key }) => key === 'name')
  const choices = named.find(({ key }) => key === 'choices')
  const fields = named.filter((entry) => entry !== name && entry !== choices)
  const given = [
    ...(choices === undefined ? [] : [choicesText(choices.value, imports)]),
    ...(fields.length === 0 ? [] : [objectText(fields, imports)]),
  ]
  const key = name?.value.kind === 'literal' ? nameText(String(name.value.value)) : (name?.value.text ?? '')
  return `${key}: ${imports.use('parameters')}.${type}(${given.join(', ')})`
}

/** Choices are a list, or a text of one a line. */
function choicesText(choices: ExpressionNode, imports: Imports): string {
  if (choices.kind !== 'literal') return valueText(choices, imports)
  return JSON.stringify(String(choices.value).split('\n'))
}

/** An entry of `tools`. */
export function toolText(tool: StatementNode, imports: Imports): string {
  if (tool.kind !== 'call') return tool.text
  const values = [
    ...(tool.named === undefined ? [] : [objectText(tool.named, imports)]),
    ...tool.arguments.map((one) => valueText(one, imports)),
  ]
  return `${nameText(tool.name)}: ${values.join(', ')}`
}

/** An entry of `environment`. */
export function variableText(variable: StatementNode, imports: Imports): string {
  if (variable.kind !== 'assignment') return variable.text
  const { name, value } = variable
  return `${nameText(name)}: ${environmentValueText(value, imports)}`
}

function environmentValueText(value: ExpressionNode, imports: Imports): string {
  if (value.kind === 'binary') return value.text
  if (value.kind !== 'call') return valueText(value, imports)
  if (value.name === 'credentials') return `${imports.use('credentials')}(${argumentsText(value, imports)})`
  if (value.name === 'sh') return `() => ${imports.use('sh')}(${argumentsText(value, imports)})`
  return valueText(value, imports)
}

/** The field of `input`. */
export function inputFieldText(field: StatementNode, imports: Imports): string {
  if (field.kind !== 'call') return field.text
  const values = field.arguments.map((one) => valueText(one, imports))
  return `${nameText(field.name)}: ${values.length === 1 ? (values[0] ?? '') : `[${values.join(', ')}]`}`
}

function argumentsText({ named, arguments: given }: CallNode, imports: Imports): string {
  const values = given.map((one) => valueText(one, imports))
  return [...(named === undefined ? [] : [objectText(named, imports)]), ...values].join(', ')
}
