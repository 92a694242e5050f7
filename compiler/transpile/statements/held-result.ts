import * as create from '../../groovy/ast/create.ts'
import type { Expression, GroovyNode, Statement, VariableDeclaration } from '../../groovy/ast/nodes.ts'
import { rewrite, rewriteBelow } from '../../groovy/ast/rewrite.ts'
import { walk } from '../../groovy/ast/traverse.ts'

/**
 * A variable whose value was made in a local of its own: the variable itself takes the place of that local.
 * `def group = groups.get(kind)`, `def list = group != null ? group : []` becomes `def list = groups.get(kind)`,
 * `if (list == null) { list = [] }`.
 */
export function intoVariable(
  declaration: VariableDeclaration,
  preceding: readonly Statement[],
): readonly Statement[] {
  return renamed(declaration, preceding) ?? withDefault(declaration, preceding) ?? [...preceding, declaration]
}

/** The statements that make the value, with the name of the variable in them. */
function renamed(
  { name, initializer, ...declaration }: VariableDeclaration,
  preceding: readonly Statement[],
): readonly Statement[] | undefined {
  if (initializer?.kind !== 'identifier' || declaration.comments !== undefined) return undefined
  const held = initializer.name
  const from = preceding.findIndex((one) => one.kind === 'variable-declaration' && one.name === held)
  if (from < 0 || preceding.slice(from).some((statement) => declares(statement, name))) return undefined
  const rename = (node: GroovyNode): GroovyNode | undefined => {
    if (node.kind === 'identifier' && node.name === held) return { ...node, name }
    const isCalled = node.kind === 'method-call' && node.object === undefined && node.name === held
    return isCalled ? rewriteBelow({ ...node, name }, rename) : undefined
  }
  return preceding.map((statement, index) => {
    if (index < from) return statement
    const made = rewrite(statement, rename)
    return index === from && made.kind === 'variable-declaration'
      ? { ...made, name, origin: declaration.origin }
      : made
  })
}

function withDefault(
  declaration: VariableDeclaration,
  preceding: readonly Statement[],
): readonly Statement[] | undefined {
  const { name, initializer: value, origin } = declaration
  const last = preceding.at(-1)
  if (last?.kind !== 'variable-declaration' || value?.kind !== 'conditional') return undefined
  if (last.initializer === undefined) return undefined
  const { condition, whenTrue, whenFalse } = value
  const isHeld = (node: Expression): boolean => node.kind === 'identifier' && node.name === last.name
  const isTest =
    condition.kind === 'binary' &&
    condition.operator === '!=' &&
    isHeld(condition.left) &&
    condition.right.kind === 'null-literal'
  if (!isTest || !isHeld(whenTrue) || mentions(whenFalse, last.name) || declares(whenFalse, name))
    return undefined
  const target = create.identifier(name, origin)
  const isMissing = create.binary(target, '==', create.nullLiteral(origin), origin)
  const assign = create.expressionStatement(create.assignment(target, '=', whenFalse, origin), origin)
  return [
    ...preceding.slice(0, -1),
    { ...declaration, initializer: last.initializer },
    create.ifStatement(isMissing, create.block([assign], origin), undefined, origin),
  ]
}

/** `if (found) { …; return a }`, `return b` for a value that was made in the branches of an `if`. */
export function returned(
  value: Expression,
  preceding: readonly Statement[],
  make: (value: Expression) => Statement,
): readonly Statement[] {
  const last = preceding.at(-1)
  const declaration = preceding.at(-2)
  if (
    value.kind !== 'identifier' ||
    last?.kind !== 'if' ||
    last.elseBranch?.kind !== 'block' ||
    declaration?.kind !== 'variable-declaration' ||
    declaration.name !== value.name ||
    declaration.initializer !== undefined
  ) {
    return [...preceding, make(value)]
  }
  const branch = (statements: readonly Statement[]): readonly Statement[] | undefined => {
    const assign = statements.at(-1)
    const isAssign = assign?.kind === 'expression-statement' && assign.expression.kind === 'assignment'
    return isAssign && assign.expression.kind === 'assignment'
      ? returned(assign.expression.value, statements.slice(0, -1), make)
      : undefined
  }
  const whenTrue = branch(last.thenBranch.statements)
  const whenFalse = branch(last.elseBranch.statements)
  if (whenTrue === undefined || whenFalse === undefined) return [...preceding, make(value)]
  const then = create.block(whenTrue, last.thenBranch.origin)
  return [
    ...preceding.slice(0, -2),
    create.ifStatement(last.condition, then, undefined, last.origin),
    ...whenFalse,
  ]
}

function mentions(root: Expression | Statement, name: string): boolean {
  let found = false
  walk(root, (node) => {
    if ((node.kind === 'identifier' || node.kind === 'method-call') && node.name === name) found = true
  })
  return found
}

/** True when a closure or a declaration below has the name: Groovy would refuse it inside the variable's scope. */
function declares(root: Expression | Statement, name: string): boolean {
  let found = false
  walk(root, (node) => {
    if (node.kind === 'closure' && node.parameters.some((parameter) => parameter.name === name)) found = true
    if ((node.kind === 'variable-declaration' || node.kind === 'for-in') && node.name === name) found = true
    if (node.kind === 'try' && node.catches.some((clause) => clause.name === name)) found = true
  })
  return found
}
