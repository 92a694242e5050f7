import { ts } from 'ts-morph'
import { libraryStepMetadata } from '../../dsl/library/define-step.ts'
import { stepMetadata } from '../../dsl/runtime/step-function.ts'
import type { FunctionHandle } from '../evaluate/evaluation.ts'
import type { KnownValue, TranspileContext } from './context.ts'
import { displayName } from './function-name.ts'
import { functionOfVariable, isDeclaredInside } from './function-of-variable.ts'

/** A use of a function or step, on the way from a callback to a step. */
export interface PathLink {
  readonly node: ts.Node
  readonly name: string
}

type Lookup = (node: ts.Expression) => KnownValue | undefined

/**
 * The way from code to a step of Jenkins, over the functions of this module and others that it uses: the last link is
 * the step. Undefined when no step is reached; functions that are known by their type only lead nowhere.
 * @example 'by → key → echo' for `list.sort(by)`
 */
export function stepPath(node: ts.Node, context: TranspileContext): readonly PathLink[] | undefined {
  return new Search(context).from(node, (name) => context.known(name))
}

class Search {
  readonly #context: TranspileContext
  readonly #seen = new Set<ts.Node>()

  constructor(context: TranspileContext) {
    this.#context = context
  }

  from(node: ts.Node, known: Lookup): readonly PathLink[] | undefined {
    if (ts.isTypeNode(node)) return undefined
    if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) {
      const found = known(node)
      if (found !== undefined) return this.#throughValue(node, found.value)
    }
    if (ts.isIdentifier(node)) return this.#throughLocal(node, known)
    // A property's name is no use of a variable.
    if (ts.isPropertyAccessExpression(node)) return this.from(node.expression, known)
    return ts.forEachChild(node, (child) => this.from(child, known))
  }

  #throughValue(node: ts.Node, value: unknown): readonly PathLink[] | undefined {
    const step = stepMetadata(value)?.name ?? libraryStepMetadata(value)?.definition.name
    if (step !== undefined) return [{ node, name: step }]
    const handle = this.#context.evaluation.functionOf(value)
    if (handle?.node.body === undefined || this.#isSeen(handle.node)) return undefined
    const rest = this.from(handle.node.body, (name) => this.#knownTo(handle, name))
    return rest && [{ node, name: displayName(handle.node) }, ...rest]
  }

  #throughLocal(node: ts.Identifier, known: Lookup): readonly PathLink[] | undefined {
    const written = functionOfVariable(node, this.#context)
    if (written === undefined || this.#isSeen(written)) return undefined
    const rest = this.from(written.body ?? written, known)
    return rest && [{ node, name: node.text }, ...rest]
  }

  #isSeen(node: ts.Node): boolean {
    if (this.#seen.has(node)) return true
    this.#seen.add(node)
    return false
  }

  /** What a name, or a property of one, was when the module had run. */
  #knownTo(handle: FunctionHandle, node: ts.Expression): KnownValue | undefined {
    if (ts.isIdentifier(node)) return this.#captured(handle, node)
    if (!ts.isPropertyAccessExpression(node)) return undefined
    const owner = this.#knownTo(handle, node.expression)?.value
    if (typeof owner !== 'object' || owner === null) return undefined
    const property = Object.getOwnPropertyDescriptor(owner, node.name.text)
    return property !== undefined && 'value' in property ? { value: property.value } : undefined
  }

  #captured(handle: FunctionHandle, node: ts.Identifier): KnownValue | undefined {
    const declaration = this.#context.symbolOf(node)?.valueDeclaration
    const isOwn = declaration !== undefined && isDeclaredInside(declaration, { handle })
    if (isOwn || !handle.freeNames.has(node.text)) return undefined
    try {
      return { value: handle.capture(node.text) }
    } catch {
      // Reported when the function itself is transpiled.
      return undefined
    }
  }
}
