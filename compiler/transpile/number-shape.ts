import { ts } from 'ts-morph'
import { assignmentsTo } from './assignments-to.ts'
import { calledFunction, isFunctionNode, type CalledFunction } from './called-function.ts'
import { computingOperator } from './computing-operator.ts'
import { constantNumber } from './constant-number.ts'
import type { TranspileContext } from './context.ts'
import { isDataStep } from './data-step.ts'
import type { FractionPlaces } from './fraction-places.ts'
import { isFractionalPlace } from './fractional-place.ts'
import { isDeclaredInside } from './function-of-variable.ts'
import { isAskedForNaN, isSurelyInteger } from './asked-for-nan.ts'
import { isPosition } from './position-variable.ts'
import {
  arithmeticShape,
  double,
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
import { isKind, kindsOf, kindsOfType } from './types.ts'
import { unwrap } from './unwrap.ts'

/** The shape of an expression of type `number`. */
export function numberShape(node: ts.Expression, context: TranspileContext): NumberShape {
  const finder = finders.get(context) ?? new ShapeFinder(context)
  finders.set(context, finder)
  return finder.shapeOf(node)
}

const finders = new WeakMap<TranspileContext, ShapeFinder>()

/** True for a number, alone or beside other kinds of values, that Groovy may hold as a `double`. */
export function isFraction(node: ts.Expression, context: TranspileContext): boolean {
  return kindsOf(node, context).has('number') && numberShape(node, context).kind === 'fraction'
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
    if (ts.isElementAccessExpression(inner)) return this.#element(inner)
    if (ts.isCallExpression(inner)) return this.#call(inner)
    if (ts.isPrefixUnaryExpression(inner)) return this.#prefix(inner)
    if (ts.isPostfixUnaryExpression(inner)) return this.shapeOf(inner.operand)
    if (ts.isConditionalExpression(inner)) return this.#joined([inner.whenTrue, inner.whenFalse])
    if (ts.isBinaryExpression(inner)) return this.#binary(inner)
    return unknownInteger
  }

  #joined(nodes: readonly ts.Expression[]): NumberShape {
    return nodes
      .flatMap((node) => {
        const kinds = kindsOf(node, this.#context)
        if (kinds.has('number')) return [this.shapeOf(node)]
        return kinds.has('unknown') && !this.#places.isEmpty ? [fraction] : []
      })
      .reduce(joinShapes, { ...size, bound: 0 })
  }

  get #places(): FractionPlaces {
    return this.#context.unit.fractions
  }

  #property(node: ts.PropertyAccessExpression): NumberShape {
    const isSize =
      (node.name.text === 'length' &&
        (isKind(node.expression, 'array', this.#context) ||
          isKind(node.expression, 'string', this.#context))) ||
      (node.name.text === 'size' &&
        (isKind(node.expression, 'Map', this.#context) || isKind(node.expression, 'Set', this.#context)))
    if (isSize) return size
    return this.#places.hasField(node.name.text) ? fraction : unknownInteger
  }

  #element(node: ts.ElementAccessExpression): NumberShape {
    const key = this.#context.known(node.argumentExpression)?.value
    const mayHold = typeof key === 'string' ? this.#places.hasField(key) : this.#places.hasElements
    return mayHold ? fraction : unknownInteger
  }

  #variable(node: ts.Identifier): NumberShape {
    const symbol = this.#context.symbolOf(node)
    const declaration = symbol?.valueDeclaration
    if (symbol === undefined || declaration === undefined) return unknownInteger
    if (isPosition(declaration)) return size
    if (isFractionalPlace(declaration, this.#context)) return fraction
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
    if (declaration.initializer === undefined && ts.isForOfStatement(declaration.parent.parent)) {
      return this.#places.hasElements ? fraction : unknownInteger
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
        isDouble: shape.isDouble,
        bound: step.isConstant ? Math.max(shape.bound, sizeBound) : Infinity,
        isNonNegative: shape.isNonNegative && step.isUp && by.isNonNegative,
      }
    }, first)
    if (writes.hasOther) return this.#places.isEmpty ? unknownInteger : fraction
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
        return arithmeticShape(
          computingOperator(node.operatorToken.kind) ?? node.operatorToken.kind,
          this.shapeOf(node.left),
          this.shapeOf(node.right),
        )
    }
  }

  #call(node: ts.CallExpression): NumberShape {
    const { expression: callee } = node
    if (isAskedForNaN(node, this.#context)) return fraction
    const called = calledFunction(node, this.#context)
    if (called.kind !== 'builtin') return this.#result(node, called)
    if (ts.isIdentifier(callee)) return this.#converted(callee.text, node)
    if (!ts.isPropertyAccessExpression(callee)) return unknownInteger
    const name = callee.name.text
    if (ts.isIdentifier(callee.expression) && callee.expression.text === 'Math') return this.#math(name, node)
    if (name === 'parseFloat') return double
    if (['parseInt', 'getTime'].includes(name) || (name === 'now' && callee.expression.getText() === 'Date'))
      return long
    if (['indexOf', 'lastIndexOf', 'findIndex', 'findLastIndex', 'search'].includes(name)) return position
    if (['charCodeAt', 'codePointAt', 'localeCompare'].includes(name)) return position
    if (['push', 'unshift'].includes(name)) return size
    if (name === 'reduce' || name === 'reduceRight') return this.#reduce(node)
    const isOfValues = isKind(callee.expression, 'array', this.#context) || name === 'get' || name === 'parse'
    return isOfValues && this.#places.hasElements ? fraction : unknownInteger
  }

  /** What a function of the user's gives, or a step. */
  #result(node: ts.CallExpression, called: CalledFunction): NumberShape {
    const declaration =
      called.kind === 'own' ? called.node : called.kind === 'value' ? called.declaration : undefined
    if (isDataStep(node, this.#context)) return fraction
    const signature = declaration && this.#context.checker.getSignatureFromDeclaration(declaration)
    const kinds = signature && kindsOfType(signature.getReturnType(), this.#context.checker)
    // What comes out of a generic function is not followed.
    if (kinds?.has('unknown') === true) return this.#places.isEmpty ? unknownInteger : fraction
    const place = called.kind === 'own' ? called.node : 'results'
    return this.#places.has(place) ? fraction : unknownInteger
  }

  /** `parseFloat(text)`, `parseInt(text)`, `Number(value)` */
  #converted(name: string, node: ts.CallExpression): NumberShape {
    const [value] = node.arguments
    if (name === 'parseFloat') return double
    if (name === 'parseInt') return long
    if (name !== 'Number') return unknownInteger
    return value !== undefined && kindsOf(value, this.#context).has('number') ? this.shapeOf(value) : long
  }

  #reduce(node: ts.CallExpression): NumberShape {
    const [callback, initial] = node.arguments
    const inner = callback && unwrap(callback)
    const place = inner !== undefined && isFunctionNode(inner) ? inner : 'results'
    if (this.#places.has(place)) return fraction
    if (initial === undefined) return this.#places.hasElements ? fraction : unknownInteger
    const shape = this.shapeOf(initial)
    return shape.kind === 'fraction'
      ? fraction
      : { ...unknownInteger, isLong: constantNumber(initial, this.#context) !== undefined }
  }

  get #elements(): NumberShape {
    return this.#places.hasElements ? fraction : unknownInteger
  }

  #math(name: string, node: ts.CallExpression): NumberShape {
    const shapes = node.arguments.map((argument) =>
      ts.isSpreadElement(argument) ? this.#elements : this.shapeOf(argument),
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
        return all.kind === 'fraction' ? fraction : { ...position, bound: 1 }
      case 'max':
        return {
          ...all,
          isNonNegative: shapes.some((shape) => shape.isNonNegative) && all.kind === 'integer',
        }
      case 'min':
        return all
      case 'pow':
      case 'sqrt':
      case 'random':
        return double
      default:
        return unknownInteger
    }
  }
}
