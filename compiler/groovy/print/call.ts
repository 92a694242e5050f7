import { builders } from 'prettier/doc'
import type { Argument, Expression, MethodCall, NewInstance } from '../ast/nodes.ts'
import { printBodyClosure, printClosure } from './closure.ts'
import { printItems, printKey } from './collections.ts'
import { withComments } from './comments.ts'
import { isPlainName } from './names.ts'
import { canFollowName } from './left-operand.ts'
import { valueSlot } from './needs-parens.ts'
import type { Doc, Printer } from './printer.ts'

const { group, ifBreak, indent, join, line, softline } = builders

/** Sections whose entries are written `retry(2)` in every Jenkinsfile, though `retry 2` would be read as well. */
const sectionsOfParenthesisedCalls: ReadonlySet<string> = new Set([
  'options',
  'parameters',
  'triggers',
  'libraries',
])

/** `name(arguments) { body }`: a call on the script. */
export function printScriptCall(node: MethodCall, print: Printer): Doc {
  return [printKey(node.name), printCallTail(node, print, { onScript: true })]
}

/** What follows the name: `(arguments) { body }`. */
export function printCallTail(node: MethodCall, print: Printer, { onScript = false } = {}): Doc {
  const { body } = node
  if (body === undefined) return printArguments(node.arguments, print)
  const form = onScript && sectionsOfParenthesisedCalls.has(node.name) ? 'parentheses' : 'command'
  const closure = body.implicitParameters
    ? printBodyClosure(body, print, form)
    : printClosure(body, print, node.name.startsWith('each') ? 'command' : undefined)
  return [node.arguments.length === 0 ? '' : printArguments(node.arguments, print), ' ', closure]
}

/** `new Type(arguments)` */
export function printNewInstance(node: NewInstance, print: Printer): Doc {
  const args = node.arguments.map((value): Argument => ({ kind: 'positional', value }))
  return ['new ', node.type, printArguments(args, print)]
}

function printArguments(args: readonly Argument[], print: Printer): Doc {
  const printed = args.map((argument) => printArgument(argument, print))
  if (isHugged(args)) return ['(', ...printed, ')']
  return printItems('(', printed, ')', standsOnLines(args))
}

/** A call that is a statement: `sh 'make'`, or with parentheses where Groovy or its readers need them. */
export function printCommand(node: MethodCall, print: Printer): Doc {
  if (!isCommand(node)) return print.expression(node, valueSlot)
  const args = node.arguments.map((argument) => printArgument(argument, print))
  if (isHugged(node.arguments)) return [node.name, ' ', ...args]
  return group(
    [node.name, ifBreak('(', ' '), indent([softline, join([',', line], args)]), ifBreak([softline, ')'], '')],
    { shouldBreak: standsOnLines(node.arguments) },
  )
}

function printArgument(argument: Argument, print: Printer): Doc {
  const value = print.expression(argument.value, valueSlot)
  if (argument.kind === 'positional') return value
  return withComments([printKey(argument.name), ': ', value], argument.comments)
}

/** Whether the only argument stays beside its parenthesis, since it breaks by itself or cannot break at all. */
function isHugged(args: readonly Argument[]): boolean {
  const [only, ...others] = args
  if (only === undefined || others.length > 0) return false
  if (only.kind === 'named') return only.comments === undefined && isText(only.value)
  switch (only.value.kind) {
    case 'list-literal':
    case 'map-literal':
    case 'closure':
    case 'identifier':
    case 'new-instance':
    case 'raw-expression':
      return true
    case 'method-call':
      return only.value.object === undefined
    default:
      return isText(only.value)
  }
}

function isText({ kind }: Expression): boolean {
  return kind === 'string-literal' || kind === 'gstring'
}

/** Whether each argument gets a line whatever their width: branches, and texts of several lines beside others. */
function standsOnLines(args: readonly Argument[]): boolean {
  return args.some(
    (argument) =>
      (argument.kind === 'named' && argument.value.kind === 'closure') ||
      (args.length > 1 && hasLines(argument)),
  )
}

function hasLines({ value }: Argument): boolean {
  if (value.kind === 'string-literal') return value.multiline && value.value.includes('\n')
  if (value.kind !== 'gstring') return false
  return value.multiline && value.parts.some((part) => typeof part === 'string' && part.includes('\n'))
}

function isCommand(node: MethodCall): boolean {
  const [first] = node.arguments
  if (node.object !== undefined || node.body !== undefined || first === undefined) return false
  // Groovy takes `Type name` for a declaration.
  if (!isPlainName(node.name) || /^[A-Z]/.test(node.name)) return false
  return first.kind === 'named' || canFollowName(first.value, valueSlot)
}
