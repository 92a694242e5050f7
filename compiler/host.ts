/** What a compile asks of the world outside: files, module loading. No other module of the core touches `fs` or `process`. */
export interface CompilerHost {
  /** Absolute path of the folder that relative paths start from. */
  readonly currentDirectory: string
  /** The text of a file, or undefined when there is none. */
  readFile(path: string): string | undefined
  fileExists(path: string): boolean
  directoryExists(path: string): boolean
  /** The path behind symbolic links, for packages that are linked into `node_modules`. */
  realPath?(path: string): string
  /** Writes all files or none: each goes to a temporary file first, then all are renamed. */
  writeFiles(files: ReadonlyMap<string, string>): void
  /** Absolute paths of the files that match the globs, sorted; `node_modules` is left out. */
  glob(patterns: readonly string[], directory: string): readonly string[]
  /**
   * Compiles a CommonJS body to a function of the named parameters.
   * @param filename the user's file, shown in stack traces
   */
  compileFunction(
    code: string,
    filename: string,
    parameters: readonly string[],
  ): (...values: unknown[]) => unknown
  /** Loads a module that is not part of the user's sources, as Node would from `fromFile`. */
  requireModule(specifier: string, fromFile: string): unknown
}
