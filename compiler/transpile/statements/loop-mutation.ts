import { ts } from 'ts-morph'
import type { TranspileContext } from '../context.ts'
import { unwrap } from '../unwrap.ts'

const changingMethods = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'add',
  'set',
  'delete',
  'clear',
])

/** Reports a loop that changes what it goes through: Groovy throws where TypeScript goes on. */
export function refuseMutationOf(node: ts.ForOfStatement, context: TranspileContext): void {
  const iterated = unwrap(node.expression)
  const symbol = ts.isIdentifier(iterated) ? context.symbolOf(iterated) : undefined
  if (symbol === undefined) return
  const visit = (child: ts.Node): void => {
    if (ts.isCallExpression(child) && ts.isPropertyAccessExpression(child.expression)) {
      const { expression, name } = child.expression
      const receiver = unwrap(expression)
      const isSame = ts.isIdentifier(receiver) && context.symbolOf(receiver) === symbol
      if (isSame && changingMethods.has(name.text)) {
        context.report('loop-changes-iterated', child, { name: iterated.getText(), method: name.text })
      }
    }
    ts.forEachChild(child, visit)
  }
  visit(node.statement)
}
