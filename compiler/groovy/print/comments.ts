import { builders } from 'prettier/doc'
import type { Comments } from '../ast/nodes.ts'
import type { Doc } from './printer.ts'

const { breakParent, hardline, join, lineSuffix } = builders

/**
 * A comment that Groovy reads as one: its lexer replaces `\u` escapes before it knows what a comment is, and stops at
 * characters that no source file holds.
 */
function sanitize(comment: string): string {
  return (
    comment
      .replace(/\\+(?=u)/g, (run) => (run.length % 2 === 1 ? `${run}\\` : run))
      .replace(/\r\n?/g, '\n')
      // oxlint-disable-next-line no-control-regex -- they are what is removed
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .trim()
  )
}

/** The lines of a comment, those of a block comment aligned below its first. */
function linesOf(comment: string): readonly string[] {
  const text = sanitize(comment)
  if (!text.startsWith('/*')) {
    return text
      .split('\n')
      .map((line) => (/^(\/\/|#!)/.test(line.trim()) ? line.trim() : `// ${line.trim()}`.trim()))
  }
  const inner = text.slice(2).replace(/\*\/$/, '').replaceAll('*/', '* /')
  const [first = '', ...others] = `/*${inner}*/`.split('\n').map((line) => line.trimEnd())
  if (others.every((line) => line.trimStart().startsWith('*'))) {
    return [first, ...others.map((line) => ` ${line.trimStart()}`)]
  }
  const indents = others.filter((line) => line !== '').map((line) => line.length - line.trimStart().length)
  const common = Math.min(...indents)
  return [first, ...others.map((line) => (line === '' ? '' : ` ${line.slice(common)}`))]
}

/** Comments on lines of their own, without a line break at the end. */
export function printComments(comments: readonly string[]): Doc {
  return join(hardline, comments.flatMap(linesOf))
}

/** `content` with its comments: those before it on their own lines, those behind it at the end of its line. */
export function withComments(content: Doc, comments: Comments | undefined): Doc {
  if (comments === undefined) return content
  const leading = comments.leading.length === 0 ? [] : [printComments(comments.leading), hardline]
  const trailing = comments.trailing.map((comment) => [
    lineSuffix([' ', join(hardline, [...linesOf(comment)])]),
    breakParent,
  ])
  return [...leading, content, ...trailing]
}
