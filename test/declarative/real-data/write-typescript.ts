import type { CallNode, ClosureNode, ExpressionNode, StatementNode } from './call-tree.ts'
import { agentText } from './write-agent.ts'
import { inputFieldText, optionText, parameterText, toolText, variableText } from './write-entries.ts'
import { type KnownSteps, stepsText } from './write-steps.ts'
import { Imports, nameText, objectText, scriptText, valueText } from './write-values.ts'

/**
 * Writes a `pipeline` block as the module that a user of this package writes for it, statement by statement. What is wrong in
 * the block stays wrong in the same way as far as TypeScript has words for it; the rest is left as it stands.
 * @param knownSteps the steps that are exported; calls of others stay Groovy
 */
export function typescriptOf(pipeline: ClosureNode, knownSteps: KnownSteps): string {
  const writer = new SectionWriter(knownSteps)
  const body = `export default ${writer.imports.use('pipeline')}(${writer.block(pipeline)})\n`
  return `${writer.imports.statement()}\n${body}`
}

class SectionWriter {
  readonly imports = new Imports()
  readonly #knownSteps: KnownSteps

  constructor(knownSteps: KnownSteps) {
    this.#knownSteps = knownSteps
  }

  /** The sections of a pipeline, a stage or a matrix as an object. */
  block(block: ClosureNode | undefined): string {
    return objectOf((block?.statements ?? []).map((section) => this.#section(section)))
  }

  #section(section: StatementNode): string {
    if (section.kind !== 'call') return section.text
    const { name, body, arguments: given } = section
    const statements = body?.statements ?? []
    if (name === 'agent') return `agent: ${agentText(section, this.imports)}`
    if (name === 'failFast') return `failFast: ${this.#values(given)}`
    if (body === undefined) return `${nameText(name)}: ${this.#values(given)}`
    const entries = (write: (one: StatementNode, imports: Imports) => string): string =>
      `${name}: ${objectOf(statements.map((one) => write(one, this.imports)))}`
    switch (name) {
      case 'stages':
      case 'parallel':
        return `${name}: ${listOf(statements.map((stage) => this.#stage(stage)))}`
      case 'steps':
        return `steps() { ${this.#steps(body)} }`
      case 'post':
        return `post: ${objectOf(statements.map((condition) => this.#postCondition(condition)))}`
      case 'when':
        return `when: ${this.#when(statements)}`
      case 'environment':
        return entries(variableText)
      case 'options':
      case 'triggers':
        return entries(optionText)
      case 'parameters':
        return `parameters: ${this.#parameters(statements)}`
      case 'tools':
        return entries(toolText)
      case 'input':
        return `input: ${objectOf(statements.map((field) => this.#inputField(field)))}`
      case 'libraries':
        return `libraries: ${listOf(statements.map((library) => this.#sole(library)))}`
      case 'matrix':
        return `matrix: ${this.block(body)}`
      case 'axes':
        return `axes: ${objectOf(statements.map((axis) => this.#axis(axis)))}`
      case 'excludes':
        return `excludes: ${listOf(statements.map((exclude) => this.#exclude(exclude)))}`
      default:
        return `${nameText(name)}: ${this.block(body)}`
    }
  }

  #stage(stage: StatementNode): string {
    if (stage.kind !== 'call') return stage.text
    const given = stage.arguments.map((name) =>
      // A bare word counts as a text here.
      name.kind === 'variable' ? JSON.stringify(name.text) : valueText(name, this.imports),
    )
    return `${this.imports.use('stage')}(${[...given, this.block(stage.body)].join(', ')})`
  }

  #steps(block: ClosureNode): string {
    return stepsText(block, this.#knownSteps, this.imports)
  }

  #postCondition(condition: StatementNode): string {
    if (condition.kind !== 'call') return condition.text
    const { name, body, arguments: given } = condition
    return body === undefined
      ? `${nameText(name)}: ${this.#values(given)}`
      : `${name}() { ${this.#steps(body)} }`
  }

  #when(statements: readonly StatementNode[]): string {
    const conditions = statements.filter((one) => !isFlag(one)).map((one) => this.#whenCondition(one))
    const flags = statements
      .filter(isFlag)
      .map(({ name, arguments: given }) => `${name}: ${this.#values(given)}`)
    const list = conditions.length === 1 ? (conditions[0] ?? '') : listOf(conditions)
    if (flags.length === 0) return list
    return objectOf([...flags, ...(conditions.length === 0 ? [] : [`condition: ${list}`])])
  }

  #whenCondition(condition: StatementNode): string {
    this.imports.use('when')
    if (condition.kind === 'variable') return `when.${condition.text}`
    if (condition.kind !== 'call') return condition.text
    const { name, named, body, arguments: given } = condition
    if (name === 'expression' && body !== undefined) return `() => ${this.#expression(body)}`
    const values = given.map((one) => valueText(one, this.imports))
    const fields = named === undefined ? [] : [objectText(named, this.imports)]
    const nested = (body?.statements ?? []).map((one) => this.#whenCondition(one))
    return `when.${name}(${[...fields, ...values, ...nested].join(', ')})`
  }

  /** Whether the condition holds is a truth value, whatever the Groovy. */
  #expression(body: ClosureNode): string {
    return scriptText(body.text, this.imports).replace(/^groovy`/, 'groovy<boolean>`')
  }

  #inputField(field: StatementNode): string {
    if (field.kind !== 'call' || field.name !== 'parameters') return inputFieldText(field, this.imports)
    return `parameters: ${this.#parameters(field.body?.statements ?? [])}`
  }

  /** Of parameters of one name, which Jenkins lets through, the last one counts. */
  #parameters(statements: readonly StatementNode[]): string {
    const texts = statements.map((one) => parameterText(one, this.imports))
    return objectOf([...new Map(texts.map((text) => [text.replace(/:.*/s, ''), text])).values()])
  }

  #exclude(exclude: StatementNode): string {
    if (exclude.kind !== 'call') return exclude.text
    return objectOf((exclude.body?.statements ?? []).map((axis) => this.#axis(axis)))
  }

  #axis(axis: StatementNode): string {
    if (axis.kind !== 'call') return axis.text
    const parts = (axis.body?.statements ?? []).filter((part) => part.kind === 'call')
    const name = parts.find((part) => part.name === 'name')?.arguments[0]
    const key = name?.kind === 'literal' ? nameText(String(name.value)) : (name?.text ?? '')
    const inverse = parts.find((part) => part.name === 'notValues')
    const values = inverse ?? parts.find((part) => part.name === 'values')
    const list = listOf((values?.arguments ?? []).map((one) => valueText(one, this.imports)))
    return `${key}: ${inverse === undefined ? list : `{ notValues: ${list} }`}`
  }

  #sole(call: StatementNode): string {
    return call.kind === 'call' ? this.#values(call.arguments) : call.text
  }

  /** One value alone, several as the list that no section takes. */
  #values(given: readonly ExpressionNode[]): string {
    const values = given.map((one) => valueText(one, this.imports))
    return values.length === 1 ? (values[0] ?? '') : listOf(values)
  }
}

/** `beforeAgent true` and the like */
function isFlag(one: StatementNode): one is CallNode {
  return one.kind === 'call' && one.name.startsWith('before')
}

function objectOf(entries: readonly string[]): string {
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')},\n}`
}

function listOf(elements: readonly string[]): string {
  return `[${elements.join(', ')}]`
}
