/** The terminal as a command sees it. */
export interface Terminal {
  /** Writes text and a line break to standard output. */
  out(text: string): void
  /** Writes text and a line break to standard error. */
  err(text: string): void
  /** ANSI colours may be used. */
  readonly color: boolean
  /** The variables of the process. */
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly input: Input
}

/** Standard input. */
export interface Input {
  /** Somebody types; nothing is piped. */
  readonly isTerminal: boolean
  /** Everything up to the end. */
  read(): Promise<Uint8Array>
}

/** What every command gets from the flags that all share. */
export interface CommonOptions {
  /** Results and diagnostics as one JSON document on standard output. */
  readonly json: boolean
  /** Only diagnostics, no progress. */
  readonly quiet: boolean
}
