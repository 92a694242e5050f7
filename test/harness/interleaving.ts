/** Something that happened, or branches that happened side by side. */
export type Happening = string | Happening[][]

interface State {
  sequence: readonly Happening[]
  next: number
  branches: State[] | undefined
}

/** Whether a trace is one of the orders that the happenings allow. */
export function allows(happenings: readonly Happening[], trace: readonly string[]): boolean {
  let states = [start(happenings)]
  for (const event of trace) {
    const after = states.flatMap((state) => step(state, event))
    states = [...new Map(after.map((state) => [keyOf(state), state])).values()]
    if (states.length === 0) return false
  }
  return states.some(isDone)
}

function start(sequence: readonly Happening[]): State {
  return { sequence, next: 0, branches: undefined }
}

function isDone(state: State): boolean {
  if (state.branches !== undefined) return state.branches.every(isDone) && isDone(afterBranches(state))
  const happening = state.sequence[state.next]
  return happening === undefined || (Array.isArray(happening) && isDone(open(state, happening)))
}

/** Every state that the event leads to. */
function step(state: State, event: string): State[] {
  const { branches } = state
  if (branches !== undefined) {
    const inside = branches.flatMap((branch, i) =>
      step(branch, event).map((moved) => withBranches(state, branches.with(i, moved))),
    )
    return branches.every(isDone) ? [...inside, ...step(afterBranches(state), event)] : inside
  }
  const happening = state.sequence[state.next]
  if (happening === undefined) return []
  if (Array.isArray(happening)) return step(open(state, happening), event)
  return happening === event ? [{ ...state, next: state.next + 1 }] : []
}

function open(state: State, branches: Happening[][]): State {
  return withBranches(state, branches.map(start))
}

function withBranches({ sequence, next }: State, branches: State[]): State {
  return { sequence, next, branches }
}

function afterBranches(state: State): State {
  return { ...state, next: state.next + 1, branches: undefined }
}

function keyOf(state: State): string {
  return `${state.next}${state.branches === undefined ? '' : `[${state.branches.map(keyOf).join()}]`}`
}
