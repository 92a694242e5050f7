import type { MethodDeclaration, Statement } from '../groovy/ast/nodes.ts'
import type { CheckNeeds } from './check-needs.ts'
import {
  assign,
  at,
  binary,
  declare,
  either,
  emptyMap,
  forEach,
  invoke,
  invokeOn,
  isNotNull,
  isNull,
  list,
  not,
  perform,
  property,
  pureMethod,
  returns,
  text,
  typed,
  when,
} from './generated-groovy.ts'

/** The methods that fill in what a call leaves out. */
export function defaultsMethods(needs: CheckNeeds): readonly MethodDeclaration[] {
  const methods = [withDefaultsMethod(needs)]
  return needs.completed.size > 0 ? [...methods, completedMethod(needs)] : methods
}

function withDefaultsMethod(needs: CheckNeeds): MethodDeclaration {
  const given = at('given', property('field', 'key'))
  const type = property('field', 'value')
  const defaultValue = invoke('plainValue', property(type, 'defaultsTo'))
  return pureMethod({
    name: 'withDefaults',
    returns: 'Map',
    parameters: [typed('Map', 'given'), typed('Map', 'fields')],
    comment: 'The values given, and the defaults of the others; null counts as not given.',
    body: [
      declare('options', emptyMap()),
      forEach(
        'field',
        'fields',
        declare('value', either(isNotNull(given), given, defaultValue)),
        when(
          isNotNull('value'),
          assign(
            at('options', property('field', 'key')),
            needs.completed.size > 0 ? invoke('completed', 'value', type) : 'value',
          ),
        ),
      ),
      ...(needs.openObjects ? [keepUndeclared()] : []),
      returns('options'),
    ],
  })
}

function keepUndeclared(): Statement {
  const key = property('entry', 'key')
  return forEach(
    'entry',
    'given',
    when(not(invokeOn('fields', 'containsKey', key)), assign(at('options', key), property('entry', 'value'))),
  )
}

function completedMethod({ completed }: CheckNeeds): MethodDeclaration {
  const inner = property('type', 'of')
  const whole = invokeOn('value', 'longValue')
  const small = invokeOn('value', 'intValue')
  const cases: readonly (readonly [string, ...Statement[]])[] = [
    ['integer', returns(either(binary(whole, '==', small), small, whole))],
    ['object', returns(invoke('withDefaults', 'value', property('type', 'fields')))],
    [
      'list',
      declare('elements', list()),
      forEach(
        'element',
        'value',
        perform(invokeOn('elements', 'add', invoke('completed', 'element', inner))),
      ),
      returns('elements'),
    ],
    [
      'map',
      declare('entries', emptyMap()),
      forEach(
        'entry',
        'value',
        assign(
          at('entries', property('entry', 'key')),
          invoke('completed', property('entry', 'value'), inner),
        ),
      ),
      returns('entries'),
    ],
    [
      'either',
      forEach(
        'member',
        inner,
        when(
          isNull(invoke('problemWith', 'value', 'member', text(''))),
          returns(invoke('completed', 'value', 'member')),
        ),
      ),
    ],
  ]
  return pureMethod({
    name: 'completed',
    returns: 'Object',
    parameters: [typed('Object', 'value'), typed('Map', 'type')],
    comment:
      'The value as the step gets it: with the defaults of what is inside, and whole numbers as Integer.',
    body: [
      ...cases
        .filter(([type]) => completed.has(type))
        .map(([type, ...statements]) =>
          when(binary(property('type', 'type'), '==', text(type)), ...statements),
        ),
      returns('value'),
    ],
  })
}
