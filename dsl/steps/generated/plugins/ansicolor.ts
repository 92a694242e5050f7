// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

/** Named arguments of `ansiColor`. */
export interface AnsiColorOptions {
  /** Palette: `xterm`, `vga`, `css`, `gnome-terminal` or one of the configuration. */
  readonly colorMapName: string
}

export interface AnsiColorStep {
  /**
   * Shows the colours that programs of the body print.
   *
   * - `colorMapName`: Palette: `xterm`, `vga`, `css`, `gnome-terminal` or one of the configuration.
   *
   * Plugin `ansicolor`, `hudson.plugins.ansicolor.AnsiColorStep`.
   * @example
   * ansiColor('xterm', () => {
   *   sh('npm test')
   * })
   */
  <Result>(colorMapName: string, body: () => Result): Result
  /** Shows the colours that programs of the body print. */
  <Result>(options: AnsiColorOptions, body: () => Result): Result
}
