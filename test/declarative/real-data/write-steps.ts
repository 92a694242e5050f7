import type { CatalogueStep } from '../../../compiler/catalogue/schema.ts'
import type { CallNode, ClosureNode, StatementNode } from './call-tree.ts'
import { type Imports, nameText, objectText, rawText, scriptText, valueText } from './write-values.ts'

/** The steps that this package exports, each with whether it takes a block. */
export type KnownSteps = ReadonlyMap<string, boolean>

export function knownSteps(steps: readonly CatalogueStep[]): KnownSteps {
  return new Map(
    steps.filter(({ exportAs }) => exportAs === undefined).map(({ name, takesBody }) => [name, takesBody]),
  )
}

/** The statements of `steps` and of blocks in it. */
export function stepsText(block: ClosureNode | undefined, known: KnownSteps, imports: Imports): string {
  return (block?.statements ?? []).map((statement) => stepText(statement, known, imports)).join('\n')
}

function stepText(statement: StatementNode, known: KnownSteps, imports: Imports): string {
  if (statement.kind === 'closure') return statement.text
  if (statement.kind === 'variable' || statement.kind === 'literal' || statement.kind === 'gstring')
    return statement.text
  if (statement.kind !== 'call') return scriptText(statement.text, imports)
  if (statement.name === 'script' && statement.body !== undefined)
    return scriptText(statement.body.text, imports)
  const takesBody = known.get(statement.name)
  // A step without the block that it takes fails in Jenkins; TypeScript has no words for it.
  if (takesBody === undefined || (takesBody && statement.body === undefined))
    return rawText(statement.text, imports)
  return stepCallText(statement, known, imports)
}

function stepCallText(step: CallNode, known: KnownSteps, imports: Imports): string {
  const given = step.arguments.map((argument) => valueText(argument, imports))
  const named = step.named === undefined ? [] : [objectText(step.named, imports)]
  const body = step.body === undefined ? [] : [bodyText(step.name, step.body, known, imports)]
  return `${imports.use(nameText(step.name))}(${[...named, ...given, ...body].join(', ')})`
}

function bodyText(name: string, body: ClosureNode, known: KnownSteps, imports: Imports): string {
  const text = stepsText(body, known, imports)
  // The value of this step's block is what counts.
  return name === 'waitUntil' ? `() => ${text}` : `() => { ${text} }`
}
