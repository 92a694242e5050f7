import { ts } from 'ts-morph'
import { type LibraryStepMetadata, libraryStepMetadata } from '../../../dsl/library/define-step.ts'
import { delegateOf } from '../../../dsl/library/delegating-step.ts'
import { stepMetadata } from '../../../dsl/runtime/step-function.ts'
import { unwrap } from '../../transpile/unwrap.ts'

/** A step that a call reaches. */
export interface CalledStep {
  readonly name: string
  readonly needsNode: boolean
  readonly takesBody: boolean
  /** The parameter that a lone value is for. */
  readonly positional: string | null
  /** The written arguments. */
  readonly options: ts.Expression | undefined
  /** The containers of the pod that a step of the library asks for, as far as they are known. */
  readonly containers: readonly string[]
}

/** Parameters of the steps that build images, for the names of containers. */
const containerParameters = ['container', 's2iContainer', 'engineContainer']

type Known = (node: ts.Expression) => unknown

/** The step of Jenkins or of a library that a call reaches; undefined for any other call. */
export function calledStep(node: ts.CallExpression, known: Known): CalledStep | undefined {
  const callee = known(node.expression)
  const step = stepMetadata(callee)
  const [first, second] = node.arguments
  if (step !== undefined) {
    const { name, requiresNode: needsNode, takesBody, positional } = step
    return { name, needsNode, takesBody, positional, options: first, containers: [] }
  }
  const call = first && delegateOf(callee)?.(known(first))
  const library = libraryStepMetadata(call === undefined ? callee : call.step)
  if (library === undefined) return undefined
  const plain = { name: library.definition.name, needsNode: false, takesBody: false, positional: null }
  const options = call === undefined ? first : second
  const containers = containerParameters.flatMap((name) => {
    const container = call?.arguments[name] ?? valueOf(name, library, options, known)
    return typeof container === 'string' ? [container] : []
  })
  return { ...plain, options, containers }
}

/** What the options say of a parameter, or the default of the step; undefined when they may say something unknown. */
function valueOf(
  parameter: string,
  { definition }: LibraryStepMetadata,
  options: ts.Expression | undefined,
  known: Known,
): unknown {
  if (options !== undefined) {
    const literal = unwrap(options)
    if (!ts.isObjectLiteralExpression(literal)) return undefined
    const written = literal.properties.findLast(
      (property) => ts.isSpreadAssignment(property) || property.name.getText() === parameter,
    )
    if (written !== undefined)
      return ts.isPropertyAssignment(written) ? known(written.initializer) : undefined
  }
  return definition.params.shape[parameter]?.safeParse(undefined).data
}
