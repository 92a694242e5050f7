import type { CatalogueStep } from '../../../compiler/catalogue/schema.ts'
import type { CallNode, ClosureNode, EntryNode, ExpressionNode, StatementNode } from './call-tree.ts'

/*
 * Jenkins' own JSON of a Declarative pipeline, made from a tree of calls. Order of sections, quotes and parentheses are
 * gone in it, and a step's sole argument has its parameter's name.
 */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** The parameter that a step's unnamed argument is for, by step. */
export type SoleParameters = ReadonlyMap<string, string>

export function soleParameters(steps: readonly CatalogueStep[]): SoleParameters {
  return new Map(
    steps.flatMap(({ name, positional }) => (positional === null ? [] : [[name, positional] as const])),
  )
}

/** Writes the JSON of `pipeline { … }` blocks that hold what Declarative allows. */
export class ModelJson {
  readonly #soleParameters: SoleParameters
  readonly #unwrapScripts: boolean

  /** @param options `unwrapScripts`: the statements of a `script` block stand in its place */
  constructor(parameters: SoleParameters, options: { readonly unwrapScripts: boolean }) {
    this.#soleParameters = parameters
    this.#unwrapScripts = options.unwrapScripts
  }

  pipeline(block: ClosureNode): Json {
    return { pipeline: Object.fromEntries(callsIn(block).map((section) => this.#section(section))) }
  }

  #section(section: CallNode): readonly [string, Json] {
    const { name } = section
    switch (name) {
      case 'agent':
        return [name, agentJson(section)]
      case 'stages':
      case 'parallel':
        return [name, callsIn(section.body).map((stage) => this.#stage(stage))]
      case 'environment':
        return [name, statementsIn(section.body).map(variableJson)]
      case 'options':
      case 'parameters':
      case 'triggers':
        return [name, callsJson(section)]
      case 'tools':
        return [name, callsIn(section.body).map(toolJson)]
      case 'libraries':
        return [name, { libraries: callsIn(section.body).map((library) => rawJson(argumentOf(library))) }]
      case 'steps':
        return ['branches', [{ name: 'default', steps: this.#steps(section.body) }]]
      case 'post':
        return [name, { conditions: callsIn(section.body).map((condition) => this.#condition(condition)) }]
      case 'when':
        return [name, whenJson(section)]
      case 'input':
        return [name, Object.fromEntries(callsIn(section.body).flatMap(inputField))]
      case 'failFast':
        return [name, literalOf(argumentOf(section))]
      case 'matrix':
        return [name, Object.fromEntries(callsIn(section.body).map((part) => this.#matrixPart(part)))]
      default:
        throw new Error(`no section: ${section.text}`)
    }
  }

  #stage(stage: CallNode): Json {
    const name = wordOf(argumentOf(stage))
    return { name, ...Object.fromEntries(callsIn(stage.body).map((section) => this.#section(section))) }
  }

  #condition({ name: condition, body }: CallNode): Json {
    return { condition, branch: { name: 'default', steps: this.#steps(body) } }
  }

  #matrixPart(part: CallNode): readonly [string, Json] {
    if (part.name === 'axes') return [part.name, callsIn(part.body).map(axisJson)]
    if (part.name === 'excludes')
      return [part.name, callsIn(part.body).map((exclude) => callsIn(exclude.body).map(axisJson))]
    return this.#section(part)
  }

  #steps(block: ClosureNode | undefined): readonly Json[] {
    if (!this.#unwrapScripts) return callsIn(block).map((step) => this.#step(step))
    return statementsIn(block).flatMap((statement) => {
      if (statement.kind !== 'call') return [{ code: statement.text }]
      return statement.name === 'script' ? this.#steps(statement.body) : [this.#step(statement)]
    })
  }

  #step(step: CallNode): Json {
    const { name, named, arguments: given, body } = step
    if (name === 'script') return { name, arguments: [scriptBlock(body)] }
    if (body !== undefined)
      return { name, arguments: named?.map(entryJson) ?? soleJson(given), children: this.#steps(body) }
    const sole = this.#soleParameters.get(name)
    const [first] = given
    if (sole !== undefined && given.length === 1 && first !== undefined)
      return { name, arguments: [{ key: sole, value: rawJson(first) }] }
    return { name, arguments: named?.map(entryJson) ?? given.map(rawJson) }
  }
}

function agentJson(agent: CallNode): Json {
  const word = agent.arguments[0]
  if (word !== undefined) return { type: word.kind === 'literal' ? String(word.value) : word.text }
  const [type] = callsIn(agent.body)
  if (type === undefined) throw new Error(`no agent: ${agent.text}`)
  if (type.body !== undefined) return { type: type.name, arguments: agentFields(type.body) }
  return { type: type.name, argument: rawJson(argumentOf(type)) }
}

function agentFields(block: ClosureNode): readonly Json[] {
  const fields = callsIn(block).map((field) => {
    const value = field.body === undefined ? rawJson(argumentOf(field)) : agentFields(field.body)
    return [field.name, value] as const
  })
  // Of a field given twice the last one counts, in the place of the first.
  return [...new Map(fields)].map(([key, value]) => ({ key, value }))
}

function toolJson(tool: CallNode): Json {
  const { name: key, named } = tool
  // Jenkins lets named arguments through as the text that they are.
  if (named !== undefined) return { key, value: { isLiteral: false, value: argumentsText(tool) } }
  return { key, value: rawJson(argumentOf(tool)) }
}

function argumentsText({ name, text }: CallNode): string {
  return text
    .slice(name.length)
    .replace(/^\s*\(|\)$/g, '')
    .trim()
}

function variableJson(statement: StatementNode): Json {
  if (statement.kind !== 'assignment') throw new Error(`no variable: ${statement.text}`)
  const { name: key, value } = statement
  if (value.kind !== 'call' || value.name !== 'credentials') return { key, value: rawJson(value) }
  return { key, value: { name: value.name, arguments: value.arguments.map(rawJson) } }
}

/** `options`, `parameters` and `triggers` are objects that hold the list of the same name. */
function callsJson({ name, body }: CallNode): Json {
  return { [name]: callsIn(body).map(callJson) }
}

function callJson({ name, named, arguments: given }: CallNode): Json {
  const value = (argument: ExpressionNode): Json =>
    argument.kind === 'call' ? callJson(argument) : rawJson(argument)
  return {
    name,
    arguments: [
      ...(named ?? []).map((one) => ({ key: one.key, value: value(one.value) })),
      ...given.map(value),
    ],
  }
}

function whenJson(when: CallNode): Json {
  const parts = callsIn(when.body)
  const flags = parts.filter(({ name }) => name.startsWith('before'))
  return {
    ...Object.fromEntries(flags.map((flag) => [flag.name, literalOf(argumentOf(flag))])),
    conditions: parts.filter((part) => !flags.includes(part)).map(conditionJson),
  }
}

function conditionJson(condition: CallNode): Json {
  const { name, named, arguments: given, body } = condition
  if (name === 'expression') return { name, arguments: [scriptBlock(body)] }
  if (body !== undefined) return { name, children: callsIn(body).map(conditionJson) }
  return { name, arguments: named?.map(entryJson) ?? soleJson(given) }
}

function inputField(field: CallNode): readonly (readonly [string, Json])[] {
  if (field.name !== 'parameters') return [[field.name, rawJson(argumentOf(field))]]
  // An empty list is let through here and counts as none.
  return callsIn(field.body).length === 0 ? [] : [[field.name, callsJson(field)]]
}

function axisJson(axis: CallNode): Json {
  const parts = callsIn(axis.body)
  const name = parts.find((part) => part.name === 'name')
  const values = parts.find((part) => part.name !== 'name')
  if (name === undefined || values === undefined) throw new Error(`no axis: ${axis.text}`)
  const json = { name: wordOf(argumentOf(name)), values: values.arguments.map(rawJson) }
  return values.name === 'notValues' ? { ...json, inverse: true } : json
}

function scriptBlock(body: ClosureNode | undefined): Json {
  return { key: 'scriptBlock', value: { isLiteral: true, value: body?.text ?? '' } }
}

function entryJson({ key, value }: EntryNode): Json {
  return { key, value: rawJson(value) }
}

/** One unnamed argument stands alone, several in a list. */
function soleJson(given: readonly ExpressionNode[]): Json {
  const [first] = given
  return given.length === 1 && first !== undefined ? rawJson(first) : given.map(rawJson)
}

function rawJson(expression: ExpressionNode): Json {
  if (expression.kind === 'literal') return { isLiteral: true, value: expression.value }
  const constant = concatenation(expression)
  if (constant !== undefined) return { isLiteral: true, value: constant }
  const { text, kind } = expression
  return { isLiteral: false, value: kind === 'gstring' ? text : `\${${text}}` }
}

/** The text of constant strings added up. */
function concatenation(expression: ExpressionNode): string | undefined {
  if (expression.kind === 'literal' && typeof expression.value === 'string') return expression.value
  if (expression.kind !== 'binary' || expression.operator !== '+') return undefined
  const [left, right] = expression.operands.map(concatenation)
  return left === undefined || right === undefined ? undefined : left + right
}

function literalOf(expression: ExpressionNode): string | number | boolean | null {
  if (expression.kind !== 'literal') throw new Error(`no literal: ${expression.text}`)
  return expression.value
}

function wordOf(expression: ExpressionNode): string {
  return expression.kind === 'variable' ? expression.text : String(literalOf(expression))
}

function argumentOf(call: CallNode): ExpressionNode {
  const [first, second] = call.arguments
  if (first === undefined || second !== undefined) throw new Error(`not one argument: ${call.text}`)
  return first
}

function statementsIn(block: ClosureNode | undefined): readonly StatementNode[] {
  return block?.statements ?? []
}

function callsIn(block: ClosureNode | undefined): readonly CallNode[] {
  return statementsIn(block).map((statement) => {
    if (statement.kind !== 'call') throw new Error(`no call: ${statement.text}`)
    return statement
  })
}
