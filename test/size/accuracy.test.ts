import { expect, it } from 'vitest'
import * as create from '../../compiler/groovy/ast/create.ts'
import { generated as none, type Expression, type Statement } from '../../compiler/groovy/ast/nodes.ts'
import { printFile } from '../../compiler/groovy/print/index.ts'
import { sizeOf } from '../../compiler/size/size-of.ts'
import { harness } from '../support/harness/harness.ts'

const text = (value: string): Expression => create.stringLiteral(value, none)
const number = (value: number): Expression => create.numberLiteral(String(value), none)
const name = (value: string): Expression => create.identifier(value, none)
const does = (value: Expression): Statement => create.expressionStatement(value, none)
const block = (...statements: readonly Statement[]) => create.block(statements, none)
const sets = (target: string, value: Expression): Statement =>
  does(create.assignment(name(target), '=', value, none))
const calls = (method: string, ...args: readonly Expression[]): Expression =>
  create.call(method, args.map(create.positional), none)
const shell = create.call(
  'sh',
  [create.named('script', text('make')), create.named('returnStdout', create.booleanLiteral(true, none))],
  none,
)
const isLarge = create.binary(name('a'), '>', number(3), none)

/** One statement of each kind; `a` is a number, `list` a list and `map` a map. */
const statements: Readonly<Record<string, (index: number) => Statement>> = {
  'a step': (index) => does(calls('echo', text(`step ${index}`))),
  'a step with names': () => does(shell),
  'a variable': (index) => create.variableDeclaration('def', `local${index}`, number(index), none),
  'a typed variable': (index) => create.variableDeclaration('String', `typed${index}`, text('a'), none),
  'an assignment': (index) => sets('a', create.binary(name('a'), '+', number(index), none)),
  'a text with holes': (index) =>
    sets('a', create.gstring([`${index}: `, name('a'), ' and ', name('list')], none)),
  'a list': () => sets('list', create.listLiteral([text('a'), text('b'), number(3), name('a')], none)),
  'a map': () =>
    sets('map', create.mapLiteral([create.mapEntry('a', text('b')), create.mapEntry('c', number(1))], none)),
  'a property and an index': () =>
    sets('a', create.indexAccess(create.propertyAccess(name('map'), 'a', none), number(0), none)),
  'an if with an else': () =>
    create.ifStatement(isLarge, block(does(shell)), block(does(calls('echo', text('no')))), none),
  'a choice': () =>
    sets('a', create.conditional(isLarge, create.unary('!', isLarge, none), create.nullLiteral(none), none)),
  'a default': () => sets('a', create.elvis(name('a'), text('none'), none)),
  'a loop': (index) =>
    create.forInStatement(
      `item${index}`,
      name('list'),
      block(does(calls('echo', name(`item${index}`)))),
      none,
    ),
  'a counted loop': () =>
    create.whileStatement(isLarge, block(does(create.update('--', name('a'), none))), none),
  'a try': (index) =>
    create.tryStatement(
      block(does(calls('echo', text('a')))),
      [create.catchClause('Exception', `failure${index}`, block(does(calls('echo', text('b')))))],
      block(does(calls('echo', text('c')))),
      none,
    ),
  'a switch': (index) =>
    create.switchStatement(
      name('a'),
      [
        create.switchCase(number(index), [does(calls('echo', text('a'))), create.breakStatement(none)]),
        create.switchCase(undefined, [does(calls('echo', text('b')))]),
      ],
      none,
    ),
  'a closure': () =>
    does(
      create.methodCall(
        name('list'),
        'collect',
        [create.positional(create.closure([create.parameter('it2')], block(does(name('it2'))), none))],
        none,
      ),
    ),
  'an operator on types': () =>
    sets('a', create.binary(create.instanceOf(name('a'), 'String', none), '&&', isLarge, none)),
  'a cast': () => sets('a', create.cast('long', name('a'), none)),
  'an error': () =>
    create.ifStatement(
      isLarge,
      block(create.throwStatement(create.newInstance('Exception', [text('a')], none), none)),
      undefined,
      none,
    ),
}

const repeats = 40

function methodOf(kind: string, annotations: readonly string[]) {
  const parameters = ['a', 'list', 'map'].map((one) => create.parameter(one))
  const body = block(...Array.from({ length: repeats }, (_, index) => statements[kind]?.(index) ?? []).flat())
  return create.methodDeclaration('measured', parameters, body, none, { annotations })
}

it.each(Object.keys(statements))('counts %s as no less than Jenkins makes of it', async (kind) => {
  for (const form of ['cps', 'ordinary'] as const) {
    const method = methodOf(kind, form === 'cps' ? [] : ['NonCPS'])
    const groovy = printFile(create.groovyFile([method]))
    const runs = await (await harness()).runBoth({ kind: 'script', text: groovy, sizes: true })
    const made = Object.values(runs).map(({ sizes }) =>
      Math.max(
        ...Object.entries(sizes?.methods ?? {})
          .filter(([one]) => (form === 'cps' ? one.includes('___cps___') : one.endsWith('.measured')))
          .map(([, bytes]) => bytes),
      ),
    )
    const counted = sizeOf(method, form)
    const measured = Math.max(...made)
    const what = `${kind}, ${form}: ${measured} bytes are counted as ${counted}`
    expect(counted, what).toBeGreaterThanOrEqual(measured)
    // A count far too high would divide what is small; in ordinary code every name counts as if it were no variable.
    expect(counted, what).toBeLessThan(measured * (form === 'cps' ? 2.5 : 4))
  }
})
