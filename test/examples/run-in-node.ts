import { stageContext } from '../../dsl/build-context.ts'
import type { Pipeline } from '../../dsl/pipeline.ts'
import { record, type Recording, type RecordingOptions } from '../../dsl/runtime/recording-executor.ts'
import type { Stage } from '../../dsl/stage.ts'

/**
 * Runs a pipeline of stages one after the other, without Jenkins, in Declarative's order: a stage's steps and then its
 * post conditions; after a failure the stages behind it are left out.
 */
export function runInNode(pipeline: Pipeline, options: RecordingOptions): Recording<boolean> {
  return record(() => pipeline.content.stages.every(runStage), options)
}

/** @returns true when the next stage is to run */
function runStage({ sections, content }: Stage): boolean {
  if (sections.steps === undefined || typeof sections.steps !== 'function')
    throw new Error('Only stages of steps.')
  const succeeded = succeeds(sections.steps)
  const { post } = content
  post?.always?.()
  if (succeeded) post?.success?.()
  else post?.failure?.()
  return succeeded
}

function succeeds(steps: (stage: never) => void): boolean {
  try {
    Reflect.apply(steps, undefined, [stageContext()])
    return true
  } catch {
    return false
  }
}
