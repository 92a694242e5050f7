import { adviceRules } from '../../../dsl/advice.ts'
import { registry } from '../../diagnostics/registry.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { diagnosticPage } from '../diagnostic-page.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

interface ExplainOptions {
  readonly list: boolean
  readonly json: boolean
}

/** `jenkins-ts explain CODE` and `explain --list`. */
export function runExplain(
  code: string | undefined,
  options: ExplainOptions,
  terminal: Terminal,
  usage: () => void,
): ExitCode {
  if (options.list) return list(options, terminal)
  if (code === undefined) {
    usage()
    return exitCodes.usage
  }
  if (!isCode(code)) {
    const near = suggest(code, Object.keys(registry))
    const hint =
      near === undefined ? 'Run `jenkins-ts explain --list` for all of them.' : `Did you mean "${near}"?`
    terminal.err(`There is no diagnostic "${code}". ${hint}`)
    return exitCodes.findings
  }
  const page = diagnosticPage(code).trimEnd()
  terminal.out(
    options.json
      ? JSON.stringify({ code, severity: registry[code].severity, rule: isRule(code), page }, null, 2)
      : page,
  )
  return exitCodes.fine
}

function list(options: ExplainOptions, terminal: Terminal): ExitCode {
  const rows = Object.entries(registry)
    .map(([code, { severity }]) => ({ code, severity, rule: isRule(code), title: titleOf(code) }))
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
  if (options.json) terminal.out(JSON.stringify(rows, null, 2))
  else {
    for (const { severity, code, rule, title } of rows)
      terminal.out(`${severity.padEnd(8)} ${rule ? 'rule' : '    '} ${code.padEnd(34)} ${title}`)
    terminal.out(
      '\nThe configuration sets the severity of each rule; a comment suppresses its findings in a line.',
    )
  }
  return exitCodes.fine
}

/** True for a code whose severity the user sets. */
function isRule(code: string): boolean {
  return adviceRules.some((rule) => rule === code)
}

/** The first line of a page is its title: `# The title`. */
function titleOf(code: string): string {
  return isCode(code) ? (diagnosticPage(code).split('\n', 1)[0] ?? '').replace(/^#\s*/, '') : ''
}

function isCode(code: string): code is keyof typeof registry {
  return Object.hasOwn(registry, code)
}
