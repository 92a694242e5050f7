import * as create from '../groovy/ast/create.ts'
import { generated, type Block, type MethodDeclaration, type Statement } from '../groovy/ast/nodes.ts'
import { rewrite } from '../groovy/ast/rewrite.ts'
import { pipelineSize } from '../declarative/overflow/pipeline-size.ts'
import { divideLiterals } from './divide-literals.ts'
import { jumpsIn } from './jumps.ts'
import { mostCode } from './limits.ts'
import type { FileNames } from './part-names.ts'
import { type PipelineBody, pipelineBodies } from './pipeline-bodies.ts'
import { sizeOf } from './size-of.ts'
import { withinMethod } from './within-method.ts'

/** What a call without arguments takes; moving less than this makes nothing smaller. */
const leastWorthMoving = 150

/** A body that has moved out of the pipeline. */
interface MovedBody {
  readonly method: MethodDeclaration
  /** What the names of its parts begin with. */
  readonly base: string
}

/**
 * Makes the model of a pipeline small enough for one method: bodies become calls of methods of the file, the longest
 * first, until the rest fits.
 */
export function fitPipeline(
  block: Statement,
  file: FileNames,
): { readonly pipeline: Statement; readonly moved: readonly MovedBody[] } {
  const pipeline = divideLiterals(block, 'cps')
  const bodies = pipelineBodies(pipeline)
  const moving = new Set(bodiesToMove(pipeline, bodies))
  if (moving.size === 0) return { pipeline, moved: [] }
  const moved: MovedBody[] = []
  const calls = new Map<Block, Block>()
  for (const body of bodies) {
    if (!moving.has(body)) continue
    const { block: code, base } = body
    const name = file.take(body.name)
    calls.set(code, create.block([create.callStatement(name, [], generated)], code.origin))
    moved.push({ base, method: create.methodDeclaration(name, [], scripted(code), code.origin) })
  }
  const rest = rewrite(pipeline, (node) => (node.kind === 'block' ? calls.get(node) : undefined))
  return { pipeline: rest, moved }
}

function bodiesToMove(pipeline: Statement, bodies: readonly PipelineBody[]): readonly PipelineBody[] {
  const moving = bodies.filter(({ block }) => !withinMethod(block, 'cps'))
  let size = pipelineSize(pipeline).bytes
  for (const { block } of moving) size -= sizeOf(block)
  const others = bodies
    .filter((body) => !moving.includes(body) && sizeOf(body.block) > leastWorthMoving)
    .toSorted((left, right) => sizeOf(right.block) - sizeOf(left.block))
  for (const body of others) {
    if (size <= mostCode) break
    moving.push(body)
    size -= sizeOf(body.block)
  }
  return moving
}

/** The body of a method, which needs no `script { }` for what is no step. */
function scripted(block: Block): Block {
  const statements = block.statements.flatMap((statement, index) => {
    const inner = scriptIn(statement)
    const isLast = index === block.statements.length - 1
    return inner !== undefined && (isLast || jumpsIn(inner).length === 0) ? inner : [statement]
  })
  const last = statements.at(-1)
  return last?.kind === 'expression-statement' && isCondition(block)
    ? {
        ...block,
        statements: [...statements.slice(0, -1), create.returnStatement(last.expression, last.origin)],
      }
    : { ...block, statements }
}

/** The value of a condition's last expression is what it gives. */
function isCondition({ statements }: Block): boolean {
  const last = statements.at(-1)
  if (last?.kind !== 'expression-statement') return false
  return last.expression.kind !== 'method-call' && last.expression.kind !== 'assignment'
}

function scriptIn(statement: Statement): readonly Statement[] | undefined {
  if (statement.kind !== 'expression-statement' || statement.comments !== undefined) return undefined
  const { expression } = statement
  if (expression.kind !== 'method-call' || expression.object !== undefined) return undefined
  return expression.name === 'script' ? expression.body?.body.statements : undefined
}
