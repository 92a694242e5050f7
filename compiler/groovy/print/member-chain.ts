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
  const head: Doc[] = [printRoot(root, links[0], print)]
  const calls: Doc[][] = []
  let pending: Doc[] = head
  let isBehindCall = true
  for (const link of links) {
    // An index belongs to what stands before it; names before a call go with the call, except those of the root.
    if (link.kind !== 'index-access' && isBehindCall && (calls.length > 0 || link.kind === 'method-call')) {
      pending = []
      calls.push(pending)
    } else if (link.kind === 'method-call' && pending === head) {
      pending = []
      calls.push(pending)
    }
    pending.push(printLink(link, print))
    isBehindCall = link.kind === 'method-call' || (isBehindCall && link.kind === 'index-access')
  }
  const oneLine = [...head, ...calls.flat()]
  if (links.filter((link) => link.kind === 'method-call').length < 2) return oneLine
  const expanded = [...head, indent(calls.map((call) => [hardline, ...call]))]
  if (calls.slice(0, -1).some((call) => utils.willBreak(call))) return group(expanded)
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
