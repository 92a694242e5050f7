import type { Span } from './choices.ts'
import { type Program, programOf } from './program.ts'

const chunkSize = 24
/** How many smaller programs are tried for one difference at most. */
const patience = 1_500

/**
 * Finds a small program that still differs: leaves out statements and parts of expressions, or puts the simplest in their
 * place, as long as that works.
 * @param differ tells of many programs at once which of them differ
 */
export async function shrink(
  program: Program,
  differ: (programs: readonly Program[]) => Promise<readonly boolean[]>,
): Promise<Program> {
  let best = program
  let tried = 0
  const seen = new Set<string>()
  for (;;) {
    const candidates = smaller(best).filter((candidate) => !seen.has(textOf(candidate)))
    let found: Program | undefined
    for (let i = 0; i < candidates.length && found === undefined && tried < patience; i += chunkSize) {
      const chunk = candidates.slice(i, i + chunkSize)
      const differs = await differ(chunk)
      tried += chunk.length
      for (const candidate of chunk) seen.add(textOf(candidate))
      found = chunk.find((_candidate, index) => differs[index] === true)
    }
    if (found === undefined) return best
    best = found
  }
}

function textOf({ setup, body }: Program): string {
  return setup + body
}

function isWithin(inside: Span, outer: Span): boolean {
  return outer.start <= inside.start && inside.end <= outer.end && inside !== outer
}

/** Shorter programs near the given one, the shortest first. */
function smaller(given: Program): readonly Program[] {
  const { numbers, spans } = given
  const { length } = textOf(given)
  const changed = spans.flatMap(({ start, end }) => {
    const [before, after] = [numbers.slice(0, start), numbers.slice(end)]
    return start < numbers.length
      ? [
          [...before, ...after],
          [...before, 0, ...after],
          [...before, 1, ...after],
        ]
      : []
  })
  const lifted = spans.flatMap((outer) =>
    spans
      .filter((inside) => inside.of === outer.of && isWithin(inside, outer))
      .map((inside) => [
        ...numbers.slice(0, outer.start),
        ...numbers.slice(inside.start, inside.end),
        ...numbers.slice(outer.end),
      ]),
  )
  const zeroed = numbers.map((_number, i) => numbers.with(i, 0))
  const programs = new Map<string, Program>()
  for (const candidate of [...changed, ...lifted, ...zeroed]) {
    const program = programOf(candidate)
    if (textOf(program).length < length) programs.set(textOf(program), program)
  }
  return [...programs.values()].toSorted((a, b) => textOf(a).length - textOf(b).length)
}
