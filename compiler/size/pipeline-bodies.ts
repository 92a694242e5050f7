import type { Block, Declaration, MethodCall, Statement } from '../groovy/ast/nodes.ts'

/** A body of code in a `pipeline { }`. */
export interface PipelineBody {
  readonly block: Block
  /** What a method with the code is called: `buildSteps`. */
  readonly name: string
  /** What its parts are named after: `build`. */
  readonly base: string
}

/** True for the `pipeline { }` of a file. */
export function isPipelineBlock(declaration: Declaration): declaration is Statement {
  return (
    declaration.kind === 'expression-statement' &&
    declaration.expression.kind === 'method-call' &&
    declaration.expression.name === 'pipeline' &&
    declaration.expression.body !== undefined
  )
}

/** The bodies of `steps`, of post conditions and of `expression`, in the order of the file. */
export function pipelineBodies(pipeline: Statement): readonly PipelineBody[] {
  const call = callOf(pipeline)
  return call === undefined ? [] : bodiesIn(call, '')
}

function bodiesIn(section: MethodCall, owner: string): readonly PipelineBody[] {
  return statementsOf(section).flatMap((statement) => {
    const call = callOf(statement)
    if (call?.body === undefined) return []
    switch (call.name) {
      case 'stage':
        return bodiesIn(call, stageName(call))
      case 'stages':
      case 'parallel':
      case 'matrix':
        return bodiesIn(call, owner)
      case 'steps':
        return [bodyOf(call.body.body, owner, 'Steps')]
      case 'post':
        return statementsOf(call).flatMap((condition) => postBody(condition, owner))
      case 'when':
        return conditionBodies(call, owner)
      default:
        return []
    }
  })
}

function postBody(condition: Statement, owner: string): readonly PipelineBody[] {
  const call = callOf(condition)
  if (call?.body === undefined) return []
  const suffix = `Post${call.name.charAt(0).toUpperCase()}${call.name.slice(1)}`
  return [bodyOf(call.body.body, owner, suffix)]
}

function conditionBodies(section: MethodCall, owner: string): readonly PipelineBody[] {
  return statementsOf(section).flatMap((statement) => {
    const call = callOf(statement)
    if (call?.body === undefined) return []
    return call.name === 'expression' ? [bodyOf(call.body.body, owner, 'When')] : conditionBodies(call, owner)
  })
}

function bodyOf(block: Block, owner: string, suffix: string): PipelineBody {
  const base = `${owner === '' ? 'pipeline' : owner}${suffix}`
  return { block, name: base, base: suffix === 'Steps' && owner !== '' ? owner : base }
}

/** `Build and test` gives `buildAndTest`. */
function stageName(stage: MethodCall): string {
  const [argument] = stage.arguments
  const text = argument?.value.kind === 'string-literal' ? argument.value.value : ''
  const words = text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, 5)
  const name = words
    .map((word, index) => {
      const plain = /^[A-Z]+$/.test(word) || index === 0 ? word.toLowerCase() : word
      return index === 0 ? plain : `${plain.charAt(0).toUpperCase()}${plain.slice(1)}`
    })
    .join('')
  return /^[a-z]/.test(name) ? name : `stage${name}`
}

function statementsOf(call: MethodCall): readonly Statement[] {
  return call.body?.body.statements ?? []
}

function callOf(statement: Statement): MethodCall | undefined {
  if (statement.kind !== 'expression-statement') return undefined
  return statement.expression.kind === 'method-call' ? statement.expression : undefined
}
