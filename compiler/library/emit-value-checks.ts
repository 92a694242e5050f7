import type { BinaryOperator, Expression, Statement } from '../groovy/ast/nodes.ts'
import * as create from '../groovy/ast/create.ts'
import { generated } from '../groovy/ast/nodes.ts'
import type { CheckNeeds } from './check-needs.ts'
import {
  at,
  binary,
  count,
  declare,
  either,
  emptyMap,
  forEach,
  interpolated,
  invoke,
  invokeOn,
  isNotNull,
  isNull,
  not,
  nothing,
  number,
  type Part,
  property,
  returns,
  text,
  when,
} from './generated-groovy.ts'

/** `"parameter 'name' must …, but is …."` */
export function valueProblem(...parts: readonly Part[]): Expression {
  return problem(...parts, ', but is ', { of: invoke('described', 'value') }, '.')
}

function problem(...parts: readonly Part[]): Expression {
  return interpolated("parameter '", { of: 'name' }, "' ", ...parts)
}

/** Checks of lengths, bounds and patterns. */
export function ruleChecks({ rules }: CheckNeeds): readonly Statement[] {
  const size = invokeOn('value', 'size')
  const checks: readonly (readonly [string, Statement])[] = [
    [
      'notEmpty',
      when(
        binary(property('type', 'notEmpty'), '&&', binary(size, '==', number(0))),
        returns(problem('must not be empty.')),
      ),
    ],
    ['minLength', bound('minLength', size, '<', 'have a length of at least')],
    ['maxLength', bound('maxLength', size, '>', 'have a length of at most')],
    ['min', bound('min', 'value', '<', 'be at least')],
    ['max', bound('max', 'value', '>', 'be at most')],
    ['patterns', patternsCheck()],
  ]
  return checks.filter(([rule]) => rules.has(rule)).map(([, check]) => check)
}

function bound(rule: string, value: Expression | string, operator: BinaryOperator, words: string): Statement {
  const limit = property('type', rule)
  return when(
    binary(isNotNull(limit), '&&', binary(value, operator, limit)),
    returns(valueProblem(`must ${words} `, { of: limit })),
  )
}

function patternsCheck(): Statement {
  const found = invokeOn(binary('value', '=~', property('pattern', 'key')), 'find')
  return forEach(
    'pattern',
    create.elvis(property('type', 'patterns'), emptyMap(), generated),
    when(not(found), returns(valueProblem({ of: property('pattern', 'value') }))),
  )
}

/** Checks of what is inside a list, map or object. */
export function contentChecks({ types, mapKeys, openObjects }: CheckNeeds): readonly Statement[] {
  const checks: readonly (readonly [string, Statement])[] = [
    [
      'list',
      when(
        isType('list'),
        count(
          'i',
          0,
          invokeOn('value', 'size'),
          innerCheck(at('value', 'i'), interpolated({ of: 'name' }, '[', { of: 'i' }, ']')),
        ),
      ),
    ],
    ['map', when(isType('map'), forEach('entry', 'value', ...entryChecks(mapKeys)))],
    [
      'object',
      when(
        isType('object'),
        returns(
          invoke(
            'problemWithFields',
            'value',
            property('type', 'fields'),
            interpolated({ of: 'name' }, '.'),
            ...(openObjects ? [property('type', 'open')] : []),
          ),
        ),
      ),
    ],
  ]
  return checks.filter(([word]) => types.has(word)).map(([, check]) => check)
}

function innerCheck(value: Expression, name: Expression): readonly Statement[] {
  return [
    declare('problem', invoke('problemWith', value, property('type', 'of'), name)),
    when(isNotNull('problem'), returns('problem')),
  ]
}

function entryChecks(withKeys: boolean): readonly Statement[] {
  const [key, keys] = [property('entry', 'key'), property('type', 'keys')]
  const name = interpolated({ of: 'name' }, '.', { of: key })
  const ofValue = innerCheck(property('entry', 'value'), name)
  if (!withKeys) return ofValue
  return [
    declare('problemOfKey', either(isNull(keys), nothing(), invoke('problemWith', key, keys, name))),
    when(isNotNull('problemOfKey'), returns('problemOfKey')),
    ...ofValue,
  ]
}

function isType(word: string): Expression {
  return binary(property('type', 'type'), '==', text(word))
}
