import type { Span } from '../../diagnostics/span.ts'

/** The span of the user's code that a node was made from, or `generated` when no code of theirs stands for it. */
export const generated: unique symbol = Symbol('jenkins-ts.generated')
export type Origin = Span | typeof generated

interface NodeBase {
  readonly origin: Origin
}

/** A comment as the user wrote it, with its delimiters: `// why` or `/* … *\/`. */
export interface Comments {
  /** On lines of their own before the node. */
  readonly leading: readonly string[]
  /** On the line where the node ends. */
  readonly trailing: readonly string[]
}

// Expressions

export interface NullLiteral extends NodeBase {
  readonly kind: 'null-literal'
}
export interface BooleanLiteral extends NodeBase {
  readonly kind: 'boolean-literal'
  readonly value: boolean
}
/** `text` is Groovy source: `1`, `60L`, `1.5d`. A negative number is a unary minus. */
export interface NumberLiteral extends NodeBase {
  readonly kind: 'number-literal'
  readonly text: string
}
/** A string without interpolation. `multiline: true` asks for triple quotes with the lines kept. */
export interface StringLiteral extends NodeBase {
  readonly kind: 'string-literal'
  readonly value: string
  readonly multiline: boolean
}
/** A double-quoted string with interpolation. */
export interface GString extends NodeBase {
  readonly kind: 'gstring'
  readonly parts: readonly (string | Expression)[]
  readonly multiline: boolean
}
export interface Identifier extends NodeBase {
  readonly kind: 'identifier'
  readonly name: string
}
/** `object.name`, `object?.name`; a name that is no Groovy identifier or a keyword is printed quoted. */
export interface PropertyAccess extends NodeBase {
  readonly kind: 'property-access'
  readonly object: Expression
  readonly name: string
  readonly safe: boolean
}
/** `object[index]` */
export interface IndexAccess extends NodeBase {
  readonly kind: 'index-access'
  readonly object: Expression
  readonly index: Expression
}
export interface PositionalArgument {
  readonly kind: 'positional'
  readonly value: Expression
}
export interface NamedArgument {
  readonly kind: 'named'
  readonly name: string
  readonly value: Expression
  readonly comments?: Comments
}
export type Argument = PositionalArgument | NamedArgument
/**
 * `object.name(arguments) { body }`. Without `object` it is a call on the script.
 * As a statement it prints in command form (`sh 'make'`) when Groovy can read it so.
 */
export interface MethodCall extends NodeBase {
  readonly kind: 'method-call'
  readonly object?: Expression
  readonly safe: boolean
  readonly name: string
  readonly arguments: readonly Argument[]
  /** A closure printed behind the parentheses: `dir('x') { … }`. */
  readonly body?: Closure
  /** The object is one of Jenkins' own, whose methods its sandbox permits. */
  readonly isOfJenkins?: true
}
/** `new Type(arguments)` */
export interface NewInstance extends NodeBase {
  readonly kind: 'new-instance'
  readonly type: string
  readonly arguments: readonly Expression[]
}
export interface ListLiteral extends NodeBase {
  readonly kind: 'list-literal'
  readonly elements: readonly Expression[]
}
export interface MapEntry {
  /** A string key is printed bare when it can be; an expression key in parentheses. */
  readonly key: string | Expression
  readonly value: Expression
  readonly comments?: Comments
}
export interface MapLiteral extends NodeBase {
  readonly kind: 'map-literal'
  readonly entries: readonly MapEntry[]
}
/** `{ a, b -> statements }`; no parameters print as `{ -> … }` unless `implicitParameters`. */
export interface Closure extends NodeBase {
  readonly kind: 'closure'
  readonly parameters: readonly Parameter[]
  /** True for bodies of steps and sections, which are written `{ … }` without an arrow. */
  readonly implicitParameters: boolean
  readonly body: Block
}
export type UnaryOperator = '!' | '-' | '+' | '~'
export interface UnaryExpression extends NodeBase {
  readonly kind: 'unary'
  readonly operator: UnaryOperator
  readonly operand: Expression
}
export interface UpdateExpression extends NodeBase {
  readonly kind: 'update'
  readonly operator: '++' | '--'
  readonly prefix: boolean
  readonly operand: Expression
}
export type BinaryOperator =
  | '**'
  | '*'
  | '/'
  | '%'
  | '+'
  | '-'
  | '<<'
  | '>>'
  | '>>>'
  | '..'
  | '..<'
  | '<'
  | '<='
  | '>'
  | '>='
  | 'in'
  | '=='
  | '!='
  | '<=>'
  | '=~'
  | '==~'
  | '&'
  | '^'
  | '|'
  | '&&'
  | '||'
export interface BinaryExpression extends NodeBase {
  readonly kind: 'binary'
  readonly operator: BinaryOperator
  readonly left: Expression
  readonly right: Expression
}
export interface InstanceOfExpression extends NodeBase {
  readonly kind: 'instance-of'
  readonly operand: Expression
  readonly type: string
}
/** `operand as Type` */
export interface AsExpression extends NodeBase {
  readonly kind: 'as'
  readonly operand: Expression
  readonly type: string
}
/** `(Type) operand` */
export interface CastExpression extends NodeBase {
  readonly kind: 'cast'
  readonly type: string
  readonly operand: Expression
}
export interface ConditionalExpression extends NodeBase {
  readonly kind: 'conditional'
  readonly condition: Expression
  readonly whenTrue: Expression
  readonly whenFalse: Expression
}
/** `left ?: right` */
export interface ElvisExpression extends NodeBase {
  readonly kind: 'elvis'
  readonly left: Expression
  readonly right: Expression
}
export type AssignmentOperator = '=' | '+=' | '-=' | '*=' | '/=' | '%=' | '**='
export interface AssignmentExpression extends NodeBase {
  readonly kind: 'assignment'
  readonly operator: AssignmentOperator
  readonly target: Expression
  readonly value: Expression
}
/** Groovy text given by the user through the `groovy` tag, printed as it is, in parentheses where needed. */
export interface RawExpression extends NodeBase {
  readonly kind: 'raw-expression'
  readonly text: string
}

export type Expression =
  | NullLiteral
  | BooleanLiteral
  | NumberLiteral
  | StringLiteral
  | GString
  | Identifier
  | PropertyAccess
  | IndexAccess
  | MethodCall
  | NewInstance
  | ListLiteral
  | MapLiteral
  | Closure
  | UnaryExpression
  | UpdateExpression
  | BinaryExpression
  | InstanceOfExpression
  | AsExpression
  | CastExpression
  | ConditionalExpression
  | ElvisExpression
  | AssignmentExpression
  | RawExpression

// Statements

interface StatementBase extends NodeBase {
  readonly comments?: Comments
}
export interface ExpressionStatement extends StatementBase {
  readonly kind: 'expression-statement'
  readonly expression: Expression
}
/** `def name = value`, `String name = value` */
export interface VariableDeclaration extends StatementBase {
  readonly kind: 'variable-declaration'
  readonly type: string
  readonly name: string
  readonly initializer?: Expression
}
export interface Block extends StatementBase {
  readonly kind: 'block'
  readonly statements: readonly Statement[]
  /** Comments after the last statement, or the only content of an empty block. */
  readonly dangling?: readonly string[]
}
export interface IfStatement extends StatementBase {
  readonly kind: 'if'
  readonly condition: Expression
  readonly thenBranch: Block
  readonly elseBranch?: Block | IfStatement
}
/** `for (name in iterable) { … }` */
export interface ForInStatement extends StatementBase {
  readonly kind: 'for-in'
  readonly type?: string
  readonly name: string
  readonly iterable: Expression
  readonly body: Block
}
/** `for (initializer; condition; update) { … }`; Groovy 2.4 takes one of each at most. */
export interface ForStatement extends StatementBase {
  readonly kind: 'for'
  readonly initializer?: VariableDeclaration | Expression
  readonly condition?: Expression
  readonly update?: Expression
  readonly body: Block
}
export interface WhileStatement extends StatementBase {
  readonly kind: 'while'
  readonly condition: Expression
  readonly body: Block
}
export interface SwitchCase {
  /** Absent for `default`. */
  readonly test?: Expression
  readonly statements: readonly Statement[]
}
export interface SwitchStatement extends StatementBase {
  readonly kind: 'switch'
  readonly subject: Expression
  readonly cases: readonly SwitchCase[]
}
export interface CatchClause {
  /** A class name; absent for plain `catch (e)`. */
  readonly type?: string
  readonly name: string
  readonly body: Block
}
export interface TryStatement extends StatementBase {
  readonly kind: 'try'
  readonly body: Block
  readonly catches: readonly CatchClause[]
  readonly finalizer?: Block
}
export interface ThrowStatement extends StatementBase {
  readonly kind: 'throw'
  readonly value: Expression
}
export interface ReturnStatement extends StatementBase {
  readonly kind: 'return'
  readonly value?: Expression
}
export interface BreakStatement extends StatementBase {
  readonly kind: 'break'
  readonly label?: string
}
export interface ContinueStatement extends StatementBase {
  readonly kind: 'continue'
  readonly label?: string
}
/** `label: for (…) …` */
export interface LabeledStatement extends StatementBase {
  readonly kind: 'labeled'
  readonly label: string
  readonly statement: ForInStatement | ForStatement | WhileStatement
}
/** Whole lines of Groovy given by the user through the `groovy` tag. */
export interface RawStatement extends StatementBase {
  readonly kind: 'raw-statement'
  readonly text: string
}

export type Statement =
  | ExpressionStatement
  | VariableDeclaration
  | Block
  | IfStatement
  | ForInStatement
  | ForStatement
  | WhileStatement
  | SwitchStatement
  | TryStatement
  | ThrowStatement
  | ReturnStatement
  | BreakStatement
  | ContinueStatement
  | LabeledStatement
  | RawStatement

// Files

export interface Parameter {
  readonly type?: string
  readonly name: string
  readonly defaultValue?: Expression
}
export interface MethodDeclaration extends StatementBase {
  readonly kind: 'method'
  /** Without the `@`: `NonCPS`. */
  readonly annotations: readonly string[]
  /** `private` or nothing. */
  readonly modifiers: readonly string[]
  /** `def`, `void`, `String` … */
  readonly returnType: string
  readonly name: string
  readonly parameters: readonly Parameter[]
  readonly body: Block
}
/** `@Field private static final Map TYPES = [:]` */
export interface FieldDeclaration extends StatementBase {
  readonly kind: 'field'
  readonly modifiers: readonly string[]
  readonly type: string
  readonly name: string
  readonly initializer: Expression
}
export type Declaration = MethodDeclaration | FieldDeclaration | Statement

/** One file of Groovy: a Jenkinsfile or a `vars/*.groovy`. */
export interface GroovyFile {
  readonly kind: 'file'
  /** Comment lines at the top, with their delimiters. */
  readonly header: readonly string[]
  /** `jenkins-ts@v1` gives `@Library('jenkins-ts@v1') _`. */
  readonly libraries: readonly string[]
  /** `groovy.transform.Field` */
  readonly imports: readonly string[]
  readonly declarations: readonly Declaration[]
}

export type GroovyNode = Expression | Statement | MethodDeclaration | FieldDeclaration | GroovyFile
