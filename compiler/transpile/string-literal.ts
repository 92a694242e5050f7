import type { ts } from 'ts-morph'
import * as create from '../groovy/ast/create.ts'
import type { Expression, Origin } from '../groovy/ast/nodes.ts'
import { spanOfNode } from '../evaluate/node-span.ts'

/** Longer texts of two lines are easier to read as two lines. */
const longestWithEscapes = 60

/** A JavaScript string as Groovy: in triple quotes when it is a text of several lines. */
export function stringToGroovy(value: string, origin: Origin): Expression {
  return isTextOfLines(value) ? create.multilineString(value, origin) : create.stringLiteral(value, origin)
}

/** A string in the user's code: on several lines where it stands on several lines. */
export function stringNodeToGroovy(node: ts.StringLiteralLike): Expression {
  const origin = spanOfNode(node)
  return writtenInLines(node)
    ? create.multilineString(node.text, origin)
    : create.stringLiteral(node.text, origin)
}

/** A script for a shell as Groovy: its commands stand below each other. */
export function scriptToGroovy(script: string, origin: Origin): Expression {
  return /\n[\s\S]/.test(script)
    ? create.multilineString(script, origin)
    : create.stringLiteral(script, origin)
}

/** True for a literal or template that the user wrote with line breaks, not with `\n`. */
export function writtenInLines(node: ts.Node): boolean {
  return node.getText().includes('\n')
}

/** True for a text that is read better line by line. */
export function isTextOfLines(value: string): boolean {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 2 || (lines.length === 2 && value.length > longestWithEscapes)
}
