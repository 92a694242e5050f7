import { z } from 'zod'
import { harness } from '../../support/harness/harness.ts'

/*
 * A Jenkinsfile as the harness reads it: calls with their arguments and blocks, before anything judges them.
 * `text` is the source.
 */

export interface LiteralNode {
  readonly kind: 'literal'
  readonly text: string
  readonly value: string | number | boolean | null
}

export interface ListNode {
  readonly kind: 'list'
  readonly text: string
  readonly elements: readonly ExpressionNode[]
}

/** A map in brackets. */
export interface MapNode {
  readonly kind: 'map'
  readonly text: string
  readonly entries: readonly EntryNode[]
}

export interface EntryNode {
  readonly key: string
  readonly value: ExpressionNode
}

/** `name(arguments) { body }` without a receiver. */
export interface CallNode {
  readonly kind: 'call'
  readonly text: string
  readonly name: string
  readonly arguments: readonly ExpressionNode[]
  readonly named?: readonly EntryNode[] | undefined
  readonly body?: ClosureNode | undefined
}

/** A block; its text is what stands between the braces. */
export interface ClosureNode {
  readonly kind: 'closure'
  readonly text: string
  readonly statements: readonly StatementNode[]
}

/** `name = value` */
export interface AssignmentNode {
  readonly kind: 'assignment'
  readonly text: string
  readonly name: string
  readonly value: ExpressionNode
}

/** `a + b`, `a == b` */
export interface BinaryNode {
  readonly kind: 'binary'
  readonly text: string
  readonly operator: string
  readonly operands: readonly [ExpressionNode, ExpressionNode]
}

/** `gstring`: a string with interpolation; `variable`: a bare name; `code`: whatever else. */
export interface TextNode {
  readonly kind: 'gstring' | 'variable' | 'code'
  readonly text: string
}

export type ExpressionNode = LiteralNode | ListNode | MapNode | CallNode | ClosureNode | BinaryNode | TextNode
export type StatementNode = ExpressionNode | AssignmentNode

const entry: z.ZodType<EntryNode> = z.strictObject({ key: z.string(), value: z.lazy(() => expression) })

const closure: z.ZodType<ClosureNode> = z.strictObject({
  kind: z.literal('closure'),
  text: z.string(),
  statements: z.lazy(() => z.array(statement)),
})

const expression: z.ZodType<ExpressionNode> = z.union([
  z.strictObject({
    kind: z.literal('literal'),
    text: z.string(),
    value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  }),
  z.strictObject({ kind: z.literal('list'), text: z.string(), elements: z.lazy(() => z.array(expression)) }),
  z.strictObject({ kind: z.literal('map'), text: z.string(), entries: z.array(entry) }),
  z.strictObject({
    kind: z.literal('call'),
    text: z.string(),
    name: z.string(),
    arguments: z.lazy(() => z.array(expression)),
    named: z.array(entry).optional(),
    body: closure.optional(),
  }),
  closure,
  z.strictObject({
    kind: z.literal('binary'),
    text: z.string(),
    operator: z.string(),
    operands: z.lazy(() => z.tuple([expression, expression])),
  }),
  z.strictObject({ kind: z.enum(['gstring', 'variable', 'code']), text: z.string() }),
])

const statement: z.ZodType<StatementNode> = z.union([
  z.strictObject({
    kind: z.literal('assignment'),
    text: z.string(),
    name: z.string(),
    value: expression,
  }),
  expression,
])

/** What reading a Jenkinsfile gave: its `pipeline` block, or the first syntax error. */
export type ReadFile = { readonly pipeline: ClosureNode } | { readonly syntaxError: string }

/** Reads Jenkinsfiles, in the order given. */
export async function readJenkinsfiles(texts: readonly string[]): Promise<readonly ReadFile[]> {
  const engine = await harness()
  const responses = await engine.runAll(texts.map((text) => ({ kind: 'tree', engine: 'cps', text })))
  return responses.map(({ value, error }) => {
    if (error !== undefined) return { syntaxError: error.errors?.[0]?.message ?? error.message }
    const block = z
      .array(statement)
      .parse(value)
      .find((one) => one.kind === 'call' && one.name === 'pipeline')
    if (block?.kind !== 'call' || block.body === undefined) throw new Error('there is no pipeline block')
    return { pipeline: block.body }
  })
}
