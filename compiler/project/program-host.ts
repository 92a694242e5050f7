import { Project, ts } from 'ts-morph'
import type { CompilerHost } from '../host.ts'
import { compileTimeGlobals, compileTimeGlobalsFile } from './compile-time-globals.ts'
import { isPackageFile, packageTypes } from './package-files.ts'

const libraryFolder = '/node_modules/typescript/lib'

/**
 * Declaration files and this package's own sources as they were parsed last: the language's, those of packages. Every
 * program of the process shares them as long as their text stays the same.
 */
const sharedFiles = new Map<string, ts.SourceFile>()

let languageLibrary: ts.ModuleResolutionHost | undefined

/** The text of a declaration file of the language, from the compiler that ts-morph brings along. */
function readLanguageLibrary(path: string): string | undefined {
  languageLibrary ??= new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost()
  return languageLibrary.readFile(path)
}

/** How the imports of the program's files were resolved. */
interface Resolutions {
  /** The file behind an import, or undefined when none was found. */
  get(file: string, specifier: string): ts.ResolvedModuleFull | undefined
  /** Specifiers without a file. */
  readonly unresolved: ReadonlySet<string>
}

export interface ProgramHost extends ts.CompilerHost {
  readonly resolutions: Resolutions
}

/**
 * What TypeScript needs to read a user's files through the compiler's host.
 * @param librarySources true to resolve `jenkins-ts/library` to sources that can be transpiled
 */
export function createProgramHost(
  host: CompilerHost,
  options: ts.CompilerOptions,
  librarySources: boolean,
): ProgramHost {
  const cache = ts.createModuleResolutionCache(host.currentDirectory, (name) => name, options)
  const resolved = new Map<string, ts.ResolvedModuleFull | undefined>()
  const unresolved = new Set<string>()
  const readFile = (path: string): string | undefined => {
    if (path.startsWith(libraryFolder)) return readLanguageLibrary(path)
    return path === compileTimeGlobalsFile ? compileTimeGlobals : host.readFile(path)
  }
  const resolve = (
    specifier: string,
    file: string,
    mode: ts.ResolutionMode,
  ): ts.ResolvedModuleFull | undefined => {
    const own = packageTypes(specifier, librarySources)
    if (own !== undefined && programHost.fileExists(own)) return ownModule(own)
    return ts.resolveModuleName(specifier, file, options, programHost, cache, undefined, mode).resolvedModule
  }
  const programHost: ProgramHost = {
    resolutions: { get: (file, specifier) => resolved.get(resolutionKey(file, specifier)), unresolved },
    getSourceFile(fileName, languageVersion) {
      const text = readFile(fileName)
      if (text === undefined) return undefined
      if (!/\.d\.[cm]?ts$/.test(fileName) && !isPackageFile(fileName)) {
        return ts.createSourceFile(fileName, text, languageVersion, true)
      }
      const key = `${fileName}|${formatOf(languageVersion)}`
      const former = sharedFiles.get(key)
      if (former?.text === text) return former
      const sourceFile = ts.createSourceFile(fileName, text, languageVersion)
      sharedFiles.set(key, sourceFile)
      return sourceFile
    },
    resolveModuleNameLiterals(literals, file, _redirected, programOptions, sourceFile) {
      return literals.map((literal) => {
        const mode = ts.getModeForUsageLocation(sourceFile, literal, programOptions)
        const module = resolve(literal.text, file, mode)
        resolved.set(resolutionKey(file, literal.text), module)
        if (module === undefined) unresolved.add(literal.text)
        return { resolvedModule: module }
      })
    },
    // Documentation says nothing to the checker; parsing that of all declarations takes a third of the time.
    jsDocParsingMode: ts.JSDocParsingMode.ParseForTypeErrors,
    getDefaultLibFileName: (programOptions) => `${libraryFolder}/${ts.getDefaultLibFileName(programOptions)}`,
    getDefaultLibLocation: () => libraryFolder,
    readFile,
    fileExists: (path) =>
      path.startsWith(libraryFolder) ? readFile(path) !== undefined : host.fileExists(path),
    directoryExists: (path) => host.directoryExists(path),
    ...(host.realPath && { realpath: (path: string) => host.realPath?.(path) ?? path }),
    // A program that emits nothing never calls it.
    writeFile: () => undefined,
    getCurrentDirectory: () => host.currentDirectory,
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  }
  return programHost
}

function ownModule(file: string): ts.ResolvedModuleFull {
  const extension = file.endsWith('.d.ts') ? ts.Extension.Dts : ts.Extension.Ts
  return { resolvedFileName: file, extension, isExternalLibraryImport: true }
}

function resolutionKey(file: string, specifier: string): string {
  return `${file}\n${specifier}`
}

function formatOf(options: ts.ScriptTarget | ts.CreateSourceFileOptions): string {
  return typeof options === 'object'
    ? `${options.languageVersion} ${options.impliedNodeFormat}`
    : `${options}`
}
