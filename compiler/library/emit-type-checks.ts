import * as create from '../groovy/ast/create.ts'
import { type Expression, generated, type MethodDeclaration, type Statement } from '../groovy/ast/nodes.ts'
import type { CheckNeeds } from './check-needs.ts'
import { contentChecks, ruleChecks, valueProblem } from './emit-value-checks.ts'
import {
  binary,
  declare,
  either,
  forEach,
  interpolated,
  invoke,
  invokeOn,
  isA,
  isNull,
  list,
  not,
  nothing,
  perform,
  property,
  pureMethod,
  returns,
  text,
  truth,
  typed,
  when,
} from './generated-groovy.ts'

/** The methods that check one value against its row in the table. */
export function typeMethods(needs: CheckNeeds): readonly MethodDeclaration[] {
  return [problemMethod(needs), hasTypeMethod(needs), expectationMethod(needs), describedMethod()]
}

function problemMethod(needs: CheckNeeds): MethodDeclaration {
  const expectation = { of: invoke('expectation', 'type') }
  return pureMethod({
    name: 'problemWith',
    returns: 'String',
    parameters: [typed('Object', 'value'), typed('Map', 'type'), typed('String', 'name')],
    comment: 'What is wrong with one value, or null.',
    body: [
      when(not(invoke('hasType', 'value', 'type')), returns(valueProblem('must be ', expectation))),
      ...ruleChecks(needs),
      ...contentChecks(needs),
      returns(nothing()),
    ],
  })
}

function hasTypeMethod({ types }: CheckNeeds): MethodDeclaration {
  const whole = binary('value', '==', invokeOn('value', 'longValue'))
  const tests: readonly TypeCase[] = [
    ['string', returns(isA('value', 'String'))],
    ['boolean', returns(isA('value', 'Boolean'))],
    ['number', returns(isA('value', 'Number'))],
    ['integer', returns(binary(isA('value', 'Number'), '&&', whole))],
    ['choice', returns(invokeOn(property('type', 'of'), 'contains', 'value'))],
    ['list', returns(isA('value', 'List'))],
    ['map', returns(isA('value', 'Map'))],
    ['object', returns(isA('value', 'Map'))],
    [
      'either',
      forEach(
        'member',
        property('type', 'of'),
        when(isNull(invoke('problemWith', 'value', 'member', text(''))), returns(truth(true))),
      ),
      returns(truth(false)),
    ],
  ]
  return pureMethod({
    name: 'hasType',
    returns: 'boolean',
    parameters: [typed('Object', 'value'), typed('Map', 'type')],
    comment: 'True when a value is of the kind that its row in the table asks for.',
    body: [switchOnType(types, tests, returns(truth(true)))],
  })
}

function expectationMethod({ types }: CheckNeeds): MethodDeclaration {
  const choices = invokeOn(property('type', 'of'), 'join', text("' or '"))
  const words: readonly TypeCase[] = [
    ['string', returns(text('a string'))],
    ['boolean', returns(text('true or false'))],
    ['number', returns(text('a number'))],
    ['integer', returns(text('a whole number'))],
    ['choice', returns(interpolated("'", { of: choices }, "'"))],
    ['list', returns(text('a list'))],
    [
      'either',
      declare('words', list()),
      forEach(
        'member',
        property('type', 'of'),
        perform(invokeOn('words', 'add', invoke('expectation', 'member'))),
      ),
      returns(invokeOn('words', 'join', text(' or '))),
    ],
  ]
  return pureMethod({
    name: 'expectation',
    returns: 'String',
    parameters: [typed('Map', 'type')],
    comment: 'The kind of value that a row asks for, in words.',
    body: [switchOnType(types, words, returns(text('a map')))],
  })
}

type TypeCase = readonly [type: string, ...statements: Statement[]]

function switchOnType(
  types: ReadonlySet<string>,
  cases: readonly TypeCase[],
  otherwise: Statement,
): Statement {
  return create.switchStatement(
    property('type', 'type'),
    [
      ...cases
        .filter(([type]) => types.has(type))
        .map(([type, ...statements]) => create.switchCase(text(type), statements)),
      create.switchCase(undefined, [otherwise]),
    ],
    generated,
  )
}

function describedMethod(): MethodDeclaration {
  const isNumber = binary(isNull('value'), '||', isA('value', 'Number'))
  const isScalar = binary(isNumber, '||', isA('value', 'Boolean'))
  const className: Expression = invokeOn(invokeOn('value', 'getClass'), 'getSimpleName')
  return pureMethod({
    name: 'described',
    returns: 'String',
    parameters: [typed('Object', 'value')],
    comment: 'A value as an error message shows it.',
    body: [
      when(isA('value', 'String'), returns(interpolated("the string '", { of: 'value' }, "'"))),
      when(isA('value', 'Map'), returns(text('a map'))),
      when(isA('value', 'List'), returns(text('a list'))),
      returns(either(isScalar, interpolated({ of: 'value' }), interpolated('a ', { of: className }))),
    ],
  })
}
