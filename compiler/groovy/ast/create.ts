import type * as groovy from './nodes.ts'

/*
 * One builder per kind of node. `origin` is required everywhere, so that no node silently loses its place in the
 * user's code; where nothing of theirs stands behind a node, say `generated`.
 */

type Expression = groovy.Expression
type Origin = groovy.Origin
type Statement = groovy.Statement

// Expressions

export function nullLiteral(origin: Origin): groovy.NullLiteral {
  return { kind: 'null-literal', origin }
}

export function booleanLiteral(value: boolean, origin: Origin): groovy.BooleanLiteral {
  return { kind: 'boolean-literal', value, origin }
}

/** `text` is Groovy source without a sign: `1`, `60L`, `1.5d`. */
export function numberLiteral(text: string, origin: Origin): groovy.NumberLiteral {
  return { kind: 'number-literal', text, origin }
}

/** `'value'`, with line breaks as `\n`. */
export function stringLiteral(value: string, origin: Origin): groovy.StringLiteral {
  return { kind: 'string-literal', value, multiline: false, origin }
}

/** `'''value'''`, with the lines kept as they are; a value of one line prints in single quotes. */
export function multilineString(value: string, origin: Origin): groovy.StringLiteral {
  return { kind: 'string-literal', value, multiline: true, origin }
}

/** `"text ${expression}"` */
export function gstring(
  parts: readonly (string | Expression)[],
  origin: Origin,
  { multiline = false }: { multiline?: boolean } = {},
): groovy.GString {
  return { kind: 'gstring', parts, multiline, origin }
}

export function identifier(name: string, origin: Origin): groovy.Identifier {
  return { kind: 'identifier', name, origin }
}

/** `object.name`, or `object?.name` when `safe`. */
export function propertyAccess(
  object: Expression,
  name: string,
  origin: Origin,
  { safe = false }: { safe?: boolean } = {},
): groovy.PropertyAccess {
  return { kind: 'property-access', object, name, safe, origin }
}

/** `object[index]` */
export function indexAccess(object: Expression, index: Expression, origin: Origin): groovy.IndexAccess {
  return { kind: 'index-access', object, index, origin }
}

export function positional(value: Expression): groovy.PositionalArgument {
  return { kind: 'positional', value }
}

/** `name: value` in a call. */
export function named(name: string, value: Expression, comments?: groovy.Comments): groovy.NamedArgument {
  return { kind: 'named', name, value, ...(comments && { comments }) }
}

/** `object.name(arguments) { body }` */
export function methodCall(
  object: Expression,
  name: string,
  args: readonly groovy.Argument[],
  origin: Origin,
  {
    safe = false,
    body,
    isOfJenkins,
  }: { safe?: boolean; body?: groovy.Closure | undefined; isOfJenkins?: true } = {},
): groovy.MethodCall {
  return {
    kind: 'method-call',
    object,
    safe,
    name,
    arguments: args,
    ...(body && { body }),
    ...(isOfJenkins && { isOfJenkins }),
    origin,
  }
}

/** `name(arguments) { body }`: a call on the script, such as a step. */
export function call(
  name: string,
  args: readonly groovy.Argument[],
  origin: Origin,
  body?: groovy.Closure,
): groovy.MethodCall {
  return { kind: 'method-call', safe: false, name, arguments: args, ...(body && { body }), origin }
}

/** `new Type(arguments)` */
export function newInstance(type: string, args: readonly Expression[], origin: Origin): groovy.NewInstance {
  return { kind: 'new-instance', type, arguments: args, origin }
}

export function listLiteral(elements: readonly Expression[], origin: Origin): groovy.ListLiteral {
  return { kind: 'list-literal', elements, origin }
}

export function mapEntry(
  key: string | Expression,
  value: Expression,
  comments?: groovy.Comments,
): groovy.MapEntry {
  return { key, value, ...(comments && { comments }) }
}

export function mapLiteral(entries: readonly groovy.MapEntry[], origin: Origin): groovy.MapLiteral {
  return { kind: 'map-literal', entries, origin }
}

export function parameter(
  name: string,
  { type, defaultValue }: { type?: string | undefined; defaultValue?: Expression | undefined } = {},
): groovy.Parameter {
  return { name, ...(type !== undefined && { type }), ...(defaultValue && { defaultValue }) }
}

/** `{ a, b -> body }`, and `{ -> body }` without parameters. */
export function closure(
  parameters: readonly groovy.Parameter[],
  body: groovy.Block,
  origin: Origin,
): groovy.Closure {
  return { kind: 'closure', parameters, implicitParameters: false, body, origin }
}

/** `{ statements }` without an arrow: the body of a step or section. */
export function bodyClosure(body: readonly Statement[] | groovy.Block, origin: Origin): groovy.Closure {
  const asBlock = 'kind' in body ? body : block(body, origin)
  return { kind: 'closure', parameters: [], implicitParameters: true, body: asBlock, origin }
}

export function unary(
  operator: groovy.UnaryOperator,
  operand: Expression,
  origin: Origin,
): groovy.UnaryExpression {
  return { kind: 'unary', operator, operand, origin }
}

/** `operand++`, or `++operand` when `prefix`. */
export function update(
  operator: '++' | '--',
  operand: Expression,
  origin: Origin,
  { prefix = false }: { prefix?: boolean } = {},
): groovy.UpdateExpression {
  return { kind: 'update', operator, prefix, operand, origin }
}

export function binary(
  left: Expression,
  operator: groovy.BinaryOperator,
  right: Expression,
  origin: Origin,
): groovy.BinaryExpression {
  return { kind: 'binary', operator, left, right, origin }
}

/** `operand instanceof type` */
export function instanceOf(operand: Expression, type: string, origin: Origin): groovy.InstanceOfExpression {
  return { kind: 'instance-of', operand, type, origin }
}

/** `operand as type` */
export function asType(operand: Expression, type: string, origin: Origin): groovy.AsExpression {
  return { kind: 'as', operand, type, origin }
}

/** `(type) operand` */
export function cast(type: string, operand: Expression, origin: Origin): groovy.CastExpression {
  return { kind: 'cast', type, operand, origin }
}

/** `condition ? whenTrue : whenFalse` */
export function conditional(
  condition: Expression,
  whenTrue: Expression,
  whenFalse: Expression,
  origin: Origin,
): groovy.ConditionalExpression {
  return { kind: 'conditional', condition, whenTrue, whenFalse, origin }
}

/** `left ?: right` */
export function elvis(left: Expression, right: Expression, origin: Origin): groovy.ElvisExpression {
  return { kind: 'elvis', left, right, origin }
}

export function assignment(
  target: Expression,
  operator: groovy.AssignmentOperator,
  value: Expression,
  origin: Origin,
): groovy.AssignmentExpression {
  return { kind: 'assignment', operator, target, value, origin }
}

export function rawExpression(text: string, origin: Origin): groovy.RawExpression {
  return { kind: 'raw-expression', text, origin }
}

// Statements

/** The same statement, declaration or block with comments of the user around it. */
export function withComments<Node extends groovy.Declaration>(node: Node, comments: groovy.Comments): Node {
  return { ...node, comments }
}

export function expressionStatement(expression: Expression, origin: Origin): groovy.ExpressionStatement {
  return { kind: 'expression-statement', expression, origin }
}

/** A step as a statement: `sh 'make'`, `dir('x') { … }`. */
export function callStatement(
  name: string,
  args: readonly groovy.Argument[],
  origin: Origin,
  body?: groovy.Closure,
): groovy.ExpressionStatement {
  return expressionStatement(call(name, args, origin, body), origin)
}

/** A section of Declarative as a statement: `steps { … }`, `stage('Build') { … }`. */
export function section(
  name: string,
  statements: readonly Statement[] | groovy.Block,
  origin: Origin,
  args: readonly groovy.Argument[] = [],
): groovy.ExpressionStatement {
  return callStatement(name, args, origin, bodyClosure(statements, origin))
}

/** `def name = initializer`; `type` is `def` or a class name. */
export function variableDeclaration(
  type: string,
  name: string,
  initializer: Expression | undefined,
  origin: Origin,
): groovy.VariableDeclaration {
  return { kind: 'variable-declaration', type, name, ...(initializer && { initializer }), origin }
}

export function block(
  statements: readonly Statement[],
  origin: Origin,
  dangling?: readonly string[],
): groovy.Block {
  return { kind: 'block', statements, ...(dangling && { dangling }), origin }
}

export function ifStatement(
  condition: Expression,
  thenBranch: groovy.Block,
  elseBranch: groovy.Block | groovy.IfStatement | undefined,
  origin: Origin,
): groovy.IfStatement {
  return { kind: 'if', condition, thenBranch, ...(elseBranch && { elseBranch }), origin }
}

/** `for (name in iterable) { … }`, or `for (type name in iterable) { … }`. */
export function forInStatement(
  name: string,
  iterable: Expression,
  body: groovy.Block,
  origin: Origin,
  { type }: { type?: string | undefined } = {},
): groovy.ForInStatement {
  return { kind: 'for-in', name, iterable, body, ...(type !== undefined && { type }), origin }
}

/** `for (initializer; condition; update) { … }` */
export function forStatement(
  header: Pick<groovy.ForStatement, 'initializer' | 'condition' | 'update'>,
  body: groovy.Block,
  origin: Origin,
): groovy.ForStatement {
  return { kind: 'for', ...header, body, origin }
}

export function whileStatement(
  condition: Expression,
  body: groovy.Block,
  origin: Origin,
): groovy.WhileStatement {
  return { kind: 'while', condition, body, origin }
}

/** `case test: statements`, or `default: statements` without a test. */
export function switchCase(
  test: Expression | undefined,
  statements: readonly Statement[],
): groovy.SwitchCase {
  return { ...(test && { test }), statements }
}

export function switchStatement(
  subject: Expression,
  cases: readonly groovy.SwitchCase[],
  origin: Origin,
): groovy.SwitchStatement {
  return { kind: 'switch', subject, cases, origin }
}

/** `catch (type name) { … }`, or `catch (name) { … }` without a type. */
export function catchClause(type: string | undefined, name: string, body: groovy.Block): groovy.CatchClause {
  return { ...(type !== undefined && { type }), name, body }
}

export function tryStatement(
  body: groovy.Block,
  catches: readonly groovy.CatchClause[],
  finalizer: groovy.Block | undefined,
  origin: Origin,
): groovy.TryStatement {
  return { kind: 'try', body, catches, ...(finalizer && { finalizer }), origin }
}

export function throwStatement(value: Expression, origin: Origin): groovy.ThrowStatement {
  return { kind: 'throw', value, origin }
}

export function returnStatement(value: Expression | undefined, origin: Origin): groovy.ReturnStatement {
  return { kind: 'return', ...(value && { value }), origin }
}

export function breakStatement(origin: Origin, label?: string): groovy.BreakStatement {
  return { kind: 'break', ...(label !== undefined && { label }), origin }
}

export function continueStatement(origin: Origin, label?: string): groovy.ContinueStatement {
  return { kind: 'continue', ...(label !== undefined && { label }), origin }
}

/** `label: for (…) …` */
export function labeledStatement(
  label: string,
  statement: groovy.LabeledStatement['statement'],
  origin: Origin,
): groovy.LabeledStatement {
  return { kind: 'labeled', label, statement, origin }
}

export function rawStatement(text: string, origin: Origin): groovy.RawStatement {
  return { kind: 'raw-statement', text, origin }
}

// Files

/** `@NonCPS private def name(parameters) { body }` */
export function methodDeclaration(
  name: string,
  parameters: readonly groovy.Parameter[],
  body: groovy.Block,
  origin: Origin,
  {
    annotations = [],
    modifiers = [],
    returnType = 'def',
  }: Partial<Pick<groovy.MethodDeclaration, 'annotations' | 'modifiers' | 'returnType'>> = {},
): groovy.MethodDeclaration {
  return { kind: 'method', annotations, modifiers, returnType, name, parameters, body, origin }
}

/** `@Field private static final Map NAME = initializer`; the file must import `groovy.transform.Field`. */
export function fieldDeclaration(
  type: string,
  name: string,
  initializer: Expression,
  origin: Origin,
  { modifiers = [] }: { modifiers?: readonly string[] } = {},
): groovy.FieldDeclaration {
  return { kind: 'field', modifiers, type, name, initializer, origin }
}

export function groovyFile(
  declarations: readonly groovy.Declaration[],
  {
    header = [],
    libraries = [],
    imports = [],
  }: Partial<Omit<groovy.GroovyFile, 'kind' | 'declarations'>> = {},
): groovy.GroovyFile {
  return { kind: 'file', header, libraries, imports, declarations }
}
