import type { CompileProjectResult } from '../compile/compile-project.ts'
import type { Span } from '../diagnostics/span.ts'
import type { SandboxReport } from '../sandbox/sandbox-report.ts'

/** What the sandbox is asked for by a compile that gave something. */
export function figureOf({ outputs, sandbox, hasErrors }: CompileProjectResult): SandboxReport | undefined {
  return hasErrors || outputs.size === 0 ? undefined : sandbox
}

/**
 * How many approvals of an administrator the compiled files need.
 * @example '0 script approvals needed (37 signatures, all on the lists of the sandbox)'
 */
export function describeSandbox(sandbox: SandboxReport, place: (span: Span) => string): string {
  const { signatures, unlisted, unjudged } = sandbox
  const approvals = `${unlisted.length} script ${unlisted.length === 1 ? 'approval' : 'approvals'} needed`
  const why = unlisted.length === 0 ? ` (${reasonFor(signatures.length)})` : `: ${unlisted.join(', ')}`
  const raw =
    unjudged.length === 0 ? '' : `; Groovy written as text is not judged: ${placesOf(unjudged, place)}`
  return `${approvals}${why}${raw}`
}

function reasonFor(signatures: number): string {
  if (signatures === 0) return 'nothing is called but steps'
  return signatures === 1
    ? '1 signature, on the lists of the sandbox'
    : `${signatures} signatures, all on the lists of the sandbox`
}

/** The same for `--json`. */
export function sandboxAsJson(
  { signatures, unlisted, unjudged }: SandboxReport,
  place: (span: Span) => string,
): unknown {
  return { approvals: unlisted.length, unlisted, unjudged: unjudged.map(place), signatures }
}

function placesOf(spans: readonly Span[], place: (span: Span) => string): string {
  return [...new Set(spans.map(place))].join(', ')
}
