import { builders } from 'prettier/doc'
import type { Closure, Parameter } from '../ast/nodes.ts'
import { isEmptyBlock, printBlock } from './block.ts'
import { valueSlot } from './needs-parens.ts'
import type { Doc, CallForm, Printer } from './printer.ts'

const { group, indent, join, line } = builders

export function printParameter({ type, name, defaultValue }: Parameter, print: Printer): Doc {
  const declared = type === undefined ? name : `${type} ${name}`
  return defaultValue === undefined ? declared : [declared, ' = ', print.expression(defaultValue, valueSlot)]
}

/** `{ x -> x * 2 }` on one line when it is one expression that fits; bodies of steps and sections stand on several. */
export function printClosure(node: Closure, print: Printer, form?: CallForm): Doc {
  const [only, ...others] = node.body.statements
  const isOneExpression =
    !node.implicitParameters &&
    only?.kind === 'expression-statement' &&
    others.length === 0 &&
    only.comments === undefined &&
    node.body.comments === undefined &&
    (node.body.dangling ?? []).length === 0
  if (!isOneExpression) return printBodyClosure(node, print)
  // What takes parameters gives a value, unless its caller says otherwise: `{ name -> found(name) }`.
  const callForm = form ?? (node.parameters.length > 0 ? 'parentheses' : 'command')
  const statements = print.statements(node.body.statements, callForm)
  return group(['{', printHeader(node, print), indent([line, statements]), line, '}'])
}

/** A closure on several lines, as the body of a step or section. */
export function printBodyClosure(node: Closure, print: Printer, form: CallForm = 'command'): Doc {
  const header = printHeader(node, print)
  if (header !== '' && isEmptyBlock(node.body)) return ['{', header, ' }']
  return printBlock(node.body, print, { header, form })
}

function printHeader(node: Closure, print: Printer): Doc {
  if (node.parameters.length === 0) return node.implicitParameters ? '' : ' ->'
  const parameters = node.parameters.map((parameter) => printParameter(parameter, print))
  return [' ', join(', ', parameters), ' ->']
}
