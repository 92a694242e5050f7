import { ts } from 'ts-morph'
import { isPipeline } from '../../dsl/pipeline.ts'
import { checkPipeline } from '../declarative/check.ts'
import { readPipeline } from '../declarative/read/read-pipeline.ts'
import { DiagnosticCollector } from '../diagnostics/collector.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DiagnosticCode } from '../diagnostics/registry.ts'
import type { Span } from '../diagnostics/span.ts'
import { evaluate } from '../evaluate/evaluate.ts'
import { namedProperty, nodeAt } from '../project/node-at.ts'
import type { Compilation } from './compilation.ts'

/** What stops a module whatever its types are. */
const usesJenkinsTooEarly: ReadonlySet<DiagnosticCode> = new Set([
  'run-time-value-read',
  'step-outside-jenkins',
])

/** Findings about a value as a whole, which is wrong when a part of it is. */
const aboutWholeValue: ReadonlySet<DiagnosticCode> = new Set([
  'wrong-type',
  'missing-property',
  'function-expected',
])

/**
 * Findings of a compile whose types are wrong. TypeScript tells of types that do not fit; where the pipeline can be built
 * all the same, its sections are judged too. Of two findings about one mistake, the one in Jenkins' own words is kept.
 */
export function typeFindings(
  entries: readonly string[],
  typeErrors: readonly Diagnostic[],
  compilation: Compilation,
): readonly Diagnostic[] {
  const errors = typeErrors.flatMap((error) => inPlace(error, compilation))
  const judged = entries
    .flatMap((entry) => judgeSections(entry, compilation))
    .filter((finding) => !errors.some((error) => causes(error, finding)))
  const said = errors.filter((error) => judged.some((finding) => tellsOf(finding, error)))
  return [...typeErrors.filter((error) => !said.some(({ diagnostic }) => diagnostic === error)), ...judged]
}

function judgeSections(entry: string, { project, modules }: Compilation): readonly Diagnostic[] {
  const attempt = new DiagnosticCollector()
  const evaluation = evaluate(project, entry, { diagnostics: attempt, modules })
  // What else stops the module is likely what the type errors are about.
  if (evaluation === undefined) return attempt.diagnostics.filter(({ code }) => usesJenkinsTooEarly.has(code))
  const findings = new DiagnosticCollector()
  for (const value of evaluation.exports.values()) {
    if (!isPipeline(value)) continue
    const model = readPipeline({ evaluation, diagnostics: findings }, value)
    if (model !== undefined) checkPipeline(model, findings)
  }
  return findings.diagnostics
}

interface TypeError {
  readonly diagnostic: Diagnostic
  readonly node: ts.Node
  /** What is wrong: the whole property where TypeScript points at the name of one. */
  readonly about: Span
}

function inPlace(diagnostic: Diagnostic, { project }: Compilation): readonly TypeError[] {
  const { place } = diagnostic
  const file = typeof place === 'symbol' ? undefined : project.program.getSourceFile(place.file)
  if (typeof place === 'symbol' || file === undefined) return []
  const node = nodeAt(file, place.start, place.end)
  // A syntax error may be about more than one statement.
  if (ts.isSourceFile(node)) return []
  const property = namedProperty(node)
  return [{ diagnostic, node, about: property === undefined ? place : spanOf(property, file) }]
}

function spanOf(node: ts.Node, file: ts.SourceFile): Span {
  return { file: file.fileName, start: node.getStart(file), end: node.end }
}

/** True when a finding is only what follows from a type error. */
function causes({ diagnostic, node, about }: TypeError, { code, place, severity }: Diagnostic): boolean {
  if (typeof place === 'symbol') return false
  if (severity === 'warning') return contains(about, place)
  // A member that is not there is undefined, which fits nowhere.
  const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
  if (isMember && aboutWholeValue.has(code)) return contains(place, about)
  if (diagnostic.code !== 'value-instead-of-function') return false
  return (usesJenkinsTooEarly.has(code) || aboutWholeValue.has(code)) && contains(about, place)
}

/** True when a finding is about what a type error is about. */
function tellsOf({ code, place, severity }: Diagnostic, { diagnostic, node, about }: TypeError): boolean {
  if (typeof place === 'symbol' || severity === 'warning') return false
  if (diagnostic.code !== 'type-error' && diagnostic.code !== 'unknown-property') return false
  if (contains(about, place)) return true
  // The call whose last argument it is about.
  if (contains(place, about) && place.end - about.end <= 2) return true
  return aboutWholeValue.has(code) && wholeValues(node).some((value) => isPlaceOf(place, value))
}

/** The object literal that a named property stands in, or the call whose function `node` is. */
function wholeValues(node: ts.Node): readonly ts.Node[] {
  const property = namedProperty(node)
  if (property !== undefined) return [property.parent]
  const { parent } = node
  return ts.isCallExpression(parent) && parent.expression === node ? [parent] : []
}

function isPlaceOf(place: Span, node: ts.Node): boolean {
  const file = node.getSourceFile()
  return place.file === file.fileName && place.start === node.getStart(file) && place.end === node.end
}

function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && outer.end >= inner.end
}
