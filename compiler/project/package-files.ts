import { fileURLToPath } from 'node:url'
import { packageRoot as packageUrl, runsFromDist } from '../package-root.ts'

/** The folder of this package, with a slash behind it. */
export const packageRoot = fileURLToPath(packageUrl).replaceAll('\\', '/')

const codeRoot = runsFromDist ? `${packageRoot}dist/` : packageRoot

/** The folder of the sources that steps of the shipped library are transpiled from. */
const librarySourceFolder = `${packageRoot}dsl/library/`

/**
 * The file that gives an entry point of this package its types: the source while this code runs from sources, the
 * declarations that were built with it otherwise, so that types and compiler always belong together.
 * @param specifier what a user imports: `jenkins-ts`, `jenkins-ts/library`
 * @param librarySources true to read the shipped steps from their sources, which can be transpiled
 * @returns undefined when the specifier names no entry point of this package
 */
export function packageTypes(specifier: string, librarySources: boolean): string | undefined {
  const entry = /^jenkins-ts(?:\/([a-z-]+))?$/.exec(specifier)
  if (entry === null) return undefined
  const name = entry[1]
  if (name === 'library' && librarySources) return `${librarySourceFolder}index.ts`
  const folder = name === undefined ? 'dsl' : name === 'compiler' ? 'compiler' : `dsl/${name}`
  return `${codeRoot}${folder}/index${runsFromDist ? '.d.ts' : '.ts'}`
}

/** True for a file of this package's own code, which is never checked as the user's. */
export function isPackageFile(file: string): boolean {
  return ['dsl/', 'compiler/', 'dist/'].some((folder) => file.startsWith(packageRoot + folder))
}
