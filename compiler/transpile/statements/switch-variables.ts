import { ts } from 'ts-morph'
import type { TranspileContext } from '../context.ts'
import { uses } from '../escaping-captures.ts'
import { boundNames } from './bound-names.ts'

/** Reports a variable that one case declares and another uses: a case of Groovy is a block of its own. */
export function refuseSharedVariables(node: ts.SwitchStatement, context: TranspileContext): void {
  const { clauses } = node.caseBlock
  for (const clause of clauses) {
    const names = clause.statements
      .filter(ts.isVariableStatement)
      .flatMap((statement) => statement.declarationList.declarations)
      .flatMap((declaration) => boundNames(declaration.name))
    for (const name of names) {
      const symbol = context.checker.getSymbolAtLocation(name)
      if (symbol === undefined) continue
      const isShared = clauses.some((other) => other !== clause && uses(other, new Set([symbol]), context))
      if (!isShared) continue
      context.report('switch-shared-variable', name, { name: name.text })
      context.declare(name)
    }
  }
}
