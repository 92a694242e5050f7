import { expect, it } from 'vitest'
import {
  binary,
  cast,
  closure,
  indexAccess,
  methodCall,
  propertyAccess,
  unary,
} from '../../compiler/groovy/ast/create.ts'
import {
  asType,
  assignment,
  conditional,
  elvis,
  instanceOf,
  update,
} from '../../compiler/groovy/ast/create.ts'
import { type BinaryOperator, type Expression, generated } from '../../compiler/groovy/ast/nodes.ts'
import { printExpression, printStatement } from '../../compiler/groovy/print/index.ts'
import { block, name, number, statement } from './support.ts'

const [a, b, c] = [name('a'), name('b'), name('c')]

function of(left: Expression, operator: BinaryOperator, right: Expression): Expression {
  return binary(left, operator, right, generated)
}
const not = (operand: Expression) => unary('!', operand, generated)
const minus = (operand: Expression) => unary('-', operand, generated)
const choose = (test: Expression, yes: Expression, no: Expression) => conditional(test, yes, no, generated)
const orElse = (left: Expression, right: Expression) => elvis(left, right, generated)
const assign = (target: Expression, value: Expression) => assignment(target, '=', value, generated)
const empty = closure([], block(), generated)

it.each([
  ['a + b - c', of(of(a, '+', b), '-', c)],
  ['a + (b - c)', of(a, '+', of(b, '-', c))],
  ['a + b * c', of(a, '+', of(b, '*', c))],
  ['(a + b) * c', of(of(a, '+', b), '*', c)],
  ['a ** b ** c', of(of(a, '**', b), '**', c)],
  ['a ** (b ** c)', of(a, '**', of(b, '**', c))],
  ['(-a) ** b', of(minus(a), '**', b)],
  ['-(a ** b)', minus(of(a, '**', b))],
  ['a ** (-b)', of(a, '**', minus(b))],
  ['-(-a)', minus(minus(a))],
  ['!(-a)', not(minus(a))],
  ['-1', minus(number(1))],
  ['(-1).b', propertyAccess(minus(number(1)), 'b', generated)],
  ['(a < b) < c', of(of(a, '<', b), '<', c)],
  ['(a in b) as String', asType(of(a, 'in', b), 'String', generated)],
  ['!(a in b)', not(of(a, 'in', b))],
  ['!(a instanceof B)', not(instanceOf(a, 'B', generated))],
  ['(a as B).c', propertyAccess(asType(a, 'B', generated), 'c', generated)],
  ['(a + b) as B', asType(of(a, '+', b), 'B', generated)],
  ['(B) a.c', cast('B', propertyAccess(a, 'c', generated), generated)],
  ['((B) a).c', propertyAccess(cast('B', a, generated), 'c', generated)],
  ['(B) (-a)', cast('B', minus(a), generated)],
  ['(B) a + c', of(cast('B', a, generated), '+', c)],
  ['(a == b) =~ c', of(of(a, '==', b), '=~', c)],
  ['a =~ (b == c)', of(a, '=~', of(b, '==', c))],
  ['a == b && c != a', of(of(a, '==', b), '&&', of(c, '!=', a))],
  ['(a && b) || c', of(of(a, '&&', b), '||', c)],
  ['a && (b || c)', of(a, '&&', of(b, '||', c))],
  ['a || (b || c)', of(a, '||', of(b, '||', c))],
  ['(a & b) == c', of(of(a, '&', b), '==', c)],
  ['a << (b + c)', of(a, '<<', of(b, '+', c))],
  ['0..a', of(number(0), '..', a)],
  ['0..<(a + b)', of(number(0), '..<', of(a, '+', b))],
  [
    '(0..a).each(b)',
    methodCall(of(number(0), '..', a), 'each', [{ kind: 'positional', value: b }], generated),
  ],
  ['a ? b : c', choose(a, b, c)],
  ['a ? b : b ? c : a', choose(a, b, choose(b, c, a))],
  ['a ? (b ? c : a) : b', choose(a, choose(b, c, a), b)],
  ['(a ? b : c) ? a : b', choose(choose(a, b, c), a, b)],
  ['a ?: b ?: c', orElse(a, orElse(b, c))],
  ['(a ?: b) ?: c', orElse(orElse(a, b), c)],
  ['a ?: (b ? c : a)', orElse(a, choose(b, c, a))],
  ['a ? b : (c ?: a)', choose(a, b, orElse(c, a))],
  ['(a ?: b) + c', of(orElse(a, b), '+', c)],
  ['(a = b) != c', of(assign(a, b), '!=', c)],
  ['a ? b : (c = a)', choose(a, b, assign(c, a))],
  ['a[(b = c)]', indexAccess(a, assign(b, c), generated)],
  ['(a = b)++', update('++', assign(a, b), generated)],
  ['(++a) ** b', of(update('++', a, generated, { prefix: true }), '**', b)],
  ['a++ + b', of(update('++', a, generated), '+', b)],
  ['({ -> }).call()', methodCall(empty, 'call', [], generated)],
  ['a ?: ({ -> })', orElse(a, empty)],
  ['((a < b))[c]', indexAccess(of(a, '<', b), c, generated)],
])('prints %s with the parentheses that Groovy and its readers need', (printed, tree) => {
  expect(printExpression(tree)).toBe(printed)
})

it.each([
  ['a = b = c', assign(a, assign(b, c))],
  ['({ -> })', empty],
  ['(Limit < a)', of(name('Limit'), '<', a)],
])('keeps %s apart from the statements around it', (printed, tree) => {
  expect(printStatement(statement(tree))).toBe(printed)
})
