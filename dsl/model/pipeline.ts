import { z } from 'zod'
import { agentModel } from './agent.ts'
import { postModel } from './post.ts'
import { dangling, entriesSection } from './section.ts'
import { located } from './source.ts'
import { stageList } from './stage.ts'

/** A whole pipeline as plain data: what the rules judge and the Jenkinsfile is made from. */
export const pipelineModel = z
  .strictObject({
    ...located,
    agent: agentModel,
    options: entriesSection.optional(),
    parameters: entriesSection.optional(),
    triggers: entriesSection.optional(),
    tools: entriesSection.optional(),
    environment: entriesSection.optional(),
    stages: stageList,
    post: postModel.optional(),
    dangling,
  })
  .readonly()
export type PipelineModel = z.infer<typeof pipelineModel>
