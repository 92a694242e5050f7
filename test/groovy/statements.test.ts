import { expect, it } from 'vitest'
import * as create from '../../compiler/groovy/ast/create.ts'
import { type Expression, type Statement, generated as o } from '../../compiler/groovy/ast/nodes.ts'
import { printStatement } from '../../compiler/groovy/print/index.ts'
import { block, lambda, longText, name, number, section, statement, step, text } from './support.ts'

const { callStatement, named, positional } = create

it.each<[string, Statement]>([
  ["sh 'make'", step('sh', text('make'))],
  ['agent any', step('agent', name('any'))],
  ['echo "x ${y}"', step('echo', create.gstring(['x ', name('y')], o))],
  ['timestamps()', step('timestamps')],
  ['sleep 5', step('sleep', number(5))],
  ["values 'linux', 'windows'", step('values', text('linux'), text('windows'))],
  [
    "git url: 'https://example.org', credentialsId: 'github'",
    callStatement(
      'git',
      [named('url', text('https://example.org')), named('credentialsId', text('github'))],
      o,
    ),
  ],
  [
    'withAnt installation: [a]',
    callStatement('withAnt', [named('installation', create.listLiteral([name('a')], o))], o),
  ],
  ['echo !a', step('echo', create.unary('!', name('a'), o))],
  [
    'echo a.b[0].c()',
    step(
      'echo',
      create.methodCall(
        create.indexAccess(create.propertyAccess(name('a'), 'b', o), number(0), o),
        'c',
        [],
        o,
      ),
    ),
  ],
  ['checkout scmGit(a)', step('checkout', create.call('scmGit', [positional(name('a'))], o))],
  ["error 'a' + b", step('error', create.binary(text('a'), '+', name('b'), o))],
  ['echo(-1)', step('echo', create.unary('-', number(1), o))],
  ['echo(++a)', step('echo', create.update('++', name('a'), o, { prefix: true }))],
  ['echo([a].b)', step('echo', create.propertyAccess(create.listLiteral([name('a')], o), 'b', o))],
  ['echo([:])', step('echo', create.mapLiteral([], o))],
  ['echo({ x -> x })', step('echo', lambda('x', name('x')))],
  [
    'echo((a + b) * c)',
    step('echo', create.binary(create.binary(name('a'), '+', name('b'), o), '*', name('c'), o)),
  ],
  ['echo((String) a)', step('echo', create.cast('String', name('a'), o))],
  ['echo((a = b))', step('echo', create.assignment(name('a'), '=', name('b'), o))],
  ['echo(x; y)', step('echo', create.rawExpression('x; y', o))],
  ['Build(a)', step('Build', name('a'))],
  ["'in'(a)", step('in', name('a'))],
  ["list.add('x')", statement(create.methodCall(name('list'), 'add', [positional(text('x'))], o))],
  ['def a = 1', create.variableDeclaration('def', 'a', number(1), o)],
  ['String a', create.variableDeclaration('String', 'a', undefined, o)],
  ['a.b += 1', statement(create.assignment(create.propertyAccess(name('a'), 'b', o), '+=', number(1), o))],
  ['throw e', create.throwStatement(name('e'), o)],
  ['return', create.returnStatement(undefined, o)],
  ['return [a: 1]', create.returnStatement(create.mapLiteral([create.mapEntry('a', number(1))], o), o)],
  ['break', create.breakStatement(o)],
  ['continue outer', create.continueStatement(o, 'outer')],
])('prints %s', (printed, tree) => {
  expect(printStatement(tree)).toBe(printed)
})

it('prints steps with a body, arguments in parentheses and calls in command form', () => {
  const build = create.section(
    'stage',
    [
      section(
        'steps',
        section(
          'script',
          create.section('timeout', [step('sh', text('make'))], o, [
            named('time', number(1)),
            named('unit', text('HOURS')),
          ]),
        ),
      ),
      section('post', section('always')),
    ],
    o,
    [positional(text('Build'))],
  )
  expect(printStatement(build)).toMatchInlineSnapshot(`
    "stage('Build') {
      steps {
        script {
          timeout(time: 1, unit: 'HOURS') {
            sh 'make'
          }
        }
      }
      post {
        always {}
      }
    }"
  `)
})

it('writes the entries of options, parameters and triggers with parentheses', () => {
  const parameter = callStatement(
    'string',
    [named('name', text('TAG')), named('defaultValue', text('latest'))],
    o,
  )
  const pipeline = section(
    'pipeline',
    section('options', step('retry', number(2)), step('timestamps')),
    section('parameters', parameter),
    section('triggers', step('cron', text('H 4 * * *'))),
    section('stages', parameter),
  )
  expect(printStatement(pipeline)).toMatchInlineSnapshot(`
    "pipeline {
      options {
        retry(2)
        timestamps()
      }
      parameters {
        string(name: 'TAG', defaultValue: 'latest')
      }
      triggers {
        cron('H 4 * * *')
      }
      stages {
        string name: 'TAG', defaultValue: 'latest'
      }
    }"
  `)
})

it('breaks a long command into parentheses', () => {
  expect(
    printStatement(callStatement('git', [named('url', text(longText)), named('branch', text(longText))], o)),
  ).toMatchInlineSnapshot(`
    "git(
      url: 'a text that is long enough to leave no room beside it',
      branch: 'a text that is long enough to leave no room beside it'
    )"
  `)
  expect(printStatement(step('error', create.binary(text(longText), '+', text(longText), o))))
    .toMatchInlineSnapshot(`
    "error(
      'a text that is long enough to leave no room beside it' +
        'a text that is long enough to leave no room beside it'
    )"
  `)
  expect(printStatement(step('echo', text(longText.repeat(3))))).toMatchInlineSnapshot(
    `"echo 'a text that is long enough to leave no room beside ita text that is long enough to leave no room beside ita text that is long enough to leave no room beside it'"`,
  )
})

it('keeps the lines of a script where they are', () => {
  const script = create.multilineString('#!/bin/sh\n  set -eu\n\techo "$HOME" \\\n    done  \n', o)
  const steps = section(
    'steps',
    step('sh', script),
    callStatement('sh', [named('script', script), named('returnStdout', create.booleanLiteral(true, o))], o),
  )
  expect(printStatement(steps)).toMatchInlineSnapshot(`
    "steps {
      sh '''#!/bin/sh
      set -eu
    	echo "$HOME" \\\\
        done  
    '''
      sh(
        script: '''#!/bin/sh
      set -eu
    	echo "$HOME" \\\\
        done  
    ''',
        returnStdout: true
      )
    }"
  `)
})

function branch(called: string) {
  return named(called, create.bodyClosure([step('sh', text(`make ${called}`))], o))
}

it('gives each branch of parallel its lines', () => {
  expect(printStatement(callStatement('parallel', [branch('api'), branch('web app')], o)))
    .toMatchInlineSnapshot(`
    "parallel(
      api: {
        sh 'make api'
      },
      'web app': {
        sh 'make web app'
      }
    )"
  `)
})

it('moves a long value below its name', () => {
  const sum = create.binary(text(longText), '+', text(longText), o)
  expect(printStatement(create.variableDeclaration('def', 'message', sum, o))).toMatchInlineSnapshot(`
    "def message =
      'a text that is long enough to leave no room beside it' +
      'a text that is long enough to leave no room beside it'"
  `)
})

it('prints if, else if and else', () => {
  const last = create.ifStatement(
    name('b'),
    block(step('echo', text('b'))),
    block(step('echo', text('c'))),
    o,
  )
  expect(printStatement(create.ifStatement(name('a'), block(), last, o))).toMatchInlineSnapshot(`
    "if (a) {
    } else if (b) {
      echo 'b'
    } else {
      echo 'c'
    }"
  `)
})

function isLong(called: string): Expression {
  return create.binary(name(called), '==', text(longText), o)
}

it('breaks a long condition', () => {
  const condition = create.binary(create.binary(isLong('a'), '&&', isLong('b'), o), '&&', isLong('c'), o)
  expect(printStatement(create.ifStatement(condition, block(step('echo', text('b'))), undefined, o)))
    .toMatchInlineSnapshot(`
    "if (
      a == 'a text that is long enough to leave no room beside it' &&
      b == 'a text that is long enough to leave no room beside it' &&
      c == 'a text that is long enough to leave no room beside it'
    ) {
      echo 'b'
    }"
  `)
})

it('prints loops', () => {
  const body = block(create.breakStatement(o))
  const header = {
    initializer: create.variableDeclaration('int', 'i', number(0), o),
    condition: create.binary(name('i'), '<', name('n'), o),
    update: create.update('++', name('i'), o),
  }
  const { listLiteral, elvis } = create
  const loops = [
    create.forInStatement('x', listLiteral([number(1)], o), body, o),
    create.forInStatement('x', elvis(name('list'), listLiteral([], o), o), body, o, { type: 'String' }),
    create.labeledStatement('outer', create.forStatement(header, body, o), o),
    create.forStatement({}, body, o),
    create.whileStatement(create.assignment(name('a'), '=', name('b'), o), body, o),
  ]
  expect(loops.map(printStatement).join('\n')).toMatchInlineSnapshot(`
    "for (x in [1]) {
      break
    }
    for (String x in (list ?: [])) {
      break
    }
    outer: for (int i = 0; i < n; i++) {
      break
    }
    for (;;) {
      break
    }
    while ((a = b)) {
      break
    }"
  `)
})

it('prints switch, with a statement behind the last label', () => {
  const cases = [
    create.switchCase(text('a'), []),
    create.switchCase(create.elvis(name('b'), name('c'), o), [
      step('echo', text('x')),
      create.breakStatement(o),
    ]),
    create.switchCase(undefined, []),
  ]
  expect(printStatement(create.switchStatement(name('x'), cases, o))).toMatchInlineSnapshot(`
    "switch (x) {
      case 'a':
      case (b ?: c):
        echo 'x'
        break
      default:
        break
    }"
  `)
  expect(printStatement(create.switchStatement(name('x'), [], o))).toBe('switch (x) {}')
})

it('prints try, catch and finally', () => {
  const echo = block(step('echo', text('x')))
  const catches = [
    create.catchClause('hudson.AbortException', 'e', echo),
    create.catchClause(undefined, 'e', block()),
  ]
  expect(printStatement(create.tryStatement(echo, catches, echo, o))).toMatchInlineSnapshot(`
    "try {
      echo 'x'
    } catch (hudson.AbortException e) {
      echo 'x'
    } catch (e) {
    } finally {
      echo 'x'
    }"
  `)
})

it('prints a block of its own as a statement that Groovy cannot take for a closure', () => {
  expect(printStatement(block(step('echo', text('x'))))).toMatchInlineSnapshot(`
    "if (true) {
      echo 'x'
    }"
  `)
})
