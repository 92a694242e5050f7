import * as create from '../groovy/ast/create.ts'
import type { MethodDeclaration, Statement } from '../groovy/ast/nodes.ts'
import type { CheckNeeds } from './check-needs.ts'
import { defaultsMethods } from './emit-defaults.ts'
import { spellingMethods } from './emit-spelling.ts'
import { typeMethods } from './emit-type-checks.ts'
import {
  assign,
  at,
  binary,
  declare,
  either,
  emptyMap,
  forEach,
  interpolated,
  invoke,
  invokeOn,
  isA,
  isNotNull,
  isNull,
  list,
  not,
  nothing,
  perform,
  privateMethod,
  property,
  pureMethod,
  returns,
  text,
  truth,
  typed,
  when,
} from './generated-groovy.ts'

/** The method that checks a call's arguments and fills in the defaults. */
export const checkedOptions = 'checkedOptions'

/**
 * The methods that a step's `call` needs to check its arguments: unknown and missing ones, types and rules, each with
 * an error that says what to do; and to fill in defaults.
 * @param needs what the parameters of the file's steps make use of; the rest is left out
 */
export function checkMethods(needs: CheckNeeds): readonly MethodDeclaration[] {
  return [
    checkedOptionsMethod(needs),
    plainValueMethod(),
    fieldsMethod(needs),
    ...typeMethods(needs),
    ...defaultsMethods(needs),
    ...spellingMethods(),
  ]
}

function checkedOptionsMethod({ openObjects }: CheckNeeds): MethodDeclaration {
  const open = openObjects ? ['open'] : []
  return privateMethod({
    name: checkedOptions,
    returns: 'Map',
    parameters: [
      typed('String', 'step'),
      typed('Map', 'parameters'),
      typed('Map', 'args'),
      ...(openObjects ? [create.parameter('open', { type: 'boolean', defaultValue: truth(false) })] : []),
    ],
    comment:
      'Fails the build when an argument is wrong; else gives the arguments, with the defaults filled in.',
    body: [
      declare('given', invoke('plainValue', 'args')),
      declare('problem', invoke('problemWithFields', 'given', 'parameters', text(''), ...open)),
      when(
        isNotNull('problem'),
        perform(invoke('error', interpolated({ of: 'step' }, ': ', { of: 'problem' }))),
      ),
      returns(invoke('withDefaults', 'given', 'parameters')),
    ],
  })
}

function plainValueMethod(): MethodDeclaration {
  const entryKey = invokeOn(property('entry', 'key'), 'toString')
  return pureMethod({
    name: 'plainValue',
    returns: 'Object',
    parameters: [typed('Object', 'value')],
    comment: 'A copy in which every GString is a String and every array a list.',
    body: [
      when(isA('value', 'CharSequence'), returns(invokeOn('value', 'toString'))),
      when(
        isA('value', 'Map'),
        declare('copy', emptyMap()),
        forEach(
          'entry',
          'value',
          assign(at('copy', entryKey), invoke('plainValue', property('entry', 'value'))),
        ),
        returns('copy'),
      ),
      when(
        binary(isA('value', 'Collection'), '||', isA('value', 'Object[]')),
        declare('copy', list()),
        forEach('element', 'value', perform(invokeOn('copy', 'add', invoke('plainValue', 'element')))),
        returns('copy'),
      ),
      returns('value'),
    ],
  })
}

function fieldsMethod({ openObjects }: CheckNeeds): MethodDeclaration {
  const isUnknown = not(invokeOn('fields', 'containsKey', 'name'))
  return pureMethod({
    name: 'problemWithFields',
    returns: 'String',
    parameters: [
      typed('Map', 'given'),
      typed('Map', 'fields'),
      typed('String', 'path'),
      ...(openObjects ? [typed('Object', 'open')] : []),
    ],
    comment: 'What is wrong with named values, or null.',
    body: [
      forEach(
        'name',
        invokeOn('given', 'keySet'),
        when(
          openObjects ? binary(not('open'), '&&', isUnknown) : isUnknown,
          returns(
            interpolated("unknown parameter '", { of: 'path' }, { of: 'name' }, "'. ", {
              of: invoke('spellingHint', 'name', 'fields'),
            }),
          ),
        ),
      ),
      forEach('field', 'fields', ...fieldChecks()),
      returns(nothing()),
    ],
  })
}

function fieldChecks(): readonly Statement[] {
  const type = property('field', 'value')
  return [
    declare('name', binary('path', '+', property('field', 'key'))),
    declare('value', at('given', property('field', 'key'))),
    when(
      binary(isNull('value'), '&&', property(type, 'required')),
      returns(interpolated("parameter '", { of: 'name' }, "' is required.")),
    ),
    declare('problem', either(isNull('value'), nothing(), invoke('problemWith', 'value', type, 'name'))),
    when(isNotNull('problem'), returns('problem')),
  ]
}
