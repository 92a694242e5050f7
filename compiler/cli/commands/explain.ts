import { adviceRules } from '../../../dsl/advice.ts'
import { type BuilderName, builderNames } from '../../../dsl/image/builder.ts'
import { builderData, builderPage, buildersPage } from '../../builders/builder-pages.ts'
import { registry } from '../../diagnostics/registry.ts'
import { suggest } from '../../diagnostics/suggest.ts'
import { diagnosticPage } from '../diagnostic-page.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal.ts'

interface ExplainOptions {
  readonly list: boolean
  readonly json: boolean
}

/** Names under which all builders are explained. */
const allBuilders: ReadonlySet<string> = new Set(['builders', 'builder'])

/**
 * `jenkins-ts explain CODE`, `explain --list`, `explain builders` and `explain builder NAME`.
 * @param words what is to be explained
 */
export function runExplain(
  words: readonly string[],
  options: ExplainOptions,
  terminal: Terminal,
  usage: () => void,
): ExitCode {
  if (options.list) return list(options, terminal)
  const [first, second, ...others] = words
  if (first === undefined || others.length > 0 || (second !== undefined && !allBuilders.has(first))) {
    usage()
    return exitCodes.usage
  }
  if (second !== undefined) return explainBuilder(second, options, terminal)
  if (allBuilders.has(first)) return show(buildersPage(), builderNames.map(builderData), options, terminal)
  if (isBuilder(first)) return explainBuilder(first, options, terminal)
  return explainCode(first, options, terminal)
}

function explainCode(code: string, options: ExplainOptions, terminal: Terminal): ExitCode {
  if (!isCode(code)) {
    const near = suggest(code, [...Object.keys(registry), 'builders', ...builderNames])
    const hint =
      near === undefined ? 'Run `jenkins-ts explain --list` for all of them.' : `Did you mean "${near}"?`
    terminal.err(`There is no diagnostic "${code}". ${hint}`)
    return exitCodes.findings
  }
  const page = diagnosticPage(code).trimEnd()
  return show(page, { code, severity: registry[code].severity, rule: isRule(code), page }, options, terminal)
}

function explainBuilder(name: string, options: ExplainOptions, terminal: Terminal): ExitCode {
  if (!isBuilder(name)) {
    const near = suggest(name, builderNames)
    const hint = near === undefined ? `There are ${builderNames.join(', ')}.` : `Did you mean "${near}"?`
    terminal.err(`There is no builder "${name}". ${hint}`)
    return exitCodes.findings
  }
  return show(builderPage(name), builderData(name), options, terminal)
}

function show(page: string, data: object, { json }: ExplainOptions, terminal: Terminal): ExitCode {
  terminal.out(json ? JSON.stringify(data, null, 2) : page)
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

function isBuilder(name: string): name is BuilderName {
  return builderNames.some((builder) => builder === name)
}
