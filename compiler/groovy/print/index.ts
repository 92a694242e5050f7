import { builders, printer } from 'prettier/doc'
import type { Declaration, Expression, GroovyFile, Statement } from '../ast/nodes.ts'
import { printCommand, printNewInstance, printScriptCall } from './call.ts'
import { printClosure } from './closure.ts'
import { printListLiteral, printMapLiteral } from './collections.ts'
import { withComments } from './comments.ts'
import {
  printBareBlock,
  printFor,
  printForIn,
  printIf,
  printJump,
  printLabeled,
  printReturn,
  printSwitch,
  printThrow,
  printTry,
  printWhile,
} from './control-flow.ts'
import { printField, printMethod, printVariable } from './declarations.ts'
import { printGroovyFile } from './file.ts'
import { printGString, printStringLiteral } from './literals.ts'
import { withinLimits } from './long-strings.ts'
import { printMemberChain } from './member-chain.ts'
import { type Slot, needsParens, statementSlot, valueSlot } from './needs-parens.ts'
import {
  printAs,
  printAssignment,
  printBinary,
  printCast,
  printConditional,
  printElvis,
  printInstanceOf,
  printUnary,
  printUpdate,
} from './operators.ts'
import { type Doc, type CallForm, type Printer, layout } from './printer.ts'
import { printRawExpression, printRawStatement } from './raw.ts'

const { group, hardline, indent, join, softline } = builders

type PrinterOf<Node, Extra extends unknown[] = []> = (node: Node, print: Printer, ...extra: Extra) => Doc

const expressionPrinters: {
  readonly [Kind in Expression['kind']]: PrinterOf<Extract<Expression, { kind: Kind }>, [Slot]>
} = {
  'null-literal': () => 'null',
  'boolean-literal': (node) => String(node.value),
  'number-literal': (node) => node.text,
  'string-literal': printStringLiteral,
  gstring: printGString,
  identifier: (node) => node.name,
  'property-access': printMemberChain,
  'index-access': printMemberChain,
  'method-call': ({ object, ...node }, print) =>
    object === undefined ? printScriptCall(node, print) : printMemberChain({ ...node, object }, print),
  'new-instance': printNewInstance,
  'list-literal': printListLiteral,
  'map-literal': printMapLiteral,
  closure: (node, print) => printClosure(node, print),
  unary: printUnary,
  update: printUpdate,
  binary: printBinary,
  'instance-of': printInstanceOf,
  as: printAs,
  cast: printCast,
  conditional: printConditional,
  elvis: printElvis,
  assignment: printAssignment,
  'raw-expression': printRawExpression,
}

const declarationPrinters: {
  readonly [Kind in Declaration['kind']]: PrinterOf<Extract<Declaration, { kind: Kind }>, [CallForm]>
} = {
  'expression-statement': ({ expression }, print, form) =>
    expression.kind === 'method-call' && expression.object === undefined && form === 'command'
      ? printCommand(expression, print)
      : print.expression(expression, statementSlot),
  'variable-declaration': printVariable,
  block: printBareBlock,
  if: printIf,
  'for-in': printForIn,
  for: printFor,
  while: printWhile,
  switch: printSwitch,
  try: printTry,
  throw: printThrow,
  return: printReturn,
  break: printJump,
  continue: printJump,
  labeled: printLabeled,
  'raw-statement': printRawStatement,
  method: printMethod,
  field: printField,
}

function expressionDoc(given: Expression, slot: Slot): Doc {
  const node = given.kind === 'string-literal' || given.kind === 'gstring' ? withinLimits(given) : given
  // The table's type guarantees that the function under a kind takes the node of that kind.
  const printNode = expressionPrinters[node.kind] as PrinterOf<Expression, [Slot]>
  if (!needsParens(node, slot)) return printNode(node, print, slot)
  if (node.kind !== 'binary') return ['(', printNode(node, print, valueSlot), ')']
  return group([
    '(',
    indent([softline, printNode(node, print, { ...valueSlot, indented: true })]),
    softline,
    ')',
  ])
}

function declarationDoc(node: Declaration, form: CallForm = 'command'): Doc {
  // The table's type guarantees that the function under a kind takes the node of that kind.
  const printNode = declarationPrinters[node.kind] as PrinterOf<Declaration, [CallForm]>
  return withComments(printNode(node, print, form), node.comments)
}

const print: Printer = {
  expression: expressionDoc,
  declaration: declarationDoc,
  statements: (statements, form) =>
    join(
      hardline,
      statements.map((statement) => declarationDoc(statement, form)),
    ),
}

function toText(doc: Doc): string {
  return printer.printDocToString(doc, layout).formatted
}

/** The text of a Groovy file, with a line break at its end. The same tree always gives the same bytes. */
export function printFile(file: GroovyFile): string {
  return toText(printGroovyFile(file, print))
}

/** The text of a statement, without a line break at its end. */
export function printStatement(statement: Statement): string {
  return toText(declarationDoc(statement))
}

/** The text of an expression where nothing stands beside it. */
export function printExpression(expression: Expression): string {
  return toText(expressionDoc(expression, valueSlot))
}
