import { ts } from 'ts-morph'
import { assignmentsTo } from './assignments-to.ts'
import { constantNumber } from './constant-number.ts'
import type { TranspileContext } from './context.ts'
import { isDeclaredInside } from './function-of-variable.ts'
import { isAskedForNaN, isSurelyInteger } from './asked-for-nan.ts'
import { isPosition } from './position-variable.ts'
import {
  arithmeticShape,
  fraction,
  joinShapes,
  long,
  maximumInt,
  type NumberShape,
  position,
  shapeOfConstant,
  size,
  sizeBound,
  unknownInteger,
} from './shapes.ts'
import { isKind } from './types.ts'
import { unwrap } from './unwrap.ts'

/** The shape of an expression of type `number`. */
export function numberShape(node: ts.Expression, context: TranspileContext): NumberShape {
  const finder = finders.get(context) ?? new ShapeFinder(context)
  finders.set(context, finder)
  return finder.shapeOf(node)
}

const finders = new WeakMap<TranspileContext, ShapeFinder>()

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
  /** Variables whose shape is being found, and how many were before; one computed from itself may grow without end. */
  readonly #open = new Map<ts.Symbol, number>()
  /** The outermost open variable that was met since the search of the current shape began. */
  #outermostMet = Infinity
  readonly #known = new Map<ts.Expression | ts.Symbol, NumberShape>()

  constructor(context: TranspileContext) {
    this.#context = context
  }

  shapeOf(node: ts.Expression): NumberShape {
    return this.#remembered(node, () => this.#find(node))
  }

  /** Sums ask for the shapes of their parts at each level; what an open variable had a part in is no result to keep. */
  #remembered(key: ts.Expression | ts.Symbol, find: () => NumberShape): NumberShape {
    const before = this.#known.get(key)
    if (before !== undefined) return before
    const outer = this.#outermostMet
    this.#outermostMet = Infinity
    const shape = find()
    if (this.#outermostMet >= this.#open.size) this.#known.set(key, shape)
    this.#outermostMet = Math.min(outer, this.#outermostMet)
    return shape
  }

  #find(node: ts.Expression): NumberShape {
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
      .reduce(joinShapes, { ...size, bound: 0 })
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
    const opened = this.#open.get(symbol)
    if (opened !== undefined) {
      this.#outermostMet = Math.min(this.#outermostMet, opened)
      return unknownInteger
    }
    if (isSurelyInteger(node, declaration, this.#context)) return long
    return this.#remembered(symbol, () => {
      this.#open.set(symbol, this.#open.size)
      const shape = this.#variableOf(symbol, declaration)
      this.#open.delete(symbol)
      return shape
    })
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
        kind: step.isFractional ? 'fraction' : joinShapes(shape, by).kind,
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
    if (isAskedForNaN(node, this.#context)) return fraction
    if (ts.isIdentifier(callee)) return globalShapes[callee.text] ?? unknownInteger
    if (!ts.isPropertyAccessExpression(callee)) return unknownInteger
    const name = callee.name.text
    if (ts.isIdentifier(callee.expression) && callee.expression.text === 'Math') return this.#math(name, node)
    if (name === 'parseFloat') return fraction
    if (['parseInt', 'getTime'].includes(name) || (name === 'now' && callee.expression.getText() === 'Date'))
      return long
    if (['indexOf', 'lastIndexOf', 'findIndex', 'findLastIndex', 'search'].includes(name)) return position
    if (['charCodeAt', 'codePointAt', 'localeCompare'].includes(name)) return position
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
    const all = shapes.reduce(joinShapes, { ...size, bound: 0 })
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
