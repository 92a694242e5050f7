export type Severity = 'error' | 'warning'

/** What a code says: built once per code, filled with the parameters of each report. */
export interface DiagnosticDefinition<Parameters> {
  readonly severity: Severity
  readonly message: (parameters: Parameters) => string
  readonly help?: (parameters: Parameters) => string
}

/** A definition whose findings stop the compile. */
export function error<Parameters = Record<never, never>>(
  message: (parameters: Parameters) => string,
  help?: (parameters: Parameters) => string,
): DiagnosticDefinition<Parameters> {
  return help === undefined ? { severity: 'error', message } : { severity: 'error', message, help }
}

/** A definition whose findings are shown and let the compile go on. */
export function warning<Parameters = Record<never, never>>(
  message: (parameters: Parameters) => string,
  help?: (parameters: Parameters) => string,
): DiagnosticDefinition<Parameters> {
  return help === undefined ? { severity: 'warning', message } : { severity: 'warning', message, help }
}
