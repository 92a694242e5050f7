import type { ts } from 'ts-morph'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Fix, RelatedLocation } from '../diagnostics/diagnostic.ts'
import type { Span } from '../diagnostics/span.ts'
import { withoutFollowUps } from './follow-up-errors.ts'
import { nodeAt } from './node-at.ts'
import { withoutOverloads } from './overload-problem.ts'
import { reportInWords } from './type-errors-in-words.ts'

/** TypeScript's number for an import that it cannot resolve, in its variants. */
const unresolvedImport: ReadonlySet<number> = new Set([2307, 2792, 2882])

/** Messages whose place is the misspelt name itself, so that the name they suggest can replace it. */
const misspeltName: ReadonlySet<number> = new Set([2551, 2552, 2561])

/** Reports what TypeScript has against the user's files. A file that does not parse is not checked further. */
export function reportTypeErrors(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  diagnostics: DiagnosticCollector,
): void {
  const users: ReadonlySet<string> = new Set(files.map((file) => file.fileName))
  for (const file of files) {
    const syntax = program.getSyntacticDiagnostics(file)
    const problems = syntax.length > 0 ? syntax : program.getSemanticDiagnostics(file)
    const code = syntax.length > 0 ? 'syntax-error' : 'type-error'
    for (const problem of withoutFollowUps(problems, file)) {
      const told = withoutOverloads(problem, file, program.getTypeChecker())
      if (code === 'type-error' && isSaidInWords(told, file, program, diagnostics)) continue
      reportProblem(code, told, file, users, diagnostics)
    }
  }
}

function isSaidInWords(
  { start = 0, length = 0, code: number, messageText }: ts.Diagnostic,
  file: ts.SourceFile,
  program: ts.Program,
  diagnostics: DiagnosticCollector,
): boolean {
  const span = { file: file.fileName, start, end: start + length }
  const node = nodeAt(file, span.start, span.end)
  return reportInWords({
    number,
    message: messageOf(messageText),
    node,
    span,
    checker: program.getTypeChecker(),
    diagnostics,
  })
}

function reportProblem(
  code: 'syntax-error' | 'type-error',
  problem: ts.Diagnostic,
  file: ts.SourceFile,
  users: ReadonlySet<string>,
  diagnostics: DiagnosticCollector,
): void {
  const start = problem.start ?? 0
  const span = { file: file.fileName, start, end: start + (problem.length ?? 0) }
  const source = file.text.slice(span.start, span.end)
  if (unresolvedImport.has(problem.code)) {
    diagnostics.report('import-not-found', span, { specifier: source.slice(1, -1) })
    return
  }
  const message = messageOf(problem.messageText)
  diagnostics.report(
    code,
    span,
    { message, number: problem.code },
    { related: relatedOf(problem, users), fixes: fixesOf(problem.code, message, span, source) },
  )
}

/** Type arguments that TypeScript inferred mean nothing to the reader when it is about a property that is not there. */
const inferredArguments = /(?<=does not exist (?:in|on) type '\w+)<.*>(?=')/

/** A long type in quotes, of which the arguments say nothing to the reader. */
const longType = /'[^']{60,}'/g

function shortened(message: string): string {
  return message.replace(inferredArguments, '').replace(longType, withoutArguments)
}

function withoutArguments(type: string): string {
  const without = type.replaceAll(/(?<=\w)<(?:=>|[^<>])*>/g, '')
  return without === type ? type : withoutArguments(without)
}

/** The first sentence says what is wrong, the last and innermost why; those between only lead from one to the other. */
function messageOf(text: string | ts.DiagnosticMessageChain): string {
  if (typeof text === 'string') return shortened(text)
  let innermost = text
  for (let next = text.next?.at(-1); next !== undefined; next = next.next?.at(-1)) innermost = next
  const why = shortened(innermost.messageText)
  return innermost === text ? why : `${shortened(text.messageText)} ${why}`
}

function relatedOf(problem: ts.Diagnostic, users: ReadonlySet<string>): readonly RelatedLocation[] {
  return (problem.relatedInformation ?? []).flatMap(({ file, start, length, messageText }) => {
    if (file === undefined || start === undefined || !users.has(file.fileName)) return []
    const span = { file: file.fileName, start, end: start + (length ?? 0) }
    return [{ message: messageOf(messageText), span }]
  })
}

function fixesOf(number: number, message: string, span: Span, source: string): readonly Fix[] {
  const wanted = /Did you mean(?: to write)? '([^']+)'\?/.exec(message)?.[1]
  if (wanted === undefined || !misspeltName.has(number)) return []
  const quote = /^['"]/.exec(source)?.[0] ?? ''
  return [{ title: `Write ${wanted}`, edits: [{ span, text: `${quote}${wanted}${quote}` }] }]
}
