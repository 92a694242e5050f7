import type { BinaryOperator, Expression } from '../ast/nodes.ts'

/** How tightly Groovy 2.4 binds, loosest first. It differs from Java: `=~` is looser than `==`, `-x ** y` is `-(x ** y)`. */
export const levels = {
  assignment: 1,
  conditional: 2,
  or: 3,
  and: 4,
  bitwiseOr: 5,
  bitwiseXor: 6,
  bitwiseAnd: 7,
  match: 8,
  equality: 9,
  /** `<`, `in`, `instanceof`, `as`: Groovy takes one of them, not a chain. */
  relational: 10,
  shift: 11,
  additive: 12,
  multiplicative: 13,
  sign: 14,
  power: 15,
  unary: 16,
  postfix: 17,
  path: 18,
} as const

export type Level = (typeof levels)[keyof typeof levels]

const levelsOfOperators: { readonly [Operator in BinaryOperator]: Level } = {
  '||': levels.or,
  '&&': levels.and,
  '|': levels.bitwiseOr,
  '^': levels.bitwiseXor,
  '&': levels.bitwiseAnd,
  '=~': levels.match,
  '==~': levels.match,
  '==': levels.equality,
  '!=': levels.equality,
  '<=>': levels.equality,
  '<': levels.relational,
  '<=': levels.relational,
  '>': levels.relational,
  '>=': levels.relational,
  in: levels.relational,
  '<<': levels.shift,
  '>>': levels.shift,
  '>>>': levels.shift,
  '..': levels.shift,
  '..<': levels.shift,
  '+': levels.additive,
  '-': levels.additive,
  '*': levels.multiplicative,
  '/': levels.multiplicative,
  '%': levels.multiplicative,
  '**': levels.power,
}

const levelsOfKinds: {
  readonly [Kind in Exclude<Expression['kind'], 'binary' | 'unary' | 'update'>]: Level
} = {
  'null-literal': levels.path,
  'boolean-literal': levels.path,
  'number-literal': levels.path,
  'string-literal': levels.path,
  gstring: levels.path,
  identifier: levels.path,
  'property-access': levels.path,
  'index-access': levels.path,
  'method-call': levels.path,
  'new-instance': levels.path,
  'list-literal': levels.path,
  'map-literal': levels.path,
  closure: levels.path,
  'instance-of': levels.relational,
  as: levels.relational,
  cast: levels.unary,
  conditional: levels.conditional,
  elvis: levels.conditional,
  assignment: levels.assignment,
  // Nobody knows what it is, so it stands in parentheses wherever it is an operand.
  'raw-expression': levels.conditional,
}

export function levelOfOperator(operator: BinaryOperator): Level {
  return levelsOfOperators[operator]
}

export function levelOf(node: Expression): Level {
  switch (node.kind) {
    case 'binary':
      return levelsOfOperators[node.operator]
    case 'unary':
      return node.operator === '-' || node.operator === '+' ? levels.sign : levels.unary
    case 'update':
      return node.prefix ? levels.sign : levels.postfix
    default:
      return levelsOfKinds[node.kind]
  }
}
