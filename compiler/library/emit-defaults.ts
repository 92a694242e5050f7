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
  list,
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
  return needs.innerDefaults.size > 0 ? [...methods, completedMethod(needs)] : methods
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
      declare('options', needs.openObjects ? binary(emptyMap(), '+', 'given') : emptyMap()),
      forEach(
        'field',
        'fields',
        declare('value', either(isNotNull(given), given, defaultValue)),
        when(
          isNotNull('value'),
          assign(
            at('options', property('field', 'key')),
            needs.innerDefaults.size > 0 ? invoke('completed', 'value', type) : 'value',
          ),
        ),
      ),
      returns('options'),
    ],
  })
}

function completedMethod({ innerDefaults }: CheckNeeds): MethodDeclaration {
  const inner = property('type', 'of')
  const cases: readonly (readonly [string, ...Statement[]])[] = [
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
  ]
  return pureMethod({
    name: 'completed',
    returns: 'Object',
    parameters: [typed('Object', 'value'), typed('Map', 'type')],
    comment: 'The value with the defaults of what is inside it.',
    body: [
      ...cases
        .filter(([type]) => innerDefaults.has(type))
        .map(([type, ...statements]) =>
          when(binary(property('type', 'type'), '==', text(type)), ...statements),
        ),
      returns('value'),
    ],
  })
}
