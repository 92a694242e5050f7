import { expect, it } from 'vitest'
import * as create from '../../compiler/groovy/ast/create.ts'
import { type Expression, generated as o } from '../../compiler/groovy/ast/nodes.ts'
import { printExpression } from '../../compiler/groovy/print/index.ts'
import { block, lambda, longText, name, number, statement, step, text } from './support.ts'

const { listLiteral, mapEntry, mapLiteral, methodCall, named, positional, propertyAccess } = create

it.each<[string, Expression]>([
  ['null', create.nullLiteral(o)],
  ['true', create.booleanLiteral(true, o)],
  ['60L', create.numberLiteral('60L', o)],
  ['env.TAG', propertyAccess(name('env'), 'TAG', o)],
  ['a?.b', propertyAccess(name('a'), 'b', o, { safe: true })],
  ["a.'b-c'", propertyAccess(name('a'), 'b-c', o)],
  ["a.'in'", propertyAccess(name('a'), 'in', o)],
  ["a.'it\\'s'", propertyAccess(name('a'), "it's", o)],
  ['a.class', propertyAccess(name('a'), 'class', o)],
  ["a['b'][0]", create.indexAccess(create.indexAccess(name('a'), text('b'), o), number(0), o)],
  ['f()', create.call('f', [], o)],
  ["'a-b'(1)", create.call('a-b', [positional(number(1))], o)],
  [
    "f(a, b: 1, 'c-d': 2)",
    create.call('f', [positional(name('a')), named('b', number(1)), named('c-d', number(2))], o),
  ],
  ['a?.f(b)', methodCall(name('a'), 'f', [positional(name('b'))], o, { safe: true })],
  ["new Exception('x')", create.newInstance('Exception', [text('x')], o)],
  ['[]', listLiteral([], o)],
  ['[a, 1]', listLiteral([name('a'), number(1)], o)],
  ['[:]', mapLiteral([], o)],
  [
    "[a: 1, 'b-c': 2, 'default': 3, '1': 4, (key): 5]",
    mapLiteral(
      [
        mapEntry('a', number(1)),
        mapEntry('b-c', number(2)),
        mapEntry('default', number(3)),
        mapEntry('1', number(4)),
        mapEntry(name('key'), number(5)),
      ],
      o,
    ),
  ],
  [
    'a.collect { x -> x }',
    methodCall(name('a'), 'collect', [], o, {
      body: create.closure([create.parameter('x')], block(statement(name('x'))), o),
    }),
  ],
  ['{ -> }', create.closure([], block(), o)],
  ['{}', create.bodyClosure([], o)],
  [
    '{ String a, b = 1 -> a }',
    create.closure(
      [create.parameter('a', { type: 'String' }), create.parameter('b', { defaultValue: number(1) })],
      block(statement(name('a'))),
      o,
    ),
  ],
  ["{ x -> sh('make') }", create.closure([create.parameter('x')], block(step('sh', text('make'))), o)],
  ['a instanceof Map', create.instanceOf(name('a'), 'Map', o)],
  ['a as Set', create.asType(name('a'), 'Set', o)],
  ['(long) a', create.cast('long', name('a'), o)],
  ['foo.bar(1)', create.rawExpression('foo.bar(1)', o)],
  ['(a + b).size()', methodCall(create.rawExpression('a + b', o), 'size', [], o)],
  ['env.getProperty(x).size()', methodCall(create.rawExpression('env.getProperty(x)', o), 'size', [], o)],
])('prints %s', (printed, tree) => {
  expect(printExpression(tree)).toBe(printed)
})

it('breaks a long call, list and map with one item a line', () => {
  const settings = mapLiteral([mapEntry('first', text(longText)), mapEntry('second', text(longText))], o)
  const call = create.call(
    'configure',
    [positional(settings), positional(listLiteral([text(longText), text(longText)], o))],
    o,
  )
  expect(printExpression(call)).toMatchInlineSnapshot(`
    "configure(
      [
        first: 'a text that is long enough to leave no room beside it',
        second: 'a text that is long enough to leave no room beside it'
      ],
      [
        'a text that is long enough to leave no room beside it',
        'a text that is long enough to leave no room beside it'
      ]
    )"
  `)
})

it('keeps one list, map, closure, text or call beside the parenthesis', () => {
  const settings = mapLiteral([mapEntry('first', text(longText)), mapEntry('second', text(longText))], o)
  const call = create.call('outer', [positional(create.call('inner', [positional(settings)], o))], o)
  expect(printExpression(call)).toMatchInlineSnapshot(`
    "outer(inner([
      first: 'a text that is long enough to leave no room beside it',
      second: 'a text that is long enough to leave no room beside it'
    ]))"
  `)
})

it('breaks a long sum behind its operators', () => {
  const sum = create.binary(create.binary(text(longText), '+', name('x'), o), '+', text(longText), o)
  expect(printExpression(sum)).toMatchInlineSnapshot(`
    "'a text that is long enough to leave no room beside it' +
      x +
      'a text that is long enough to leave no room beside it'"
  `)
})

it('breaks a long choice before its signs', () => {
  const choice = create.conditional(
    name('ok'),
    text(longText),
    create.conditional(name('late'), text(longText), text(longText), o),
    o,
  )
  expect(printExpression(choice)).toMatchInlineSnapshot(`
    "ok
      ? 'a text that is long enough to leave no room beside it'
      : late
        ? 'a text that is long enough to leave no room beside it'
        : 'a text that is long enough to leave no room beside it'"
  `)
  expect(printExpression(create.elvis(text(longText), text(longText), o))).toMatchInlineSnapshot(`
    "'a text that is long enough to leave no room beside it'
      ?: 'a text that is long enough to leave no room beside it'"
  `)
})

it('breaks a long chain of calls before the dots', () => {
  const branches = propertyAccess(name('params'), 'BRANCHES', o)
  const lines = methodCall(branches, 'readLines', [], o)
  const long = methodCall(lines, 'findAll', [positional(lambda('line', text(longText)))], o)
  const first = create.indexAccess(
    methodCall(long, 'collect', [positional(lambda('x', name('x')))], o),
    number(0),
    o,
  )
  expect(printExpression(propertyAccess(first, 'message', o))).toMatchInlineSnapshot(`
    "params.BRANCHES
      .readLines()
      .findAll({ line -> 'a text that is long enough to leave no room beside it' })
      .collect({ x -> x })[0].message"
  `)
})

it('leaves a chain that ends in a closure of several lines on one line', () => {
  const body = create.bodyClosure([step('sh', text('make'))], o)
  const image = methodCall(name('docker'), 'image', [positional(text('go'))], o)
  expect(printExpression(methodCall(image, 'inside', [], o, { body }))).toMatchInlineSnapshot(`
    "docker.image('go').inside {
      sh 'make'
    }"
  `)
})

it('breaks a closure that does not fit behind its arrow', () => {
  const long = lambda('x', create.call('f', [positional(text(longText)), positional(text(longText))], o))
  expect(printExpression(methodCall(name('list'), 'collect', [positional(long)], o))).toMatchInlineSnapshot(`
    "list.collect({ x ->
      f(
        'a text that is long enough to leave no room beside it',
        'a text that is long enough to leave no room beside it'
      )
    })"
  `)
})
