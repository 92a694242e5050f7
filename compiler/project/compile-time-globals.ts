/** Where the declarations below seem to stand. */
export const compileTimeGlobalsFile = '/jenkins-ts/compile-time-globals.d.ts'

/**
 * What every module may use while the pipeline is built, declared so that neither the browser's nor Node's types have
 * to be read. The names and types agree with both, so that they merge where the user has them.
 */
export const compileTimeGlobals = `
interface Console {
  debug(...data: any[]): void
  error(...data: any[]): void
  info(...data: any[]): void
  log(...data: any[]): void
  warn(...data: any[]): void
}
declare var console: Console
interface ImportMeta {
  url: string
  dirname: string
  filename: string
}
`
