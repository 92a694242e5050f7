import { ts } from 'ts-morph'
import type { Comments } from '../groovy/ast/nodes.ts'

/** Instructions to tools and the compiler: they mean nothing in a Jenkinsfile. */
const toolDirective =
  /^\/\/\/\s*<(?:reference|amd)|^(?:\/\/|\/\*+)\s*(?:@ts-|eslint|oxlint|tslint|prettier-ignore|biome-|deno-|cspell|jenkins-ts-|spell-?checker|#\s*(?:end)?region|#\s*source|@(?:vitest|jest|jsx)|(?:istanbul|c8|v8)\s+ignore|globals?\s|knip)/i

/** What is made in a loop comes from the same nodes again and again. */
const commentsByNode = new WeakMap<ts.Node, Comments>()
const danglingByNode = new WeakMap<ts.Node, readonly string[]>()

/**
 * The comments of a statement, property or element: those on lines of their own before it (or right behind the brace
 * that it is the first after), and those on the line where it ends, also behind its comma.
 * Instructions to tools (`// @ts-expect-error`, `// eslint-…`) are left out.
 * @param node a statement, property, array element or class member of a parsed file
 */
export function commentsOf(node: ts.Node): Comments {
  const known = commentsByNode.get(node)
  if (known !== undefined) return known
  const sourceFile = node.getSourceFile()
  const comments = {
    leading: textsOf(leadingRanges(node, sourceFile), sourceFile),
    trailing: textsOf(trailingRanges(node, sourceFile), sourceFile),
  }
  commentsByNode.set(node, comments)
  return comments
}

/**
 * The comments that stand right above a node, without a blank line between: those that are about it alone.
 * @param node a statement or class member of a parsed file
 */
export function ownComments(node: ts.Node): Comments {
  const sourceFile = node.getSourceFile()
  const own: ts.CommentRange[] = []
  let next = node.getStart(sourceFile)
  for (const range of leadingRanges(node, sourceFile).toReversed()) {
    if (/\n\s*\n/.test(sourceFile.text.slice(range.end, next))) break
    own.unshift(range)
    next = range.pos
  }
  return { leading: textsOf(own, sourceFile), trailing: [] }
}

/**
 * The comments after the last statement, property or element, or in an empty block or literal.
 * @param node a block, source file, object or array literal; anything else has none
 */
export function danglingComments(node: ts.Node): readonly string[] {
  const known = danglingByNode.get(node) ?? danglingIn(node)
  danglingByNode.set(node, known)
  return known
}

function danglingIn(node: ts.Node): readonly string[] {
  const members = membersOf(node)
  if (members === undefined) return []
  const sourceFile = node.getSourceFile()
  const text = sourceFile.text
  const last = members.at(-1)
  if (last !== undefined)
    return textsOf(ts.getLeadingCommentRanges(text, endWithComma(last, text)) ?? [], sourceFile)
  const start = ts.isSourceFile(node) ? 0 : node.getStart(sourceFile) + 1
  return textsOf(commentsFrom(text, start), sourceFile)
}

function membersOf(node: ts.Node): readonly ts.Node[] | undefined {
  if (ts.isBlock(node) || ts.isSourceFile(node) || ts.isModuleBlock(node)) return node.statements
  if (ts.isObjectLiteralExpression(node)) return node.properties
  if (ts.isArrayLiteralExpression(node)) return node.elements
  return undefined
}

function leadingRanges(node: ts.Node, sourceFile: ts.SourceFile): readonly ts.CommentRange[] {
  const text = sourceFile.text
  const start = node.getFullStart()
  if (isFirstMember(node, text)) return commentsFrom(text, start)
  const behindPrevious = start === 0 ? [] : (ts.getTrailingCommentRanges(text, start) ?? [])
  const sameLine = belongToNext(behindPrevious, text, node.getStart(sourceFile)) ? behindPrevious : []
  return [...sameLine, ...(ts.getLeadingCommentRanges(text, start) ?? [])]
}

function trailingRanges(node: ts.Node, sourceFile: ts.SourceFile): readonly ts.CommentRange[] {
  const text = sourceFile.text
  const own = ts.getTrailingCommentRanges(text, node.end) ?? []
  const commaEnd = endWithComma(node, text)
  const behindComma = commaEnd === node.end ? [] : (ts.getTrailingCommentRanges(text, commaEnd) ?? [])
  const last = behindComma.length > 0 ? behindComma : own
  const next = endOfTrivia(text, last.at(-1)?.end ?? commaEnd)
  // A comment that something else follows on the line is about what follows, unless that only closes the list.
  if (last.length > 0 && !isCloser(text, next) && belongToNext(last, text, next)) {
    return last === behindComma ? own : []
  }
  return [...own, ...behindComma]
}

function isFirstMember(node: ts.Node, text: string): boolean {
  const before = text[node.getFullStart() - 1]
  if (before === ':') return ts.isCaseOrDefaultClause(node.parent)
  return before === '{' || before === '[' || before === '('
}

/** All comments between `start` and the next token, on the same line and on later ones. */
function commentsFrom(text: string, start: number): readonly ts.CommentRange[] {
  // At offset 0 the leading comments already include those of the first line.
  const sameLine = start === 0 ? [] : (ts.getTrailingCommentRanges(text, start) ?? [])
  return [...sameLine, ...(ts.getLeadingCommentRanges(text, start) ?? [])]
}

function belongToNext(ranges: readonly ts.CommentRange[], text: string, next: number): boolean {
  const last = ranges.at(-1)
  return last !== undefined && next < text.length && !text.slice(last.end, next).includes('\n')
}

function isCloser(text: string, offset: number): boolean {
  return offset >= text.length || '}])'.includes(text.charAt(offset))
}

function endWithComma(node: ts.Node, text: string): number {
  const next = endOfTrivia(text, node.end)
  return text[next] === ',' ? next + 1 : node.end
}

/** The offset of the next token. */
function endOfTrivia(text: string, start: number): number {
  const scanner = ts.createScanner(
    ts.ScriptTarget.Latest,
    true,
    ts.LanguageVariant.Standard,
    text,
    undefined,
    start,
  )
  scanner.scan()
  return scanner.getTokenStart()
}

function textsOf(ranges: readonly ts.CommentRange[], sourceFile: ts.SourceFile): readonly string[] {
  return ranges
    .map((range) => sourceFile.text.slice(range.pos, range.end))
    .filter((comment) => !toolDirective.test(comment))
}
