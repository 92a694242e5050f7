import { ts } from 'ts-morph'
import type { CompilerHost } from '../host.ts'
import { displayPath } from './display-path.ts'
import type { DiagnosticCollector } from '../diagnostics/collector.ts'
import { noSpan } from '../diagnostics/span.ts'

/** What the user's tsconfig.json decides: how names are found, and checks beyond `strict`. The rest is ours. */
const usersOptions: ReadonlySet<string> = new Set([
  'lib',
  'types',
  'typeRoots',
  'baseUrl',
  'paths',
  'pathsBasePath',
  'configFilePath',
  'rootDirs',
  'module',
  'moduleResolution',
  'moduleSuffixes',
  'customConditions',
  'resolvePackageJsonExports',
  'resolvePackageJsonImports',
  'preserveSymlinks',
  'allowArbitraryExtensions',
  'exactOptionalPropertyTypes',
  'noUncheckedIndexedAccess',
  'noPropertyAccessFromIndexSignature',
  'noImplicitOverride',
  'noImplicitReturns',
  'noFallthroughCasesInSwitch',
])

const nodeResolutions: ReadonlySet<ts.ModuleResolutionKind> = new Set([
  ts.ModuleResolutionKind.Node16,
  ts.ModuleResolutionKind.NodeNext,
])

/**
 * The options by which a user's pipelines are type-checked: those of the nearest tsconfig.json that bear on it, and ours.
 * @param directory where the search for tsconfig.json starts
 */
export function compilerOptionsFor(
  host: CompilerHost,
  directory: string,
  diagnostics: DiagnosticCollector,
): ts.CompilerOptions {
  const configFile = ts.findConfigFile(directory, (path) => host.fileExists(path))
  const users = configFile === undefined ? {} : readUsersOptions(host, configFile, diagnostics)
  return { lib: ['lib.es2023.d.ts'], types: [], ...users, ...moduleOptions(users), ...forcedOptions }
}

const forcedOptions: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2023,
  moduleDetection: ts.ModuleDetectionKind.Force,
  noEmit: true,
  skipLibCheck: true,
  libReplacement: false,
  allowImportingTsExtensions: true,
  resolveJsonModule: true,
  esModuleInterop: true,
}

function readUsersOptions(
  host: CompilerHost,
  configFile: string,
  diagnostics: DiagnosticCollector,
): ts.CompilerOptions {
  const parsed = ts.getParsedCommandLineOfConfigFile(configFile, undefined, {
    fileExists: (path) => host.fileExists(path),
    readFile: (path) => host.readFile(path),
    // Which files belong to the user's own project does not matter here.
    readDirectory: () => [],
    getCurrentDirectory: () => host.currentDirectory,
    useCaseSensitiveFileNames: true,
    onUnRecoverableConfigFileDiagnostic: (problem) => reportProblem(host, configFile, problem, diagnostics),
  })
  const problems = parsed?.errors.filter((problem) => !isAboutFileList(problem)) ?? []
  for (const problem of problems) reportProblem(host, configFile, problem, diagnostics)
  const options = Object.entries(parsed?.options ?? {})
  return Object.fromEntries(options.filter(([name]) => usersOptions.has(name)))
}

function isAboutFileList(problem: ts.Diagnostic): boolean {
  // 18002, 18003: the `files` list is empty, no inputs were found.
  return problem.code === 18_002 || problem.code === 18_003
}

function reportProblem(
  host: CompilerHost,
  configFile: string,
  problem: ts.Diagnostic,
  diagnostics: DiagnosticCollector,
): void {
  const { file, start = 0, length = 0 } = problem
  const place = file === undefined ? noSpan : { file: file.fileName, start, end: start + length }
  const message = ts.flattenDiagnosticMessageText(problem.messageText, ' ')
  diagnostics.report('tsconfig-invalid', place, {
    file: displayPath(host, configFile),
    message,
    number: problem.code,
  })
}

function moduleOptions(users: ts.CompilerOptions): ts.CompilerOptions {
  const { module, moduleResolution } = users
  const implied = module !== undefined && module >= ts.ModuleKind.Node16 && module <= ts.ModuleKind.NodeNext
  if (implied || (moduleResolution !== undefined && nodeResolutions.has(moduleResolution))) return {}
  return { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }
}
