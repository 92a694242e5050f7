import { builders } from 'prettier/doc'
import type * as groovy from '../ast/nodes.ts'
import { printBlock } from './block.ts'
import { printVariable } from './declarations.ts'
import { conditionSlot, iterableSlot, statementSlot, valueSlot } from './needs-parens.ts'
import type { Doc, Printer } from './printer.ts'

const { group, hardline, indent, join, softline } = builders

function printCondition(condition: groovy.Expression, print: Printer): Doc {
  return group(['(', indent([softline, print.expression(condition, conditionSlot)]), softline, ')'])
}

/** A block of its own; Groovy takes bare braces for a closure that belongs to the line before. */
export function printBareBlock(node: groovy.Block, print: Printer): Doc {
  const { comments: _, ...block } = node
  return ['if (true) ', printBlock(block, print)]
}

export function printIf(node: groovy.IfStatement, print: Printer): Doc {
  const { condition, thenBranch, elseBranch } = node
  const hasNext = elseBranch !== undefined
  const head = ['if ', printCondition(condition, print), ' ', printBlock(thenBranch, print, { hasNext })]
  return hasNext ? [head, ' else ', printElse(elseBranch, print)] : head
}

function printElse(branch: groovy.Block | groovy.IfStatement, print: Printer): Doc {
  if (branch.kind === 'block') return printBlock(branch, print)
  const { comments, ...statement } = branch
  if (comments === undefined) return printIf(branch, print)
  // No line is free between `}` and `else if`, so what stood there moves into the branch.
  const { leading, trailing } = branch.thenBranch.comments ?? { leading: [], trailing: [] }
  const moved = { leading: [...comments.leading, ...comments.trailing, ...leading], trailing }
  return printIf({ ...statement, thenBranch: { ...branch.thenBranch, comments: moved } }, print)
}

export function printForIn(node: groovy.ForInStatement, print: Printer): Doc {
  const variable = node.type === undefined ? node.name : `${node.type} ${node.name}`
  const iterable = print.expression(node.iterable, iterableSlot)
  return ['for (', variable, ' in ', iterable, ') ', printBlock(node.body, print)]
}

export function printFor(node: groovy.ForStatement, print: Printer): Doc {
  const { initializer, condition, update, body } = node
  const initial =
    initializer?.kind === 'variable-declaration'
      ? printVariable(initializer, print)
      : initializer && print.expression(initializer, statementSlot)
  const header = [
    initial ?? '',
    condition === undefined ? ';' : ['; ', print.expression(condition, valueSlot)],
    update === undefined ? ';' : ['; ', print.expression(update, statementSlot)],
  ]
  return ['for (', header, ') ', printBlock(body, print)]
}

export function printWhile(node: groovy.WhileStatement, print: Printer): Doc {
  return ['while ', printCondition(node.condition, print), ' ', printBlock(node.body, print)]
}

export function printSwitch(node: groovy.SwitchStatement, print: Printer): Doc {
  const cases = node.cases.map((clause, index) => {
    const label =
      clause.test === undefined ? 'default:' : ['case ', print.expression(clause.test, iterableSlot), ':']
    const isLast = index === node.cases.length - 1
    // Groovy wants a statement behind the last label.
    if (clause.statements.length === 0) return isLast ? [label, indent([hardline, 'break'])] : label
    return [label, indent([hardline, print.statements(clause.statements)])]
  })
  const head = ['switch ', printCondition(node.subject, print), ' ']
  if (cases.length === 0) return [head, '{}']
  return [head, '{', indent([hardline, join(hardline, cases)]), hardline, '}']
}

export function printTry(node: groovy.TryStatement, print: Printer): Doc {
  const { catches, finalizer } = node
  const clauses = catches.map(({ type, name, body }, index) => {
    const variable = type === undefined ? name : `${type} ${name}`
    const hasNext = finalizer !== undefined || index < catches.length - 1
    return [' catch (', variable, ') ', printBlock(body, print, { hasNext })]
  })
  const last = finalizer === undefined ? '' : [' finally ', printBlock(finalizer, print)]
  return ['try ', printBlock(node.body, print, { hasNext: true }), clauses, last]
}

export function printThrow(node: groovy.ThrowStatement, print: Printer): Doc {
  return ['throw ', print.expression(node.value, valueSlot)]
}

export function printReturn(node: groovy.ReturnStatement, print: Printer): Doc {
  return node.value === undefined ? 'return' : ['return ', print.expression(node.value, valueSlot)]
}

export function printJump(node: groovy.BreakStatement | groovy.ContinueStatement): Doc {
  return node.label === undefined ? node.kind : `${node.kind} ${node.label}`
}

export function printLabeled(node: groovy.LabeledStatement, print: Printer): Doc {
  return [node.label, ': ', print.statements([node.statement])]
}
