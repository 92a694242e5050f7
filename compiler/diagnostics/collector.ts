import type { Diagnostic, Fix, RelatedLocation } from './diagnostic.ts'
import { type DiagnosticCode, type ParametersOf, registry } from './registry.ts'
import type { DiagnosticDefinition } from './definition.ts'
import { judged, type Policy } from './policy.ts'
import type { Place } from './span.ts'

interface ReportDetails {
  readonly related?: readonly RelatedLocation[]
  readonly fixes?: readonly Fix[]
}

/** Collects the findings of one compile. Passed to whatever may report; never global. */
export class DiagnosticCollector {
  readonly #diagnostics: Diagnostic[] = []
  #policy: Policy | undefined
  #context: () => readonly RelatedLocation[] = () => []

  /** Holds the findings that follow to the user's configuration and comments. */
  follow(policy: Policy): void {
    this.#policy = policy
  }

  /**
   * Adds a finding.
   * @param code a code of the registry
   * @param place the span it points at, or `noSpan`
   * @param parameters what the code's message quotes
   */
  report<Code extends DiagnosticCode>(
    code: Code,
    place: Place,
    parameters: ParametersOf<Code>,
    details: ReportDetails = {},
  ): void {
    // The registry's entry for `Code` takes exactly `ParametersOf<Code>`; TypeScript cannot correlate the two.
    const definition = registry[code] as DiagnosticDefinition<ParametersOf<Code>>
    this.add({
      code,
      severity: definition.severity,
      message: definition.message(parameters),
      ...(definition.help && { help: definition.help(parameters) }),
      place,
      related: [...(details.related ?? []), ...this.#context()],
      fixes: details.fixes ?? [],
    })
  }

  /** Runs `body`; the findings that it reports name `related` behind their own places. */
  within<Result>(related: () => readonly RelatedLocation[], body: () => Result): Result {
    const former = this.#context
    this.#context = related
    try {
      return body()
    } finally {
      this.#context = former
    }
  }

  /** Runs `body`; what it reported can be taken back, to run it again with more known. */
  attempt<Result>(body: () => Result): { readonly result: Result; readonly forget: () => void } {
    const count = this.#diagnostics.length
    const result = body()
    return { result, forget: () => void this.#diagnostics.splice(count) }
  }

  /** Adds a finding that is built already; one equal to an earlier one (same code, place and text) is dropped. */
  add(found: Diagnostic): void {
    const diagnostic = this.#policy === undefined ? found : judged(found, this.#policy)
    if (diagnostic === undefined) return
    const key = diagnosticKey(diagnostic)
    if (!this.#diagnostics.some((earlier) => diagnosticKey(earlier) === key))
      this.#diagnostics.push(diagnostic)
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics
  }

  get hasErrors(): boolean {
    return this.#diagnostics.some((diagnostic) => diagnostic.severity === 'error')
  }
}

function diagnosticKey(diagnostic: Diagnostic): string {
  const { place } = diagnostic
  const where = typeof place === 'symbol' ? '' : `${place.file}:${place.start}:${place.end}`
  return `${diagnostic.code}|${where}|${diagnostic.message}`
}
