import { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import { type Argument, type Expression, generated, type Statement } from '../groovy/ast/nodes.ts'
import { plainLiteral } from './parameter-table.ts'
import { property } from './generated-groovy.ts'

/** Thrown where an example holds what the help page cannot show in Groovy; the message says what, in the user's words. */
class ExampleError extends Error {}

/** The statements of an example in Groovy, or why it has none. */
export type GroovyExample = { readonly statements: readonly Statement[] } | { readonly problem: string }

/**
 * Turns an example written in TypeScript into Groovy. It is documentation: only its syntax is looked at.
 * @example groovyExample("greet({ name: 'you' })") // greet name: 'you'
 */
export function groovyExample(code: string): GroovyExample {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  try {
    return { statements: source.statements.map(statement) }
  } catch (error) {
    if (error instanceof ExampleError) return { problem: error.message }
    throw error
  }
}

function statement(node: ts.Statement): Statement {
  if (ts.isExpressionStatement(node))
    return create.expressionStatement(expression(node.expression), generated)
  if (ts.isVariableStatement(node)) {
    const [declaration, ...others] = node.declarationList.declarations
    if (declaration?.initializer === undefined || others.length > 0 || !ts.isIdentifier(declaration.name))
      throw unsupported(node)
    return create.variableDeclaration(
      'def',
      declaration.name.text,
      expression(declaration.initializer),
      generated,
    )
  }
  throw unsupported(node)
}

function expression(node: ts.Expression): Expression {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return plainLiteral(node.text)
  if (ts.isNumericLiteral(node)) return plainLiteral(Number(node.text))
  if (node.kind === ts.SyntaxKind.TrueKeyword) return plainLiteral(true)
  if (node.kind === ts.SyntaxKind.FalseKeyword) return plainLiteral(false)
  if (ts.isIdentifier(node)) return create.identifier(node.text, generated)
  if (ts.isPropertyAccessExpression(node)) return property(expression(node.expression), node.name.text)
  if (ts.isArrayLiteralExpression(node)) return create.listLiteral(node.elements.map(expression), generated)
  if (ts.isObjectLiteralExpression(node))
    return create.mapLiteral(
      node.properties.map((entry) => create.mapEntry(...namedValue(entry))),
      generated,
    )
  if (ts.isTemplateExpression(node))
    return create.gstring(
      [
        node.head.text,
        ...node.templateSpans.flatMap((span) => [expression(span.expression), span.literal.text]),
      ],
      generated,
    )
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression))
    return create.call(node.expression.text, callArguments(node.arguments), generated)
  throw unsupported(node)
}

/** Named arguments for a call with one object; otherwise the values in order. */
function callArguments(nodes: readonly ts.Expression[]): readonly Argument[] {
  const [first] = nodes
  if (nodes.length === 1 && first !== undefined && ts.isObjectLiteralExpression(first))
    return first.properties.map((entry) => create.named(...namedValue(entry)))
  return nodes.map((node) => create.positional(expression(node)))
}

function namedValue(node: ts.ObjectLiteralElementLike): [name: string, value: Expression] {
  if (ts.isShorthandPropertyAssignment(node)) return [node.name.text, expression(node.name)]
  if (!ts.isPropertyAssignment(node) || ts.isComputedPropertyName(node.name)) throw unsupported(node)
  return [node.name.text, expression(node.initializer)]
}

function unsupported(node: ts.Node): ExampleError {
  return new ExampleError(`it contains \`${node.getText().split('\n', 1)[0] ?? ''}\``)
}
