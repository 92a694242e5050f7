import { ts } from 'ts-morph'
import { libraryStepMetadata } from '../../dsl/library/define-step.ts'
import { stepMetadata } from '../../dsl/runtime/step-function.ts'
import type { FunctionHandle } from '../evaluate/evaluation.ts'
import { classOfExpression } from './classes/class-member.ts'
import type { TranspileContext } from './context.ts'
import { isOfLanguage } from './escaping-captures.ts'
import { functionOfVariable } from './function-of-variable.ts'

/**
 * True when the code may reach a step of Jenkins: then Jenkins may stop the build inside it. A function that is known
 * by its type only may reach one.
 */
export function reachesStep(node: ts.Node, context: TranspileContext): boolean {
  return new Search(context).reaches(node)
}

class Search {
  readonly #context: TranspileContext
  readonly #handles = new Set<ts.Node>()
  readonly #locals = new Set<ts.Node>()

  constructor(context: TranspileContext) {
    this.#context = context
  }

  reaches(node: ts.Node): boolean {
    if (ts.isTypeNode(node)) return false
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) {
      const known = this.#context.known(node)
      if (known !== undefined) return this.#valueReaches(known.value)
    }
    if (ts.isIdentifier(node)) return this.#localReaches(node)
    if (ts.isCallExpression(node) && this.#isUnknownCall(node)) return true
    if (ts.isNewExpression(node) && classOfExpression(node.expression, this.#context) !== undefined)
      return true
    return ts.forEachChild(node, (child) => this.reaches(child)) ?? false
  }

  #valueReaches(value: unknown): boolean {
    if (stepMetadata(value) !== undefined || libraryStepMetadata(value) !== undefined) return true
    const handle = this.#context.evaluation.functionOf(value)
    return handle !== undefined && this.#handleReaches(handle)
  }

  /** A function of the module's: its own names have to be looked up by its own captures. */
  #handleReaches(handle: FunctionHandle): boolean {
    if (this.#handles.has(handle.node)) return false
    this.#handles.add(handle.node)
    for (const name of handle.freeNames) {
      try {
        if (this.#capturedReaches(handle.capture(name))) return true
      } catch {
        // Reported when the function itself is transpiled.
      }
    }
    return false
  }

  /** A captured object may hold functions that are called: `helpers.deploy()`. */
  #capturedReaches(value: unknown): boolean {
    if (this.#valueReaches(value)) return true
    if (typeof value !== 'object' || value === null) return false
    return Object.values(value).some((item) => typeof item === 'function' && this.#valueReaches(item))
  }

  #localReaches(node: ts.Identifier): boolean {
    const written = functionOfVariable(node, this.#context)
    if (written === undefined || this.#locals.has(written) || this.#context.localOf(node) === undefined)
      return false
    this.#locals.add(written)
    return this.reaches(written)
  }

  /** A call of a parameter or property that holds some function. */
  #isUnknownCall(node: ts.CallExpression): boolean {
    if (this.#context.known(node.expression) !== undefined) return false
    const declaration = this.#context.checker.getResolvedSignature(node)?.declaration
    if (declaration !== undefined && isOfLanguage(declaration)) return false
    const isLocal = ts.isIdentifier(node.expression) && functionOfVariable(node.expression, this.#context)
    return !isLocal
  }
}
