import * as create from '../groovy/ast/create.ts'
import type { Block, Closure, MethodCall, Statement } from '../groovy/ast/nodes.ts'
import { withDeclarativeValues } from './declarative-values.ts'
import { namesIn } from './names-in.ts'
import type { UnitServices } from './unit-services.ts'

/**
 * Scripted statements as Declarative takes them in `steps { }` and post conditions: calls stay, and what is no call
 * goes into a `script { }`, together with what stands between and what uses a variable declared there.
 */
export function declarativeSteps(block: Block, unit: UnitServices): Block {
  const { statements } = block
  const first = statements.findIndex((statement) => !isStep(statement, unit))
  if (first === -1)
    return { ...block, statements: statements.map((statement) => withDeclarativeBody(statement, unit)) }
  const last = lastInScript(statements, first, unit)
  const inside = statements.slice(first, last + 1)
  const script = create.section('script', create.block(inside, block.origin), block.origin)
  return {
    ...block,
    statements: [
      ...statements.slice(0, first).map((statement) => withDeclarativeBody(statement, unit)),
      script,
      ...statements.slice(last + 1).map((statement) => withDeclarativeBody(statement, unit)),
    ],
  }
}

/** The last statement that cannot stand outside: no step, dependent on a local of the script, or behind a return. */
function lastInScript(statements: readonly Statement[], first: number, unit: UnitServices): number {
  let last = first
  const locals = new Set<string>()
  statements.forEach((statement, index) => {
    if (index < first) return
    if (leaves(statement)) last = statements.length - 1
    const isBound = !isStep(statement, unit) || [...namesIn(statement)].some((name) => locals.has(name))
    if (isBound) last = Math.max(last, index)
    if (statement.kind === 'variable-declaration') locals.add(statement.name)
  })
  return last
}

/** True for a call on nothing whose own body Declarative can hold, with `script` inside where needed. */
function isStep(statement: Statement, unit: UnitServices): boolean {
  const call = stepOf(statement)
  return call !== undefined && !unit.isScriptOnly(call.name)
}

function stepOf(statement: Statement): MethodCall | undefined {
  if (statement.kind !== 'expression-statement') return undefined
  const { expression } = statement
  return expression.kind === 'method-call' && expression.object === undefined ? expression : undefined
}

function withDeclarativeBody(statement: Statement, unit: UnitServices): Statement {
  const step = stepOf(statement)
  if (statement.kind !== 'expression-statement' || step === undefined || step.name === 'script')
    return statement
  const call = unit.isDeclared(step.name) ? step : withDeclarativeValues(step)
  if (call.body === undefined) return { ...statement, expression: call }
  const body: Closure = { ...call.body, body: declarativeSteps(call.body.body, unit) }
  return { ...statement, expression: { ...call, body } }
}

/** True when the statement may return from the function that it stands in. */
function leaves(statement: Statement): boolean {
  switch (statement.kind) {
    case 'return':
    case 'raw-statement':
      return statement.kind === 'return'
    case 'block':
      return statement.statements.some(leaves)
    case 'if':
      return (
        leaves(statement.thenBranch) || (statement.elseBranch !== undefined && leaves(statement.elseBranch))
      )
    case 'for-in':
    case 'for':
    case 'while':
      return leaves(statement.body)
    case 'labeled':
      return leaves(statement.statement)
    case 'switch':
      return statement.cases.some((clause) => clause.statements.some(leaves))
    case 'try':
      return [statement.body, ...statement.catches.map((clause) => clause.body), statement.finalizer].some(
        (block) => block !== undefined && leaves(block),
      )
    default:
      return false
  }
}
