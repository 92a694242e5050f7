import { builders } from 'prettier/doc'
import type { ListLiteral, MapEntry, MapLiteral } from '../ast/nodes.ts'
import { withComments } from './comments.ts'
import { isPlainName } from './names.ts'
import { valueSlot } from './needs-parens.ts'
import type { Doc, Printer } from './printer.ts'
import { quote } from './strings.ts'

const { group, indent, join, line, softline } = builders

/** `open a, b close`, one item a line when it does not fit. */
export function printItems(open: string, items: readonly Doc[], close: string, shouldBreak = false): Doc {
  if (items.length === 0) return open + close
  return group([open, indent([softline, join([',', line], [...items])]), softline, close], { shouldBreak })
}

export function printListLiteral(node: ListLiteral, print: Printer): Doc {
  const elements = node.elements.map((element) => print.expression(element, valueSlot))
  return printItems('[', elements, ']')
}

export function printMapLiteral(node: MapLiteral, print: Printer): Doc {
  if (node.entries.length === 0) return '[:]'
  const entries = node.entries.map((entry) => {
    const value = print.expression(entry.value, valueSlot)
    return withComments([printMapKey(entry.key, print), ': ', value], entry.comments)
  })
  return printItems('[', entries, ']')
}

export function printKey(name: string): string {
  return isPlainName(name) ? name : quote(name)
}

function printMapKey(key: MapEntry['key'], print: Printer): Doc {
  return typeof key === 'string' ? printKey(key) : ['(', print.expression(key, valueSlot), ')']
}
