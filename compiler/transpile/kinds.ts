import { ts } from 'ts-morph'
import type { Expression, Statement } from '../groovy/ast/nodes.ts'
import type { TranspileContext } from './context.ts'
import { regexpValue } from './builtins/regexp-value.ts'
import { transpileArrayLiteral } from './expressions/array-literal.ts'
import { transpileBinaryExpression } from './expressions/binary-expression.ts'
import { transpileVoid } from './expressions/comma-expression.ts'
import { transpileConditionalExpression } from './expressions/conditional-expression.ts'
import { transpileDelete } from './expressions/delete-expression.ts'
import { transpileElementAccess } from './expressions/element-access.ts'
import {
  rejectBigInt,
  transpileBooleanLiteral,
  transpileNullLiteral,
  transpileNumericLiteral,
  transpileStringLiteral,
} from './expressions/literal.ts'
import { transpileNewExpression } from './expressions/new-expression.ts'
import { transpileObjectLiteral } from './expressions/object-literal.ts'
import { transpilePropertyAccess } from './expressions/property-access.ts'
import { transpileTaggedTemplate } from './expressions/tagged-template.ts'
import { transpileTemplateExpression } from './expressions/template-expression.ts'
import { transpileThis } from './expressions/this-expression.ts'
import { transpileTypeof } from './expressions/typeof-expression.ts'
import { transpilePostfixUnary, transpilePrefixUnary } from './expressions/unary-expression.ts'
import { transpileCallExpression } from './expressions/call-expression.ts'
import { transpileFunctionExpression } from './expressions/function-expression.ts'
import { transpileIdentifier } from './expressions/identifier.ts'
import { transpileBlock, transpileEmptyStatement } from './statements/block.ts'
import { transpileExpressionStatement } from './statements/expression-statement.ts'
import { transpileForInStatement } from './statements/for-in-statement.ts'
import { transpileForOfStatement } from './statements/for-of-statement.ts'
import { transpileForStatement } from './statements/for-statement.ts'
import { transpileFunctionDeclaration } from './statements/function-declaration.ts'
import { transpileIfStatement } from './statements/if-statement.ts'
import {
  transpileBreakStatement,
  transpileContinueStatement,
  transpileReturnStatement,
} from './statements/jumps.ts'
import { transpileLabeledStatement } from './statements/labeled-statement.ts'
import { transpileSwitchStatement } from './statements/switch-statement.ts'
import { transpileThrowStatement } from './statements/throw-statement.ts'
import { transpileTryStatement } from './statements/try-statement.ts'
import { transpileVariableStatement } from './statements/variable-statement.ts'
import { transpileDoStatement, transpileWhileStatement } from './statements/while-statement.ts'

/*
 * The support matrix: each kind of TypeScript syntax is supported (a visitor), erased (types) or rejected (what it is
 * and what to write instead). A kind that stands nowhere is reported as `unsupported-syntax` by its own name.
 */

/** The expressions that have a meaning in Groovy. */
type SupportedExpression =
  | ts.Identifier
  | ts.StringLiteral
  | ts.NumericLiteral
  | ts.BigIntLiteral
  | ts.RegularExpressionLiteral
  | ts.NoSubstitutionTemplateLiteral
  | ts.TemplateExpression
  | ts.TaggedTemplateExpression
  | ts.TrueLiteral
  | ts.FalseLiteral
  | ts.NullLiteral
  | ts.BinaryExpression
  | ts.PrefixUnaryExpression
  | ts.PostfixUnaryExpression
  | ts.TypeOfExpression
  | ts.ConditionalExpression
  | ts.PropertyAccessExpression
  | ts.ElementAccessExpression
  | ts.CallExpression
  | ts.NewExpression
  | ts.ObjectLiteralExpression
  | ts.ArrayLiteralExpression
  | ts.ArrowFunction
  | ts.FunctionExpression
  | ts.DeleteExpression
  | ts.VoidExpression
  | ts.ThisExpression

/** Expressions of which only the inner one is left. */
type ErasedExpression =
  | ts.ParenthesizedExpression
  | ts.AsExpression
  | ts.SatisfiesExpression
  | ts.NonNullExpression
  | ts.TypeAssertion

type SupportedStatement =
  | ts.VariableStatement
  | ts.FunctionDeclaration
  | ts.ExpressionStatement
  | ts.IfStatement
  | ts.ForOfStatement
  | ts.ForInStatement
  | ts.ForStatement
  | ts.WhileStatement
  | ts.DoStatement
  | ts.SwitchStatement
  | ts.BreakStatement
  | ts.ContinueStatement
  | ts.ReturnStatement
  | ts.ThrowStatement
  | ts.TryStatement
  | ts.Block
  | ts.LabeledStatement
  | ts.EmptyStatement

/** What a rejected kind is called and what to write in its place. */
export interface Rejected {
  readonly construct: string
  readonly instead: string
}

type Table<Node extends ts.Node, Result> = {
  readonly [Kind in Node['kind']]?: (
    node: Extract<Node, { readonly kind: Kind }>,
    context: TranspileContext,
  ) => Result
}

const kind = ts.SyntaxKind

/** Expressions with a visitor. A visitor under a wrong kind does not type-check. */
export const expressionVisitors: Table<SupportedExpression, Expression> = {
  [kind.Identifier]: transpileIdentifier,
  [kind.StringLiteral]: transpileStringLiteral,
  [kind.NoSubstitutionTemplateLiteral]: transpileStringLiteral,
  [kind.NumericLiteral]: transpileNumericLiteral,
  [kind.TrueKeyword]: transpileBooleanLiteral,
  [kind.FalseKeyword]: transpileBooleanLiteral,
  [kind.NullKeyword]: transpileNullLiteral,
  [kind.TemplateExpression]: transpileTemplateExpression,
  [kind.ArrayLiteralExpression]: transpileArrayLiteral,
  [kind.ObjectLiteralExpression]: transpileObjectLiteral,
  [kind.BinaryExpression]: transpileBinaryExpression,
  [kind.ConditionalExpression]: transpileConditionalExpression,
  [kind.PrefixUnaryExpression]: transpilePrefixUnary,
  [kind.PostfixUnaryExpression]: transpilePostfixUnary,
  [kind.TypeOfExpression]: transpileTypeof,
  [kind.DeleteExpression]: transpileDelete,
  [kind.VoidExpression]: transpileVoid,
  [kind.ThisKeyword]: transpileThis,
  [kind.PropertyAccessExpression]: transpilePropertyAccess,
  [kind.ElementAccessExpression]: transpileElementAccess,
  [kind.ArrowFunction]: transpileFunctionExpression,
  [kind.FunctionExpression]: transpileFunctionExpression,
  [kind.CallExpression]: transpileCallExpression,
  [kind.NewExpression]: transpileNewExpression,
  [kind.TaggedTemplateExpression]: transpileTaggedTemplate,
  [kind.RegularExpressionLiteral]: regexpValue,
  [kind.BigIntLiteral]: rejectBigInt,
}

/** Statements with a visitor. */
export const statementVisitors: Table<SupportedStatement, readonly Statement[]> = {
  [kind.VariableStatement]: transpileVariableStatement,
  [kind.FunctionDeclaration]: transpileFunctionDeclaration,
  [kind.ExpressionStatement]: transpileExpressionStatement,
  [kind.IfStatement]: transpileIfStatement,
  [kind.ForOfStatement]: transpileForOfStatement,
  [kind.ForInStatement]: transpileForInStatement,
  [kind.ForStatement]: transpileForStatement,
  [kind.WhileStatement]: transpileWhileStatement,
  [kind.DoStatement]: transpileDoStatement,
  [kind.SwitchStatement]: transpileSwitchStatement,
  [kind.BreakStatement]: transpileBreakStatement,
  [kind.ContinueStatement]: transpileContinueStatement,
  [kind.ReturnStatement]: transpileReturnStatement,
  [kind.ThrowStatement]: transpileThrowStatement,
  [kind.TryStatement]: transpileTryStatement,
  [kind.Block]: transpileBlock,
  [kind.LabeledStatement]: transpileLabeledStatement,
  [kind.EmptyStatement]: transpileEmptyStatement,
}

/** Expressions that only tell the type checker something. */
export const erasedExpressions: ReadonlySet<ts.SyntaxKind> = new Set<ErasedExpression['kind']>([
  kind.ParenthesizedExpression,
  kind.AsExpression,
  kind.SatisfiesExpression,
  kind.NonNullExpression,
  kind.TypeAssertionExpression,
])

/** Declarations that exist for the type checker alone. */
export const erasedStatements: ReadonlySet<ts.SyntaxKind> = new Set([
  kind.InterfaceDeclaration,
  // Its members are known values wherever they are used.
  kind.EnumDeclaration,
  kind.TypeAliasDeclaration,
])

/** What is known and refused. */
export const rejectedKinds: { readonly [Kind in ts.SyntaxKind]?: Rejected } = {
  [kind.AwaitExpression]: {
    construct: 'await',
    instead: 'Drop the await: steps are synchronous and give their result when they return',
  },
  [kind.YieldExpression]: { construct: 'yield', instead: 'Collect the values in an array and return it' },
  [kind.SuperKeyword]: { construct: 'super', instead: 'Use functions and plain objects' },
  [kind.ClassExpression]: {
    construct: 'a class without a declaration',
    instead: 'Declare it at the top of the module',
  },
  [kind.ClassDeclaration]: {
    construct: 'the declaration of a class',
    instead: 'Declare it at the top of the module',
  },
  [kind.ModuleDeclaration]: { construct: 'a namespace', instead: 'Declare it outside the function' },
  [kind.WithStatement]: { construct: 'with', instead: 'Name the object at each use' },
  [kind.DebuggerStatement]: { construct: 'debugger', instead: 'Use echo to print a value' },
  [kind.MetaProperty]: { construct: 'import.meta', instead: 'Read it outside the function into a constant' },
  [kind.ImportKeyword]: { construct: 'a dynamic import', instead: 'Import at the top of the file' },
  [kind.JsxElement]: { construct: 'JSX', instead: 'Build the text with a template string' },
  [kind.Decorator]: { construct: 'a decorator', instead: 'Call the function that it would call' },
  [kind.GetAccessor]: { construct: 'a getter', instead: 'Use a function and call it' },
  [kind.SetAccessor]: { construct: 'a setter', instead: 'Use a function and call it' },
}
