import type { MethodCall, Statement } from '../../groovy/ast/nodes.ts'
import { sizeOf } from '../../size/size-of.ts'

/*
 * Declarative makes one expression of the whole `pipeline { }`, and that becomes one method of at most 64 KiB. What the
 * expression holds for a stage or a section was fitted to what a real Jenkins loads: 160 stages with one `sh` each and no
 * 180, and 180 whose body is one call of a method and no 200.
 */

const bytesOfStage = 310

/** What a section adds for itself, and for each of its entries besides their code. */
const bytesOfSections: Readonly<Record<string, { readonly section: number; readonly entry: number }>> = {
  agent: { section: 40, entry: 10 },
  when: { section: 90, entry: 25 },
  environment: { section: 70, entry: 60 },
  options: { section: 80, entry: 10 },
  input: { section: 40, entry: 10 },
  tools: { section: 40, entry: 10 },
  post: { section: 25, entry: 10 },
  parameters: { section: 80, entry: 10 },
  triggers: { section: 80, entry: 10 },
  axes: { section: 40, entry: 10 },
  excludes: { section: 40, entry: 10 },
}
const bytesOfStageList = 40

/** The largest model that a Jenkins is known to load: 160 stages with one `sh` each. */
const mostBytes = 60_000

export interface PipelineSize {
  readonly stages: number
  /** About how many bytes of the JVM's code the model takes. */
  readonly bytes: number
}

/** How large Declarative's model of a `pipeline { }` is. */
export function pipelineSize(block: Statement): PipelineSize {
  return sum(sectionsOf(block).map(sectionSize))
}

/** True when no Jenkins is known to load a model of this size. */
export function isTooLarge({ bytes }: PipelineSize): boolean {
  return bytes > mostBytes
}

function sectionSize(section: MethodCall): PipelineSize {
  const inner = section.body?.body.statements ?? []
  switch (section.name) {
    case 'stages':
    case 'parallel':
    case 'matrix':
      return sum([{ stages: 0, bytes: bytesOfStageList }, ...callsIn(inner).map(sectionSize)])
    case 'stage':
      return sum([{ stages: 1, bytes: bytesOfStage }, ...callsIn(inner).map(sectionSize)])
    default: {
      const { section: own, entry } = bytesOfSections[section.name] ?? { section: 0, entry: 0 }
      const code = section.body === undefined ? 0 : sizeOf(section.body.body)
      return { stages: 0, bytes: own + entry * inner.length + code }
    }
  }
}

function sectionsOf(block: Statement): readonly MethodCall[] {
  const [pipeline] = callsIn([block])
  return callsIn(pipeline?.body?.body.statements ?? [])
}

function callsIn(statements: readonly Statement[]): readonly MethodCall[] {
  return statements.flatMap((statement) =>
    statement.kind === 'expression-statement' && statement.expression.kind === 'method-call'
      ? [statement.expression]
      : [],
  )
}

function sum(sizes: readonly PipelineSize[]): PipelineSize {
  return sizes.reduce(
    (total, { stages, bytes }) => ({ stages: total.stages + stages, bytes: total.bytes + bytes }),
    { stages: 0, bytes: 0 },
  )
}
