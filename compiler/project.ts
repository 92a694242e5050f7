import { isBuiltin } from 'node:module'
import { dirname } from 'node:path'
import { ts } from 'ts-morph'
import type { CompilerHost } from './host.ts'
import type { DiagnosticCollector } from './diagnostics/collector.ts'
import { noSpan } from './diagnostics/span.ts'
import { compileTimeGlobalsFile } from './project/compile-time-globals.ts'
import { compilerOptionsFor } from './project/compiler-options.ts'
import { displayPath } from './project/display-path.ts'
import { noteFiles } from './project/files-of-checker.ts'
import { isPackageFile } from './project/package-files.ts'
import { type ProgramHost, createProgramHost } from './project/program-host.ts'
import { reportTypeErrors } from './project/type-errors.ts'

export interface ProjectOptions {
  /** Receives what is wrong with tsconfig.json and with the list of files; the files themselves are left to `check`. */
  readonly diagnostics: DiagnosticCollector
  /** True to read `jenkins-ts/library` from sources, so that the bodies of its steps can be transpiled. */
  readonly librarySources?: boolean
}

/** The user's TypeScript, parsed once and resolved, for everything that one compile does. */
export interface CompilerProject {
  readonly host: CompilerHost
  readonly program: ts.Program
  readonly checker: ts.TypeChecker
  /** True when `jenkins-ts/library` stands for its sources. */
  readonly librarySources: boolean
  /** The file behind an import of `file`, or undefined when TypeScript finds none. */
  resolve(specifier: string, file: string): ts.ResolvedModuleFull | undefined
  /** True for a file that the user wrote: neither declarations nor a package nor part of this one. */
  isUserFile(file: ts.SourceFile): boolean
  /** Reports the syntax and type errors of the user's files. */
  check(diagnostics: DiagnosticCollector): void
}

/** Names of Node that the language itself does not have, as a call or member access. */
const nodeGlobal =
  /\bprocess\s*\.|\bBuffer\b|\bnew\s+(?:URL|TextEncoder|TextDecoder)\b|\b(?:btoa|atob|structuredClone|fetch|setTimeout)\(/

/**
 * Makes the one program over all entry files.
 * @param entryFiles absolute paths
 * @example
 * const project = createProject(nodeHost, ['/app/pipeline.ts'], { diagnostics })
 * project.check(diagnostics)
 */
export function createProject(
  host: CompilerHost,
  entryFiles: readonly string[],
  { diagnostics, librarySources = false }: ProjectOptions,
): CompilerProject {
  const entries = existingFiles(host, entryFiles, diagnostics)
  const options = compilerOptionsFor(host, commonFolder(entries) ?? host.currentDirectory, diagnostics)
  const isUserFile = (program: ts.Program, file: ts.SourceFile): boolean =>
    entries.includes(file.fileName) ||
    (!file.isDeclarationFile &&
      !program.isSourceFileFromExternalLibrary(file) &&
      !isPackageFile(file.fileName))
  const first = buildProgram(host, entries, options, librarySources)
  const usersFiles = first.program.getSourceFiles().filter((file) => isUserFile(first.program, file))
  const wantsNode = options.types?.length === 0 && needsNodeTypes(first.programHost, usersFiles)
  const { program, programHost } = wantsNode
    ? buildProgram(host, entries, withNodeTypes(options, first.programHost, entries), librarySources)
    : first
  return {
    host,
    program,
    librarySources,
    get checker() {
      const checker = program.getTypeChecker()
      noteFiles(checker, () => program.getSourceFiles().filter((file) => isUserFile(program, file)))
      return checker
    },
    resolve: (specifier, file) => programHost.resolutions.get(file, specifier),
    isUserFile: (file) => isUserFile(program, file),
    check(collector) {
      const files = program.getSourceFiles().filter((file) => isUserFile(program, file))
      reportTypeErrors(program, files, collector)
    },
  }
}

interface BuiltProgram {
  readonly program: ts.Program
  readonly programHost: ProgramHost
}

function buildProgram(
  host: CompilerHost,
  entries: readonly string[],
  options: ts.CompilerOptions,
  librarySources: boolean,
): BuiltProgram {
  const programHost = createProgramHost(host, options, librarySources)
  const rootNames = [compileTimeGlobalsFile, ...entries]
  return {
    program: ts.createProgram({ rootNames, options, host: programHost }),
    programHost,
  }
}

function existingFiles(
  host: CompilerHost,
  files: readonly string[],
  diagnostics: DiagnosticCollector,
): readonly string[] {
  const paths = files.map((file) => file.replaceAll('\\', '/'))
  for (const file of paths)
    if (!host.fileExists(file))
      diagnostics.report('file-not-found', noSpan, { file: displayPath(host, file) })
  return paths.filter((file) => host.fileExists(file))
}

function commonFolder(files: readonly string[]): string | undefined {
  const [first, ...others] = files
  if (first === undefined) return undefined
  let folder = dirname(first)
  while (!others.every((file) => file.startsWith(`${folder}/`)) && folder !== dirname(folder))
    folder = dirname(folder)
  return folder
}

/** Node's types are large: they are read only for modules that use something of Node's. */
function needsNodeTypes(programHost: ProgramHost, files: readonly ts.SourceFile[]): boolean {
  const builtin = [...programHost.resolutions.unresolved].some((specifier) => isBuiltin(specifier))
  return builtin || files.some((file) => nodeGlobal.test(file.text))
}

function withNodeTypes(
  options: ts.CompilerOptions,
  programHost: ProgramHost,
  entries: readonly string[],
): ts.CompilerOptions {
  const found = ts.resolveTypeReferenceDirective(
    'node',
    entries[0],
    options,
    programHost,
  ).resolvedTypeReferenceDirective
  return found === undefined ? options : { ...options, types: ['node'] }
}
