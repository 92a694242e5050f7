import { type Program, randomPrograms } from './program.ts'
import { judge, type Verdict } from './run.ts'
import { shrink } from './shrink.ts'

export interface FuzzReport {
  /** How many programs were compared. */
  readonly compared: number
  /** How many programs the compiler or TypeScript refused: those have no meaning to compare. */
  readonly refused: number
  /** Each with its shrunk program. */
  readonly differences: readonly string[]
}

declare module 'vitest' {
  interface TaskMeta {
    fuzz?: FuzzReport
  }
}

/** Programs that are compiled together. */
const batchSize = 200
/** Differences that are shrunk; a mistake that shows in every other program need not be shrunk a hundred times. */
const mostShrunk = 8

/** Compares random programs; what differs is shrunk and told. */
export async function compareRandomPrograms(count: number, seed: number): Promise<FuzzReport> {
  const programs = randomPrograms(count, seed)
  const differing: Program[] = []
  let refused = 0
  for (let start = 0; start < programs.length; start += batchSize) {
    const batch = programs.slice(start, start + batchSize)
    const verdicts = await tolerantly(batch)
    refused += verdicts.filter((verdict) => verdict === undefined || verdict.kind === 'refused').length
    differing.push(...batch.filter((_program, index) => verdicts[index]?.kind === 'different'))
  }
  const differences: string[] = []
  for (const program of differing) {
    differences.push(differences.length < mostShrunk ? await shrunk(program) : await described(program))
  }
  return { compared: programs.length - refused, refused, differences }
}

async function shrunk(program: Program): Promise<string> {
  const small = await shrink(program, async (candidates) => {
    const verdicts = await tolerantly(candidates)
    return verdicts.map((verdict) => verdict?.kind === 'different')
  })
  return described(small)
}

async function described({ body, setup }: Program): Promise<string> {
  const [verdict] = await judge([{ body, setup }])
  return `${setup === '' ? '' : `${setup}---\n`}${body}${verdict?.kind === 'different' ? verdict.description : ''}`
}

/** Verdicts on programs some of which TypeScript may refuse: those have none. */
async function tolerantly(programs: readonly Program[]): Promise<readonly (Verdict | undefined)[]> {
  try {
    return await judge(programs.map(({ body, setup }) => ({ body, setup })))
  } catch (failure) {
    if (programs.length === 1) return [undefined]
    if (!(failure instanceof Error) || !failure.message.includes('do not compile')) throw failure
    const middle = programs.length >> 1
    return [...(await tolerantly(programs.slice(0, middle))), ...(await tolerantly(programs.slice(middle)))]
  }
}
