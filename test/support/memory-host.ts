import { createNodeHost } from '../../compiler/node-host.ts'
import type { CompilerHost } from '../../compiler/host.ts'

/** A host over files in memory that also keeps what was written. */
export interface MemoryHost extends CompilerHost {
  /** All files, absolute path to text, those written included. */
  readonly files: ReadonlyMap<string, string>
}

const directory = '/app'
const repository = new URL('../../', import.meta.url).pathname.replace(/\/$/, '')

/**
 * A host for tests: the given files in the folder `/app`. Packages, which `/app/node_modules` seems to hold, and this
 * repository's own files come from the disk; a package in memory is its `index.js` in CommonJS.
 * @param files path below `/app` (or absolute) to text
 * @example createMemoryHost({ 'pipeline.ts': "export default 1", 'data.json': '{}' })
 */
export function createMemoryHost(files: Readonly<Record<string, string>>): MemoryHost {
  const disk = createNodeHost(repository)
  const absolute = (path: string): string => (path.startsWith('/') ? path : `${directory}/${path}`)
  const memory = new Map(Object.entries(files).map(([path, text]) => [absolute(path), text]))
  const onDisk = (path: string): string | undefined => {
    if (path === repository || path.startsWith(`${repository}/`)) return path
    const packages = `${directory}/node_modules`
    return path === packages || path.startsWith(`${packages}/`)
      ? repository + path.slice(directory.length)
      : undefined
  }
  return {
    files: memory,
    currentDirectory: directory,
    readFile(path) {
      const diskPath = onDisk(path)
      return memory.get(path) ?? (diskPath === undefined ? undefined : disk.readFile(diskPath))
    },
    fileExists(path) {
      const diskPath = onDisk(path)
      return memory.has(path) || (diskPath !== undefined && disk.fileExists(diskPath))
    },
    directoryExists(path) {
      const diskPath = onDisk(path)
      const isParent = [...memory.keys()].some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))
      return isParent || (diskPath !== undefined && disk.directoryExists(diskPath))
    },
    writeFiles(written) {
      for (const [path, text] of written) memory.set(path, text)
    },
    glob: (patterns, from) => [...memory.keys()].filter((file) => matches(patterns, from, file)).toSorted(),
    compileFunction: disk.compileFunction,
    requireModule(specifier, fromFile) {
      const file = `${directory}/node_modules/${specifier}/index.js`
      const text = memory.get(file)
      if (text === undefined)
        return disk.requireModule(specifier, onDisk(fromFile) ?? `${repository}/package.json`)
      const module = { exports: {} }
      disk.compileFunction(text, file, ['exports', 'module'])(module.exports, module)
      return module.exports
    },
  }
}

/** Understands what tests need: `*` within a name and `**` for folders. */
function matches(patterns: readonly string[], from: string, file: string): boolean {
  if (!file.startsWith(`${from}/`) || file.includes('/node_modules/')) return false
  const relative = file.slice(from.length + 1)
  return patterns.some((pattern) => {
    const source = pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
      .replaceAll('**/', '\u0000')
      .replaceAll('*', '[^/]*')
      .replaceAll('\u0000', '(?:.*/)?')
    return new RegExp(`^${source}$`).test(relative)
  })
}
