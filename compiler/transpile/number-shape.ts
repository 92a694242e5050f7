import { ts } from 'ts-morph'
import { assignmentsTo } from './assignments-to.ts'
import { constantNumber } from './constant-number.ts'
import type { TranspileContext } from './context.ts'
import { isDeclaredInside } from './function-of-variable.ts'
import { isKind } from './types.ts'
import { unwrap } from './unwrap.ts'

/**
 * What Groovy holds for a JavaScript number. Integers are `Integer` or `Long`, everything else is `Double`; a `Double`
 * is never passed on as a plain `number` (see number-flow.ts), so a number of unknown origin is an integer.
 */
export interface NumberShape {
  readonly kind: 'integer' | 'fraction'
  /** True when Groovy surely holds an `Integer`, as list indexes need. */
  readonly isInt: boolean
  /** True when Groovy surely holds a `Long`. */
  readonly isLong: boolean
  /** The greatest absolute value. Infinity when nothing is known. */
  readonly bound: number
  readonly isNonNegative: boolean
}

// No list, string or loop of a pipeline comes near it, and sums of a hundred such numbers stay within 31 bits.
const sizeBound = 2 ** 24

export const maximumInt = 2 ** 31 - 1

const unknownInteger: NumberShape = {
  kind: 'integer',
  isInt: false,
  isLong: false,
  bound: Infinity,
  isNonNegative: false,
}
const long: NumberShape = { ...unknownInteger, isLong: true }
const fraction: NumberShape = { ...unknownInteger, kind: 'fraction' }
const size: NumberShape = {
  kind: 'integer',
  isInt: true,
  isLong: false,
  bound: sizeBound,
  isNonNegative: true,
}
const position: NumberShape = { ...size, isNonNegative: false }

/** The shape of an expression of type `number`. */
export function numberShape(node: ts.Expression, context: TranspileContext): NumberShape {
  return new ShapeFinder(context).shapeOf(node)
}

export function isFraction(node: ts.Expression, context: TranspileContext): boolean {
  return isKind(node, 'number', context) && numberShape(node, context).kind === 'fraction'
}

const globalShapes: Readonly<Record<string, NumberShape>> = {
  parseFloat: fraction,
  parseInt: long,
  Number: long,
}

class ShapeFinder {
  readonly #context: TranspileContext
  /** Variables whose shape is being found; one that is computed from itself may grow without end. */
  readonly #open = new Set<ts.Symbol>()

  constructor(context: TranspileContext) {
    this.#context = context
  }

  shapeOf(node: ts.Expression): NumberShape {
    const constant = constantNumber(node, this.#context)
    if (constant !== undefined) return shapeOfConstant(constant)
    const inner = unwrap(node)
    if (ts.isIdentifier(inner)) return this.#variable(inner)
    if (ts.isPropertyAccessExpression(inner)) return this.#property(inner)
    if (ts.isCallExpression(inner)) return this.#call(inner)
    if (ts.isPrefixUnaryExpression(inner)) return this.#prefix(inner)
    if (ts.isPostfixUnaryExpression(inner)) return this.shapeOf(inner.operand)
    if (ts.isConditionalExpression(inner)) return this.#joined([inner.whenTrue, inner.whenFalse])
    if (ts.isBinaryExpression(inner)) return this.#binary(inner)
    return unknownInteger
  }

  #joined(nodes: readonly ts.Expression[]): NumberShape {
    return nodes
      .filter((node) => isKind(node, 'number', this.#context))
      .map((node) => this.shapeOf(node))
      .reduce(join, { ...size, bound: 0 })
  }

  #property(node: ts.PropertyAccessExpression): NumberShape {
    const isSize =
      (node.name.text === 'length' &&
        (isKind(node.expression, 'array', this.#context) ||
          isKind(node.expression, 'string', this.#context))) ||
      (node.name.text === 'size' &&
        (isKind(node.expression, 'Map', this.#context) || isKind(node.expression, 'Set', this.#context)))
    return isSize ? size : unknownInteger
  }

  #variable(node: ts.Identifier): NumberShape {
    const symbol = this.#context.checker.getSymbolAtLocation(node)
    const declaration = symbol?.valueDeclaration
    if (symbol === undefined || declaration === undefined) return unknownInteger
    if (isPosition(declaration)) return size
    if (ts.isParameter(declaration) && this.#startsLong(declaration)) return long
    if (!ts.isVariableDeclaration(declaration) || !isDeclaredInside(declaration, this.#context))
      return unknownInteger
    if (this.#open.has(symbol)) return unknownInteger
    this.#open.add(symbol)
    try {
      return this.#variableOf(symbol, declaration)
    } finally {
      this.#open.delete(symbol)
    }
  }

  #variableOf(symbol: ts.Symbol, declaration: ts.VariableDeclaration): NumberShape {
    if (declaration.initializer === undefined) {
      // The variable of a for-of takes the elements, which are integers.
      if (ts.isForOfStatement(declaration.parent.parent)) return unknownInteger
    }
    const writes = assignmentsTo(symbol, declaration, this.#context.checker)
    const values = [declaration.initializer, ...writes.assigned].filter((value) => value !== undefined)
    const first = this.#joined(values)
    const stepped = writes.steps.reduce((shape, step) => {
      const by = step.by === undefined ? shapeOfConstant(1) : this.shapeOf(step.by)
      return {
        kind: step.isFractional ? 'fraction' : join(shape, by).kind,
        // Steps by constants count loops; anything else may grow without end.
        isInt: shape.isInt && step.isConstant,
        isLong: shape.isLong,
        bound: step.isConstant ? Math.max(shape.bound, sizeBound) : Infinity,
        isNonNegative: shape.isNonNegative && step.isUp && by.isNonNegative,
      }
    }, first)
    if (writes.hasOther) return unknownInteger
    const { initializer } = declaration
    // Such a literal is printed as a `long` (see `startsSum`).
    const startsLong = initializer !== undefined && ts.isNumericLiteral(unwrap(initializer)) && !stepped.isInt
    return { ...stepped, isLong: stepped.isLong || (startsLong && writes.assigned.length === 0) }
  }

  /** The sum in a `reduce` that starts with a number literal, which is printed as a `long`. */
  #startsLong(parameter: ts.ParameterDeclaration): boolean {
    const call = parameter.parent.parent
    if (parameter.parent.parameters[0] !== parameter || !ts.isCallExpression(call)) return false
    const initial = call.arguments[1]
    return (
      ts.isPropertyAccessExpression(call.expression) &&
      call.expression.name.text === 'reduce' &&
      initial !== undefined &&
      Number.isInteger(constantNumber(initial, this.#context))
    )
  }

  #prefix(node: ts.PrefixUnaryExpression): NumberShape {
    const operand = this.shapeOf(node.operand)
    switch (node.operator) {
      case ts.SyntaxKind.MinusToken:
        return { ...operand, isNonNegative: false }
      case ts.SyntaxKind.TildeToken:
        return { ...position, bound: maximumInt }
      default:
        return operand
    }
  }

  #binary(node: ts.BinaryExpression): NumberShape {
    switch (node.operatorToken.kind) {
      case ts.SyntaxKind.BarBarToken:
      case ts.SyntaxKind.QuestionQuestionToken:
      case ts.SyntaxKind.AmpersandAmpersandToken:
        return this.#joined([node.left, node.right])
      case ts.SyntaxKind.EqualsToken:
      case ts.SyntaxKind.CommaToken:
        return this.shapeOf(node.right)
      default:
        return arithmeticShape(node.operatorToken.kind, this.shapeOf(node.left), this.shapeOf(node.right))
    }
  }

  #call(node: ts.CallExpression): NumberShape {
    const { expression: callee } = node
    if (ts.isIdentifier(callee)) return globalShapes[callee.text] ?? unknownInteger
    if (!ts.isPropertyAccessExpression(callee)) return unknownInteger
    const name = callee.name.text
    if (ts.isIdentifier(callee.expression) && callee.expression.text === 'Math') return this.#math(name, node)
    if (name === 'parseFloat') return fraction
    if (['parseInt', 'getTime'].includes(name) || (name === 'now' && callee.expression.getText() === 'Date'))
      return long
    if (['indexOf', 'lastIndexOf', 'findIndex', 'findLastIndex', 'search'].includes(name)) return position
    if (name === 'charCodeAt') return size
    if (['push', 'unshift'].includes(name)) return size
    if (name === 'reduce') return this.#reduce(node)
    return unknownInteger
  }

  #reduce(node: ts.CallExpression): NumberShape {
    const initial = node.arguments[1]
    if (initial === undefined) return unknownInteger
    const shape = this.shapeOf(initial)
    return shape.kind === 'fraction'
      ? fraction
      : { ...unknownInteger, isLong: constantNumber(initial, this.#context) !== undefined }
  }

  #math(name: string, node: ts.CallExpression): NumberShape {
    const shapes = node.arguments.map((argument) =>
      ts.isSpreadElement(argument) ? unknownInteger : this.shapeOf(argument),
    )
    const all = shapes.reduce(join, { ...size, bound: 0 })
    switch (name) {
      case 'floor':
      case 'ceil':
      case 'round':
      case 'trunc':
        return all.kind === 'integer' ? all : long
      case 'abs':
        return { ...all, isNonNegative: true }
      case 'sign':
        return { ...position, bound: 1 }
      case 'max':
        return {
          ...all,
          isNonNegative: shapes.some((shape) => shape.isNonNegative) && all.kind === 'integer',
        }
      case 'min':
        return all
      case 'pow':
      case 'sqrt':
        return fraction
      default:
        return unknownInteger
    }
  }
}

function shapeOfConstant(value: number): NumberShape {
  if (!Number.isInteger(value)) return { ...fraction, bound: Math.abs(value), isNonNegative: value >= 0 }
  const bound = Math.abs(value)
  const isInt = bound <= maximumInt
  return { kind: 'integer', isInt, isLong: !isInt, bound, isNonNegative: value >= 0 }
}

function join(left: NumberShape, right: NumberShape): NumberShape {
  return {
    kind: left.kind === 'fraction' ? 'fraction' : right.kind,
    isInt: left.isInt && right.isInt,
    isLong: left.isLong && right.isLong,
    bound: Math.max(left.bound, right.bound),
    isNonNegative: left.isNonNegative && right.isNonNegative,
  }
}

/** The shape of what an arithmetic operator gives. */
export function arithmeticShape(operator: ts.SyntaxKind, left: NumberShape, right: NumberShape): NumberShape {
  const joined = join(left, right)
  const bound = boundOf(operator, left, right)
  const isInt = joined.isInt && bound <= maximumInt
  // See `wideOperands`: what may not fit is computed as a `long`.
  const isLong = joined.kind === 'integer' && !isInt
  switch (operator) {
    case ts.SyntaxKind.SlashToken:
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return fraction
    case ts.SyntaxKind.MinusToken:
      return { ...joined, bound, isInt, isLong, isNonNegative: false }
    case ts.SyntaxKind.PlusToken:
    case ts.SyntaxKind.AsteriskToken:
      return { ...joined, bound, isInt, isLong }
    case ts.SyntaxKind.PercentToken:
      return { ...joined, bound, isNonNegative: left.isNonNegative }
    default:
      // The operators on bits give 32 bits with a sign.
      return { ...position, bound: maximumInt }
  }
}

function boundOf(operator: ts.SyntaxKind, left: NumberShape, right: NumberShape): number {
  if (operator === ts.SyntaxKind.AsteriskToken) {
    return left.bound === 0 || right.bound === 0 ? 0 : left.bound * right.bound
  }
  if (operator === ts.SyntaxKind.PercentToken) return Math.min(left.bound, right.bound)
  return left.bound + right.bound
}

/** True for the index that array methods and `entries()` hand out. */
function isPosition(declaration: ts.Declaration): boolean {
  if (ts.isParameter(declaration)) return isIndexParameter(declaration)
  if (!ts.isBindingElement(declaration) || !ts.isArrayBindingPattern(declaration.parent)) return false
  if (declaration.parent.elements[0] !== declaration) return false
  const variable = declaration.parent.parent
  const loop = variable.parent.parent
  return (
    ts.isVariableDeclaration(variable) &&
    ts.isForOfStatement(loop) &&
    ts.isCallExpression(loop.expression) &&
    ts.isPropertyAccessExpression(loop.expression.expression) &&
    loop.expression.expression.name.text === 'entries' &&
    loop.expression.arguments.length === 0
  )
}

const indexAt: Readonly<Record<string, number>> = {
  map: 1,
  filter: 1,
  forEach: 1,
  some: 1,
  every: 1,
  find: 1,
  findIndex: 1,
  flatMap: 1,
  from: 1,
  reduce: 2,
}

function isIndexParameter(parameter: ts.ParameterDeclaration): boolean {
  const callback = parameter.parent
  const call = callback.parent
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return false
  const index = indexAt[call.expression.name.text]
  return index !== undefined && callback.parameters.indexOf(parameter) === index
}
