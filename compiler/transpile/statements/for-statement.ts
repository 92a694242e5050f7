import { ts } from 'ts-morph'
import * as create from '../../groovy/ast/create.ts'
import type { Block, Expression, Statement, VariableDeclaration } from '../../groovy/ast/nodes.ts'
import { assignedSymbols } from '../assigned-symbols.ts'
import type { TranspileContext } from '../context.ts'
import { isCapturedLate, uses } from '../escaping-captures.ts'
import { transpileDeclarations } from './variable-statement.ts'
import { bodyStatements, whileLoop } from './while-statement.ts'

/** The C-style `for`. Groovy's takes one variable and one update; any other becomes a `while`. */
export function transpileForStatement(
  node: ts.ForStatement,
  context: TranspileContext,
): readonly Statement[] {
  const kept = keptVariables(node, context)
  refuseFunctionsInHead(node, kept, context)
  if (kept.length > 0) return loopWithCopies(node, kept, context)
  return context.scoped(() => simpleLoop(node, context)) ?? whileForm(node, context)
}

/** `for (int i = 0; i < n; i++) { … }`, or undefined when the head has another form. */
function simpleLoop(node: ts.ForStatement, context: TranspileContext): readonly Statement[] | undefined {
  const { initializer, condition, incrementor } = node
  if (initializer === undefined || incrementor === undefined) return undefined
  if (!ts.isVariableDeclarationList(initializer) || initializer.declarations.length !== 1) return undefined
  const [declaration] = initializer.declarations
  if (declaration === undefined || !ts.isIdentifier(declaration.name)) return undefined
  if (ts.isBinaryExpression(incrementor) && incrementor.operatorToken.kind === ts.SyntaxKind.CommaToken) {
    return undefined
  }
  const [first, ...others] = transpileDeclarations(initializer, context)
  const test = context.capture(() =>
    condition === undefined
      ? create.booleanLiteral(true, context.originOf(node))
      : context.condition(condition),
  )
  const update = context.capture(() => context.expression(incrementor))
  const needsStatements = test.preceding.length + update.preceding.length + others.length > 0
  if (first?.kind !== 'variable-declaration' || needsStatements) return undefined
  const origin = context.originOf(node)
  const typed: VariableDeclaration = isCounter(declaration, node, context) ? { ...first, type: 'int' } : first
  return [
    create.forStatement(
      { initializer: typed, condition: test.result, update: update.result },
      context.block(node.statement),
      origin,
    ),
  ]
}

function whileForm(node: ts.ForStatement, context: TranspileContext): readonly Statement[] {
  const head = headStatements(node, context)
  const update = (): readonly Statement[] => updateStatements(node, context)
  context.loops.doBetweenRounds(node, update)
  const body = (): readonly Statement[] => [...bodyBlock(node, context), ...update()]
  return [...head, whileLoop(node.condition, body, node, context)]
}

/**
 * The loop when functions keep its variables: the head counts with `_i`, and each round has its own `i`, which is
 * written back at the end of the round when the body changes it.
 */
function loopWithCopies(
  node: ts.ForStatement,
  kept: readonly ts.Identifier[],
  context: TranspileContext,
): readonly Statement[] {
  const origin = context.originOf(node)
  const assigned = assignedSymbols(node.statement, context.checker)
  const variables = kept.map((name) => {
    const own = context.localName(name.text)
    const counter = context.localName(`_${own}`)
    context.alias(name, counter)
    const symbol = context.checker.getSymbolAtLocation(name)
    return { name, own, counter, isChanged: symbol !== undefined && assigned.has(symbol) }
  })
  const head = headStatements(node, context)
  const update = (): readonly Statement[] => {
    variables.forEach(({ name, counter }) => context.alias(name, counter))
    const statements = updateStatements(node, context)
    variables.forEach(({ name, own }) => context.alias(name, own))
    const back = variables.filter(({ isChanged }) => isChanged)
    return [...back.map(({ own, counter }) => assign(counter, own)), ...statements]
  }
  const assign = (target: string, value: string): Statement =>
    create.expressionStatement(
      create.assignment(create.identifier(target, origin), '=', create.identifier(value, origin), origin),
      origin,
    )
  context.loops.doBetweenRounds(node, update)
  const body = (): readonly Statement[] => {
    const copies = variables.map(({ name, own, counter }) => {
      context.alias(name, own)
      return create.variableDeclaration('def', own, create.identifier(counter, origin), origin)
    })
    return [...copies, ...bodyBlock(node, context), ...update()]
  }
  return [...head, whileLoop(node.condition, body, node, context)]
}

function headStatements(node: ts.ForStatement, context: TranspileContext): readonly Statement[] {
  const { initializer } = node
  if (initializer === undefined) return []
  if (ts.isVariableDeclarationList(initializer)) return transpileDeclarations(initializer, context)
  return effectOf(initializer, context)
}

function updateStatements(node: ts.ForStatement, context: TranspileContext): readonly Statement[] {
  return node.incrementor === undefined ? [] : effectOf(node.incrementor, context)
}

/** An expression as statements; the parts of a comma one after the other. */
function effectOf(node: ts.Expression, context: TranspileContext): readonly Statement[] {
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.CommaToken) {
    return [...effectOf(node.left, context), ...effectOf(node.right, context)]
  }
  const { result, preceding } = context.capture((): Expression => context.expression(node))
  return [...preceding, create.expressionStatement(result, context.originOf(node))]
}

function bodyBlock(node: ts.ForStatement, context: TranspileContext): Block['statements'] {
  return bodyStatements(node.statement, context)
}

/** The variables of the head that functions in the body keep beyond the round. */
function keptVariables(node: ts.ForStatement, context: TranspileContext): readonly ts.Identifier[] {
  const { initializer } = node
  if (initializer === undefined || !ts.isVariableDeclarationList(initializer)) return []
  return initializer.declarations.flatMap(({ name }) => {
    if (!ts.isIdentifier(name)) return []
    const symbol = context.checker.getSymbolAtLocation(name)
    return symbol !== undefined && isCapturedLate(new Set([symbol]), node, context) ? [name] : []
  })
}

function refuseFunctionsInHead(
  node: ts.ForStatement,
  kept: readonly ts.Identifier[],
  context: TranspileContext,
): void {
  const symbols = new Set(
    kept.map((name) => context.checker.getSymbolAtLocation(name)).filter((one) => !!one),
  )
  for (const part of [node.initializer, node.condition, node.incrementor]) {
    if (part === undefined || !isCapturedLate(symbols, part, context) || !uses(part, symbols, context))
      continue
    context.report('unsupported-syntax', part, {
      construct: 'a function in the head of a for loop that keeps its variable',
      instead: 'Make the function in the body of the loop',
    })
  }
}

/** True for `let i = 0` that only counts: an `int` of Groovy. */
function isCounter(
  declaration: ts.VariableDeclaration,
  node: ts.ForStatement,
  context: TranspileContext,
): boolean {
  const { initializer, name } = declaration
  const { incrementor } = node
  if (initializer === undefined || !ts.isNumericLiteral(initializer) || !/^\d+$/.test(initializer.text))
    return false
  if (
    incrementor === undefined ||
    !(ts.isPostfixUnaryExpression(incrementor) || ts.isPrefixUnaryExpression(incrementor))
  ) {
    return false
  }
  const symbol = context.checker.getSymbolAtLocation(name)
  return symbol !== undefined && !assignedSymbols(node.statement, context.checker).has(symbol)
}
