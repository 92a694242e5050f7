import type { StepUse } from '../../../dsl/model/code.ts'
import type { StageList, StageModel } from '../../../dsl/model/stage.ts'
import { agentInEffect } from '../agents.ts'
import { firstPlace, type Rule } from '../context.ts'

/** Branches that write one file of a workspace, or stash under one name, overwrite each other by chance. */
export const parallelSharesName: Rule = (report) => ({
  stageList({ stages }, section) {
    if (section !== 'parallel') return
    const first = new Map<string, { readonly branch: StageModel; readonly use: StepUse }>()
    for (const branch of stages) {
      for (const { kind, name, use } of writesOf(branch)) {
        const key = `${kind} ${name}`
        const earlier = first.get(key)
        if (earlier === undefined) first.set(key, { branch, use })
        if (earlier === undefined || earlier.branch === branch) continue
        const span = earlier.use.span
        const related =
          span === undefined ? [] : [{ message: `First in branch "${earlier.branch.name}".`, span }]
        report(
          'parallel-shares-name',
          firstPlace(use.span),
          { kind, name, branches: [earlier.branch.name, branch.name] },
          { related },
        )
      }
    }
  },
})

interface Write {
  readonly kind: 'stash' | 'file'
  readonly name: string
  readonly use: StepUse
}

function writesOf(branch: StageModel): readonly Write[] {
  // A branch with an agent of its own has a workspace of its own; stashes belong to the build.
  const ownWorkspace = agentInEffect(branch.agent === undefined ? [] : [branch.agent]) !== undefined
  return stagesOf(branch).flatMap(({ agent, steps }) =>
    (steps?.code?.steps ?? []).flatMap((use): readonly Write[] => {
      const { name, file } = use.arguments
      if (use.step === 'stash' && typeof name === 'string') return [{ kind: 'stash', name, use }]
      const isShared =
        !ownWorkspace && agent === undefined && use.within.every(({ step }) => !movesAway(step))
      return use.step === 'writeFile' && typeof file === 'string' && isShared
        ? [{ kind: 'file', name: file, use }]
        : []
    }),
  )
}

/** Inside these a path means another file. */
function movesAway(step: string): boolean {
  return ['dir', 'ws', 'node'].includes(step)
}

function stagesOf(stage: StageModel): readonly StageModel[] {
  const lists: readonly StageList[] = [stage.stages, stage.parallel, stage.matrix?.stages].filter(
    (list) => list !== undefined,
  )
  return [stage, ...lists.flatMap(({ stages }) => stages.flatMap(stagesOf))]
}
