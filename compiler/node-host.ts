import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { compileFunction } from 'node:vm'
import { globSync } from 'tinyglobby'
import type { CompilerHost } from './host.ts'

/**
 * The host of the command line: files of the disk, modules of Node.
 * @param directory what relative paths start from
 */
export function createNodeHost(directory: string): CompilerHost {
  const currentDirectory = slashed(resolve(directory))
  return {
    currentDirectory,
    readFile,
    fileExists: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
    directoryExists: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
    realPath: (path) => slashed(existsSync(path) ? realpathSync.native(path) : path),
    writeFiles,
    glob: (patterns, from) =>
      globSync([...patterns], { cwd: from, absolute: true, ignore: ['**/node_modules/**'] })
        .map(slashed)
        .toSorted(),
    compileFunction(code, filename, parameters) {
      const compiled = compileFunction(code, [...parameters], { filename })
      return (...values) => Reflect.apply(compiled, undefined, values)
    },
    requireModule: (specifier, fromFile) => createRequire(fromFile)(specifier),
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}

function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** A file that is being replaced. */
interface Replacement {
  readonly target: string
  readonly temporary: string
  /** The text that the target had before, undefined when it did not exist. */
  readonly former: Buffer | undefined
}

let counter = 0

function writeFiles(files: ReadonlyMap<string, string>): void {
  const changed = [...files].filter(([path, text]) => readFile(path) !== text)
  const folders: string[] = []
  const prepared: Replacement[] = []
  const replaced: Replacement[] = []
  try {
    for (const [path, text] of changed) prepared.push(prepare(path, text, folders))
    for (const replacement of prepared) {
      renameSync(replacement.temporary, replacement.target)
      replaced.push(replacement)
    }
  } catch (error) {
    for (const replacement of replaced) restore(replacement)
    for (const { temporary } of prepared) rmSync(temporary, { force: true })
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

function prepare(path: string, text: string, folders: string[]): Replacement {
  // A link stays a link: what it leads to is replaced.
  const target = existsSync(path) ? realpathSync.native(path) : path
  const created = mkdirSync(dirname(target), { recursive: true })
  if (created !== undefined) folders.push(created)
  counter += 1
  const temporary = `${target}.${process.pid}-${counter}.tmp`
  try {
    writeFileSync(temporary, text, { flag: 'wx' })
    const mode = statSync(target, { throwIfNoEntry: false })?.mode
    if (mode !== undefined) chmodSync(temporary, mode)
    return { target, temporary, former: existsSync(target) ? readFileSync(target) : undefined }
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function restore({ target, former }: Replacement): void {
  if (former === undefined) rmSync(target, { force: true })
  else writeFileSync(target, former)
}
