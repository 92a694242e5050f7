import { builders, utils } from 'prettier/doc'
import type { Expression, IndexAccess, MethodCall, PropertyAccess } from '../ast/nodes.ts'
import { printCallTail } from './call.ts'
import { isPlainName } from './names.ts'
import { objectSlot, valueSlot } from './needs-parens.ts'
import type { Doc, Printer } from './printer.ts'
import { quote } from './strings.ts'

const { breakParent, conditionalGroup, group, hardline, indent } = builders

export type MemberNode = PropertyAccess | IndexAccess | (MethodCall & { readonly object: Expression })

function isMember(node: Expression): node is MemberNode {
  if (node.kind === 'method-call') return node.object !== undefined
  return node.kind === 'property-access' || node.kind === 'index-access'
}

/** `root.a.b(c)[d]`: on one line, or with each call on its own line when several do not fit. */
export function printMemberChain(node: MemberNode, print: Printer): Doc {
  const links: MemberNode[] = []
  let root: Expression = node
  while (isMember(root)) {
    links.unshift(root)
    root = root.object
  }
  const lastCall = links.findLastIndex((link) => link.kind === 'method-call')
  const head: Doc[] = [printRoot(root, links[0], print)]
  const groups: Doc[][] = []
  let isBehindCall = false
  for (const [index, link] of links.entries()) {
    // Each group holds a call, the names on the way to it, and the indexes and names behind the last one.
    const isName = link.kind !== 'index-access' && index <= lastCall
    const opensGroup = groups.length === 0 ? link.kind === 'method-call' : isName && isBehindCall
    if (opensGroup) groups.push([])
    const current = groups.at(-1) ?? head
    current.push(printLink(link, print))
    isBehindCall = link.kind === 'method-call' || (isBehindCall && link.kind === 'index-access')
  }
  const oneLine = [...head, ...groups.flat()]
  if (links.filter((link) => link.kind === 'method-call').length < 2) return oneLine
  const expanded = [...head, indent(groups.map((one) => [hardline, ...one]))]
  if (groups.slice(0, -1).some((one) => utils.willBreak(one))) return group(expanded)
  return [utils.willBreak(oneLine) ? breakParent : '', conditionalGroup([oneLine, expanded])]
}

function printRoot(root: Expression, next: MemberNode | undefined, print: Printer): Doc {
  const printed = print.expression(root, objectSlot)
  // Groovy takes `(a < b)[c]` for a cast to a generic type.
  const looksLikeCast = root.kind === 'binary' && root.operator === '<' && next?.kind === 'index-access'
  return looksLikeCast ? ['(', printed, ')'] : printed
}

function printLink(link: MemberNode, print: Printer): Doc {
  if (link.kind === 'index-access') return ['[', print.expression(link.index, valueSlot), ']']
  const dot = link.safe ? '?.' : '.'
  const name = isPlainName(link.name) || link.name === 'class' ? link.name : quote(link.name)
  return [dot, name, link.kind === 'method-call' ? printCallTail(link, print) : '']
}
