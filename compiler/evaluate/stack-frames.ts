import { TraceMap, originalPositionFor } from '@jridgewell/trace-mapping'
import { ts } from 'ts-morph'
import type { InstrumentedModule } from './instrumented-module.ts'

/** The lines of a stack trace, from the innermost call out. */
export function stackLines(error: unknown): readonly string[] {
  const stack = error instanceof Error && typeof error.stack === 'string' ? error.stack : ''
  return stack.split('\n').filter((line) => /^\s*at /.test(line))
}

/** The syntax in a module of the user's that a line of a stack trace stands for. */
export function tokenOnLine(
  line: string,
  modules: ReadonlyMap<string, InstrumentedModule>,
): ts.Node | undefined {
  for (const [file, module] of modules) {
    const position = positionIn(line, file)
    const token = position && tokenAt(module, position.line, position.column)
    if (token !== undefined) return token
  }
  return undefined
}

function positionIn(line: string, file: string): { line: number; column: number } | undefined {
  const start = line.indexOf(`${file}:`)
  const match = start < 0 ? null : /^:(\d+):(\d+)/.exec(line.slice(start + file.length))
  return match === null ? undefined : { line: Number(match[1]), column: Number(match[2]) - 1 }
}

const traceMaps = new WeakMap<InstrumentedModule, TraceMap>()

function traceMapOf(module: InstrumentedModule): TraceMap {
  const known = traceMaps.get(module)
  if (known !== undefined) return known
  const made = new TraceMap(module.map)
  traceMaps.set(module, made)
  return made
}

/** The syntax at a position of the code that ran. */
function tokenAt(module: InstrumentedModule, line: number, column: number): ts.Node | undefined {
  const original = originalPositionFor(traceMapOf(module), { line, column })
  if (original.line === null) return undefined
  const { sourceFile } = module
  const offset = ts.getPositionOfLineAndCharacter(sourceFile, original.line - 1, original.column)
  let node: ts.Node = sourceFile
  for (let inner: ts.Node | undefined = node; inner !== undefined;) {
    node = inner
    inner = ts.forEachChild(node, (child) =>
      child.getStart(sourceFile) <= offset && offset < child.end ? child : undefined,
    )
  }
  return node
}
