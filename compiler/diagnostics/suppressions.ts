import { adviceRules } from '../../dsl/advice.ts'
import type { DiagnosticCollector } from './collector.ts'
import type { Diagnostic } from './diagnostic.ts'
import { positionAt, type Span } from './span.ts'
import { suggest } from './suggest.ts'

/** `// jenkins-ts-ignore image-without-tag: the reason`, alone on its line or behind code. */
const directive = /(?<=^|\s)\/\/[ \t]*jenkins-ts-ignore\b[ \t]*([\w-]*)[ \t]*(?::[ \t]*(.*?))?[ \t]*$/gm

interface Suppression {
  readonly rule: string
  readonly reason: string
  readonly span: Span
  /** The line of the code that it is about, counted from 1. */
  readonly line: number
}

/** The comments by which the user suppresses findings of rules, read from each file when it is first asked for. */
export class Suppressions {
  readonly #readFile: (path: string) => string | undefined
  readonly #files = new Map<string, readonly Suppression[]>()
  readonly #used = new Set<Suppression>()

  constructor(readFile: (path: string) => string | undefined) {
    this.#readFile = readFile
  }

  isSuppressed({ code, place }: Diagnostic): boolean {
    if (typeof place === 'symbol' || !isRule(code)) return false
    const { line } = positionAt(this.#readFile(place.file) ?? '', place.start)
    const matching = this.#of(place.file).filter(
      (one) => one.rule === code && one.line === line && one.reason !== '',
    )
    for (const one of matching) this.#used.add(one)
    return matching.length > 0
  }

  /** Reports comments that name no rule or give no reason. */
  check(files: readonly string[], diagnostics: DiagnosticCollector): void {
    for (const { rule, reason, span } of files.flatMap((file) => this.#of(file))) {
      if (!isRule(rule)) {
        const suggestion = suggest(rule, adviceRules)
        diagnostics.report('suppression-unknown-rule', span, { rule, ...(suggestion && { suggestion }) })
      } else if (reason === '') diagnostics.report('suppression-without-reason', span, { rule })
    }
  }

  /** Reports comments that suppressed nothing, once everything has been judged. */
  checkUsed(files: readonly string[], diagnostics: DiagnosticCollector): void {
    for (const suppression of files.flatMap((file) => this.#of(file))) {
      const { rule, reason, span } = suppression
      if (!isRule(rule) || reason === '' || this.#used.has(suppression)) continue
      const fixes = [{ title: 'Delete the comment', edits: [{ span, text: '' }] }]
      diagnostics.report('suppression-unused', span, { rule }, { fixes })
    }
  }

  #of(file: string): readonly Suppression[] {
    const known = this.#files.get(file)
    if (known !== undefined) return known
    const found = suppressionsIn(file, this.#readFile(file) ?? '')
    this.#files.set(file, found)
    return found
  }
}

function isRule(name: string): boolean {
  return adviceRules.some((rule) => rule === name)
}

function suppressionsIn(file: string, text: string): readonly Suppression[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...text.matchAll(directive)].map((match): Suppression => {
    const [whole, rule = '', reason = ''] = match
    const own = positionAt(text, match.index).line
    const isAlone = lines[own - 1]?.startsWith('//') === true
    // Further comments may stand between it and the code.
    const next = lines.findIndex((line, index) => index >= own && line !== '' && !line.startsWith('//'))
    const span = { file, start: match.index, end: match.index + whole.trimEnd().length }
    return { rule, reason, span, line: isAlone && next !== -1 ? next + 1 : own }
  })
}
