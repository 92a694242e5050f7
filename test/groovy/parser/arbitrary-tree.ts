import * as fc from 'fast-check'
import * as create from '../../../compiler/groovy/ast/create.ts'
import {
  type Argument,
  type AssignmentOperator,
  type BinaryOperator,
  type Expression,
  type Origin,
  type Statement,
  type UnaryOperator,
  generated,
} from '../../../compiler/groovy/ast/nodes.ts'

const binaryOperators: readonly BinaryOperator[] = [
  ...(['**', '*', '/', '%', '+', '-', '<<', '>>', '>>>', '..', '..<', '<', '<=', '>', '>=', 'in'] as const),
  ...(['==', '!=', '<=>', '=~', '==~', '&', '^', '|', '&&', '||'] as const),
]
const assignmentOperators: readonly AssignmentOperator[] = ['=', '+=', '-=', '*=', '/=', '%=', '**=']
const unaryOperators: readonly UnaryOperator[] = ['!', '-', '+', '~']

const name = fc.constantFrom(
  'a',
  'b',
  'list',
  'PATH',
  'Foo',
  '_x',
  'it',
  'aVeryLongNameThatMakesLinesBreakSooner',
)
const anyName = fc.oneof(
  { arbitrary: name, weight: 5 },
  { arbitrary: fc.constantFrom('in', 'a-b', 'class', "it's"), weight: 1 },
)
const className = fc.constantFrom('String', 'List', 'a.b.Type')
const type = fc.oneof(className, fc.constant('int'))
const textArbitrary = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'u', '\\', "'", '"', '$', '{', '}', '\n', '\r', '\t', '.', ' ', '0'),
  }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

const origin: Origin = generated
const identifier = name.map((text) => create.identifier(text, origin))

const literal: fc.Arbitrary<Expression> = fc.oneof(
  fc.constant(create.nullLiteral(origin)),
  fc.boolean().map((value) => create.booleanLiteral(value, origin)),
  fc.nat(1000).map((value) => create.numberLiteral(String(value), origin)),
  fc
    .tuple(textArbitrary, fc.boolean())
    .map(([text, multiline]) => (multiline ? create.multilineString : create.stringLiteral)(text, origin)),
)

type Trees = {
  expression: Expression
  target: Expression
  statement: Statement
}

function manyOf<Value>(value: fc.Arbitrary<Value>, maxLength = 3) {
  return fc.array(value, { maxLength })
}

/** Arguments without two of one name, which Groovy does not take. */
function manyArguments(argument: fc.Arbitrary<Argument>, maxLength: number) {
  return fc.uniqueArray(argument, { maxLength, selector: nameOf })
}

function nameOf(argument: Argument): unknown {
  return argument.kind === 'named' ? argument.name : argument
}

/** Trees of every kind except raw Groovy, whose structure nobody knows. */
export const trees = fc.letrec<Trees>((tie) => {
  const expression = tie('expression')
  const block = manyOf(tie('statement'), 2).map((statements) => create.block(statements, origin))
  const parameter = fc
    .tuple(name, fc.option(type, { nil: undefined }))
    .map(([text, ofType]) => create.parameter(text, { type: ofType }))
  const parameters = fc.uniqueArray(parameter, { maxLength: 2, selector: (one) => one.name })
  const closure = fc.oneof(
    fc.tuple(parameters, block).map(([names, body]) => create.closure(names, body, origin)),
    block.map((body) => create.bodyClosure(body, origin)),
  )
  const argument = fc.oneof(
    expression.map((value) => create.positional(value)),
    fc.tuple(anyName, expression).map(([text, value]) => create.named(text, value)),
  )
  const call = fc
    .tuple(anyName, manyArguments(argument, 3), fc.option(closure, { nil: undefined, freq: 4 }))
    .map(([text, args, body]) => create.call(text, args, origin, body))
  const methodCall = fc
    .tuple(
      expression,
      anyName,
      manyArguments(argument, 2),
      fc.boolean(),
      fc.option(closure, { nil: undefined, freq: 4 }),
    )
    .map(([object, text, args, safe, body]) => create.methodCall(object, text, args, origin, { safe, body }))
  const property = fc
    .tuple(expression, anyName, fc.boolean())
    .map(([object, text, safe]) => create.propertyAccess(object, text, origin, { safe }))
  const index = fc
    .tuple(expression, expression)
    .map(([object, key]) => create.indexAccess(object, key, origin))
  const assignment = fc
    .tuple(tie('target'), fc.constantFrom(...assignmentOperators), expression)
    .map(([target, operator, value]) => create.assignment(target, operator, value, origin))
  const mapEntry = fc
    .tuple(fc.oneof(anyName, textArbitrary, expression), expression)
    .map(([key, value]) => create.mapEntry(key, value))

  return {
    target: fc.oneof({ maxDepth: 4, depthIdentifier: 'tree' }, identifier, property, index),
    expression: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'tree', withCrossShrink: true },
      { arbitrary: identifier, weight: 3 },
      { arbitrary: literal, weight: 2 },
      fc
        .tuple(manyOf(fc.oneof(textArbitrary, expression), 4), fc.boolean())
        .map(([parts, multiline]) => create.gstring(parts, origin, { multiline })),
      { arbitrary: property, weight: 2 },
      index,
      { arbitrary: call, weight: 2 },
      { arbitrary: methodCall, weight: 3 },
      fc
        .tuple(className, manyOf(expression, 2))
        .map(([text, args]) => create.newInstance(text, args, origin)),
      manyOf(expression).map((elements) => create.listLiteral(elements, origin)),
      manyOf(mapEntry).map((entries) => create.mapLiteral(entries, origin)),
      closure,
      fc
        .tuple(fc.constantFrom(...unaryOperators), expression)
        .map(([operator, operand]) => create.unary(operator, operand, origin)),
      fc
        .tuple(fc.constantFrom('++' as const, '--' as const), tie('target'), fc.boolean())
        .map(([operator, operand, prefix]) => create.update(operator, operand, origin, { prefix })),
      {
        arbitrary: fc
          .tuple(expression, fc.constantFrom(...binaryOperators), expression)
          .map(([left, operator, right]) => create.binary(left, operator, right, origin)),
        weight: 5,
      },
      fc.tuple(expression, type).map(([operand, text]) => create.instanceOf(operand, text, origin)),
      fc.tuple(expression, type).map(([operand, text]) => create.asType(operand, text, origin)),
      fc.tuple(type, expression).map(([text, operand]) => create.cast(text, operand, origin)),
      fc.tuple(expression, expression, expression).map(([a, b, c]) => create.conditional(a, b, c, origin)),
      fc.tuple(expression, expression).map(([left, right]) => create.elvis(left, right, origin)),
      assignment,
    ),
    statement: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'tree', withCrossShrink: true },
      {
        arbitrary: fc
          .oneof(expression, call, assignment)
          .map((value) => create.expressionStatement(value, origin)),
        weight: 6,
      },
      fc
        .tuple(fc.oneof(fc.constant('def'), type), name, fc.option(expression, { nil: undefined }))
        .map(([text, variable, value]) => create.variableDeclaration(text, variable, value, origin)),
      block,
      fc
        .tuple(expression, block, fc.option(block, { nil: undefined }))
        .map(([test, yes, no]) => create.ifStatement(test, yes, no, origin)),
      fc
        .tuple(expression, block, expression, block)
        .map(([first, one, second, two]) =>
          create.ifStatement(first, one, create.ifStatement(second, two, undefined, origin), origin),
        ),
      fc
        .tuple(name, expression, block, fc.option(type, { nil: undefined }))
        .map(([variable, list, body, ofType]) =>
          create.forInStatement(variable, list, body, origin, { type: ofType }),
        ),
      fc
        .tuple(fc.constantFrom('def', 'int'), name, expression, expression, assignment, block)
        .map(([ofType, variable, start, condition, update, body]) => {
          const initializer = create.variableDeclaration(ofType, variable, start, origin)
          return create.forStatement({ initializer, condition, update }, body, origin)
        }),
      block.map((body) => create.labeledStatement('outer', create.forStatement({}, body, origin), origin)),
      fc.tuple(expression, block).map(([condition, body]) => create.whileStatement(condition, body, origin)),
      fc
        .tuple(expression, manyOf(fc.tuple(expression, manyOf(tie('statement'), 2))), fc.boolean())
        .map(([subject, cases, hasDefault]) => {
          const clauses = cases.map(([test, statements]) => create.switchCase(test, statements))
          const otherwise = hasDefault ? [create.switchCase(undefined, [create.breakStatement(origin)])] : []
          return create.switchStatement(subject, [...clauses, ...otherwise], origin)
        }),
      fc
        .tuple(
          block,
          fc.option(className, { nil: undefined }),
          name,
          block,
          fc.option(block, { nil: undefined }),
        )
        .map(([body, ofType, variable, handler, finalizer]) =>
          create.tryStatement(body, [create.catchClause(ofType, variable, handler)], finalizer, origin),
        ),
      expression.map((value) => create.throwStatement(value, origin)),
      fc.option(expression, { nil: undefined }).map((value) => create.returnStatement(value, origin)),
      fc.constantFrom(create.breakStatement(origin), create.continueStatement(origin, 'outer')),
    ),
  }
})
