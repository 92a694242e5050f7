import type { Expression, MethodDeclaration, Statement } from '../groovy/ast/nodes.ts'
import {
  assign,
  at,
  binary,
  count,
  declare,
  either,
  forEach,
  interpolated,
  invoke,
  invokeOn,
  isNull,
  list,
  nothing,
  number,
  perform,
  pureMethod,
  returns,
  text,
  typed,
  when,
} from './generated-groovy.ts'

/** The methods behind "did you mean". */
export function spellingMethods(): readonly MethodDeclaration[] {
  return [spellingHintMethod(), editDistanceMethod()]
}

function spellingHintMethod(): MethodDeclaration {
  const third = invokeOn('Math', 'floorDiv', invokeOn('name', 'length'), number(3))
  const known = invokeOn(invokeOn('fields', 'keySet'), 'join', text(', '))
  return pureMethod({
    name: 'spellingHint',
    returns: 'String',
    parameters: [typed('String', 'name'), typed('Map', 'fields')],
    comment: 'The name that a misspelt one most likely means, or all there are.',
    body: [
      declare('nearest', nothing(), 'String'),
      declare('smallest', binary(invokeOn('Math', 'max', number(2), third), '+', number(1)), 'int'),
      forEach(
        'candidate',
        invokeOn('fields', 'keySet'),
        declare(
          'distance',
          invoke('editDistance', invokeOn('name', 'toLowerCase'), invokeOn('candidate', 'toLowerCase')),
          'int',
        ),
        when(
          binary('distance', '<', 'smallest'),
          assign('nearest', 'candidate'),
          assign('smallest', 'distance'),
        ),
      ),
      returns(
        either(
          isNull('nearest'),
          interpolated('There are: ', { of: known }, '.'),
          interpolated("Did you mean '", { of: 'nearest' }, "'?"),
        ),
      ),
    ],
  })
}

function editDistanceMethod(): MethodDeclaration {
  return pureMethod({
    name: 'editDistance',
    returns: 'int',
    parameters: [typed('String', 'a'), typed('String', 'b')],
    comment: 'How many letters to add, remove or change to turn one text into the other.',
    body: [
      declare('previous', list()),
      count('j', 0, invokeOn('b', 'length'), [perform(invokeOn('previous', 'add', 'j'))], {
        inclusive: true,
      }),
      count(
        'i',
        1,
        invokeOn('a', 'length'),
        [
          declare('current', list('i')),
          count('j', 1, invokeOn('b', 'length'), distanceCell(), { inclusive: true }),
          assign('previous', 'current'),
        ],
        { inclusive: true },
      ),
      returns(at('previous', invokeOn('b', 'length'))),
    ],
  })
}

function distanceCell(): readonly Statement[] {
  const sameLetter = binary(invokeOn('a', 'charAt', before('i')), '==', invokeOn('b', 'charAt', before('j')))
  const shorter = invokeOn('Math', 'min', at('previous', 'j'), at('current', before('j')))
  return [
    declare(
      'changed',
      binary(at('previous', before('j')), '+', either(sameLetter, number(0), number(1))),
      'int',
    ),
    declare('moved', binary(shorter, '+', number(1)), 'int'),
    perform(invokeOn('current', 'add', invokeOn('Math', 'min', 'changed', 'moved'))),
  ]
}

/** `index - 1` */
function before(index: string): Expression {
  return binary(index, '-', number(1))
}
