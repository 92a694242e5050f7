import { ts } from 'ts-morph'
import type { TranspileContext } from '../context.ts'
import type { MemberNode } from './class-member.ts'

/**
 * Reports the use of a member through a type that an object of a class fits too: methods of classes are found by their
 * class, and the map that the object is has none of them.
 */
export function refuseClassBehind(
  access: ts.PropertyAccessExpression,
  isWanted: (node: ts.Node) => node is MemberNode,
  context: TranspileContext,
): void {
  const { checker, evaluation } = context
  if (evaluation.classes.length === 0 || context.runTimeName(access.expression) !== undefined) return
  const type = checker.getNonNullableType(checker.getTypeAtLocation(access.expression))
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Union | ts.TypeFlags.TypeParameter)) === 0) return
  const found = evaluation.classes.find(({ node }) => {
    const hasMember = node.members.some(
      (member) => isWanted(member) && member.name.getText() === access.name.text,
    )
    const symbol = node.name && checker.getSymbolAtLocation(node.name)
    return (
      hasMember &&
      symbol !== undefined &&
      checker.isTypeAssignableTo(checker.getDeclaredTypeOfSymbol(symbol), type)
    )
  })
  if (found === undefined) return
  context.report('unsupported-syntax', access.name, {
    construct: `"${access.name.text}" of ${checker.typeToString(type)}, which may be an object of the class ${found.node.name?.text ?? ''}`,
    instead: 'Use the class as the type, or functions and plain objects instead of the class',
  })
}
