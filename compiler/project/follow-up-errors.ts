import { ts } from 'ts-morph'
import { nodeAt } from './node-at.ts'

const memberMissing = 2339

/** Parameters without a type, because the function around them fits nowhere. */
const withoutType: ReadonlySet<number> = new Set([7006, 7031])

/** Leaves out what is wrong only because something else is. */
export function withoutFollowUps(
  problems: readonly ts.Diagnostic[],
  file: ts.SourceFile,
): readonly ts.Diagnostic[] {
  const starts = new Set(problems.map(({ start }) => start))
  return problems.filter((problem) => !isOfNever(problem, problems) && !isOfMisfit(problem, starts, file))
}

/** A call that fits no overload gives `never`, which has no members. */
function isOfNever({ code, messageText }: ts.Diagnostic, all: readonly ts.Diagnostic[]): boolean {
  if (code !== memberMissing || typeof messageText !== 'string') return false
  return messageText.endsWith("on type 'never'.") && all.some((other) => other.code !== memberMissing)
}

/** True in a function that stands as a property which is refused itself. */
function isOfMisfit(
  problem: ts.Diagnostic,
  starts: ReadonlySet<number | undefined>,
  file: ts.SourceFile,
): boolean {
  const { code, start, length = 0 } = problem
  if (!withoutType.has(code) || start === undefined) return false
  for (let node = nodeAt(file, start, start + length); !ts.isSourceFile(node); node = node.parent)
    if (ts.isObjectLiteralElementLike(node) && starts.has(node.name?.getStart(file))) return true
  return false
}
