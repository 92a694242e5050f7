import type { CallNode, ClosureNode, StatementNode } from './call-tree.ts'
import { type Imports, nameText, objectText, rawText, scriptText, valueText } from './write-values.ts'

/** The statements of `steps` and of blocks in it. */
export function stepsText(
  block: ClosureNode | undefined,
  known: ReadonlySet<string>,
  imports: Imports,
): string {
  return (block?.statements ?? []).map((statement) => stepText(statement, known, imports)).join('\n')
}

function stepText(statement: StatementNode, known: ReadonlySet<string>, imports: Imports): string {
  if (statement.kind === 'closure') return statement.text
  if (statement.kind === 'variable' || statement.kind === 'literal' || statement.kind === 'gstring')
    return statement.text
  if (statement.kind !== 'call') return scriptText(statement.text, imports)
  if (statement.name === 'script' && statement.body !== undefined)
    return scriptText(statement.body.text, imports)
  if (!known.has(statement.name)) return rawText(statement.text, imports)
  return stepCallText(statement, known, imports)
}

function stepCallText(step: CallNode, known: ReadonlySet<string>, imports: Imports): string {
  const given = step.arguments.map((argument) => valueText(argument, imports))
  const named = step.named === undefined ? [] : [objectText(step.named, imports)]
  const body = step.body === undefined ? [] : [bodyText(step.name, step.body, known, imports)]
  return `${imports.use(nameText(step.name))}(${[...named, ...given, ...body].join(', ')})`
}

function bodyText(name: string, body: ClosureNode, known: ReadonlySet<string>, imports: Imports): string {
  const text = stepsText(body, known, imports)
  // The value of this step's block is what counts.
  return name === 'waitUntil' ? `() => ${text}` : `() => { ${text} }`
}
