import { ts } from 'ts-morph'
import type { ClassHandle } from '../../evaluate/evaluation.ts'
import { commentsOf } from '../../evaluate/comments.ts'
import * as create from '../../groovy/ast/create.ts'
import type { Expression, MapEntry, MethodDeclaration, Statement } from '../../groovy/ast/nodes.ts'
import type { TranspileContext } from '../context.ts'
import { memberAccess } from '../member-access.ts'
import { transpileParameters } from '../parameters.ts'
import { unwrap } from '../unwrap.ts'
import { fieldKey } from './class-member.ts'

/** A field as the map of the object holds it, in JavaScript's order. */
interface Field {
  readonly key: string
  readonly node: ts.Node
  /** The parameter of the constructor that declares it, or what it starts with. */
  readonly value: ts.Identifier | ts.Expression | undefined
}

/**
 * `new Counter(2)` as a method of the file that builds the object, a map of its fields:
 * `def newCounter(step) { def self = [count: 0, step: step]; … ; return self }`.
 */
export function constructorMethod(
  name: string,
  handle: ClassHandle,
  context: TranspileContext,
): MethodDeclaration {
  const { node } = handle
  const constructor = node.members.find(
    (member): member is ts.ConstructorDeclaration =>
      ts.isConstructorDeclaration(member) && member.body !== undefined,
  )
  const self = context.bindSelf()
  const { parameters, prologue } = transpileParameters(constructor?.parameters ?? [], true, context)
  const body = constructor?.body?.statements ?? []
  refuseReturns(constructor, context)
  const fields = fieldsOf(node, constructor)
  const folded = foldedAssignments(fields, body, context)
  const object = objectStatements(self, fields, folded, context)
  const rest = context.statements(body.slice(folded.size))
  const origin = context.originOf(constructor ?? node)
  const result = create.returnStatement(create.identifier(self, origin), origin)
  const statements = simplified([...prologue, ...object, ...rest, result])
  return create.methodDeclaration(
    name,
    parameters,
    create.block(statements, origin),
    origin,
    context.pure ? { annotations: ['NonCPS'] } : {},
  )
}

/** `def self = […]` and `return self` in one. */
function simplified(statements: readonly Statement[]): readonly Statement[] {
  const before = statements.at(-2)
  if (before?.kind !== 'variable-declaration' || before.initializer === undefined) return statements
  return [...statements.slice(0, -2), create.returnStatement(before.initializer, before.origin)]
}

function fieldsOf(
  node: ts.ClassDeclaration,
  constructor: ts.ConstructorDeclaration | undefined,
): readonly Field[] {
  const parameters = (constructor?.parameters ?? []).flatMap((parameter): Field[] => {
    const isField = ts.isParameterPropertyDeclaration(parameter, parameter.parent)
    if (!isField || !ts.isIdentifier(parameter.name)) return []
    return [{ key: parameter.name.text, node: parameter, value: parameter.name }]
  })
  const declared = node.members.flatMap((member): Field[] => {
    if (!ts.isPropertyDeclaration(member) || isStatic(member)) return []
    return [{ key: fieldKey(member.name), node: member, value: member.initializer }]
  })
  return [...parameters, ...declared]
}

/**
 * The assignments at the head of the constructor that give fields their first value from parameters and constants: they
 * stand in the map at once. Keys are fields; the values are what is assigned.
 */
function foldedAssignments(
  fields: readonly Field[],
  body: readonly ts.Statement[],
  context: TranspileContext,
): ReadonlyMap<Field, ts.Expression> {
  const folded = new Map<Field, ts.Expression>()
  for (const statement of body) {
    const assigned = fieldAssignment(statement)
    const field = fields.find(({ key }) => key === assigned?.key)
    if (assigned === undefined || field === undefined || field.value !== undefined || folded.has(field)) break
    const value = unwrap(assigned.value)
    const isParameter = ts.isIdentifier(value) && context.localOf(value) !== undefined
    if (!isParameter && context.known(value) === undefined) break
    folded.set(field, assigned.value)
  }
  return folded
}

function fieldAssignment(
  node: ts.Statement,
): { readonly key: string; readonly value: ts.Expression } | undefined {
  if (!ts.isExpressionStatement(node) || !ts.isBinaryExpression(node.expression)) return undefined
  const { left, operatorToken, right } = node.expression
  const isField =
    operatorToken.kind === ts.SyntaxKind.EqualsToken &&
    ts.isPropertyAccessExpression(left) &&
    left.expression.kind === ts.SyntaxKind.ThisKeyword
  return isField ? { key: fieldKey(left.name), value: right } : undefined
}

/** `def self = [count: 0]`; from the first field on whose value needs the object, one assignment after the other. */
function objectStatements(
  self: string,
  fields: readonly Field[],
  folded: ReadonlyMap<Field, ts.Expression>,
  context: TranspileContext,
): readonly Statement[] {
  const entries: MapEntry[] = []
  const before: Statement[] = []
  const after: Statement[] = []
  for (const field of fields) {
    const node = folded.get(field) ?? field.value
    const origin = context.originOf(field.node)
    const { result, preceding } = context.capture((): Expression =>
      node === undefined ? create.nullLiteral(origin) : context.expression(node),
    )
    const isLate = after.length > 0 || (node !== undefined && usesThis(node))
    if (!isLate) {
      before.push(...preceding)
      entries.push(create.mapEntry(field.key, result, commentsOf(field.node)))
      continue
    }
    const target = memberAccess(create.identifier(self, origin), field.key, origin)
    const assign = create.expressionStatement(create.assignment(target, '=', result, origin), origin)
    after.push(...preceding, create.withComments(assign, commentsOf(field.node)))
  }
  const origin = context.originOf(context.handle.node)
  return [
    ...before,
    create.variableDeclaration('def', self, create.mapLiteral(entries, origin), origin),
    ...after,
  ]
}

/** True when an expression, or an arrow function in it, reads the object that is being made. */
export function usesThis(node: ts.Node): boolean {
  if (node.kind === ts.SyntaxKind.ThisKeyword) return true
  if (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) return false
  return ts.forEachChild(node, (child) => usesThis(child) || undefined) ?? false
}

/** The method gives the object at its end. */
function refuseReturns(node: ts.ConstructorDeclaration | undefined, context: TranspileContext): void {
  const visit = (child: ts.Node): void => {
    if (ts.isFunctionLike(child)) return
    if (ts.isReturnStatement(child)) {
      context.report('unsupported-syntax', child, {
        construct: 'a return in a constructor',
        instead: 'Write it with if and else',
      })
    }
    ts.forEachChild(child, visit)
  }
  node?.body?.statements.forEach(visit)
}

function isStatic(node: ts.PropertyDeclaration): boolean {
  return (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Static) !== 0
}
