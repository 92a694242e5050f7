import { z } from 'zod'
import { agentModel } from './agent.ts'
import { postModel } from './post.ts'
import { dangling, entriesSection } from './section.ts'
import { located } from './source.ts'
import { stageList } from './stage.ts'

/** What `overflow` may be. */
export const overflowForms = ['scripted'] as const

/** A whole pipeline as plain data: what the rules judge and the Jenkinsfile is made from. */
export const pipelineModel = z
  .strictObject({
    ...located,
    agent: agentModel,
    libraries: entriesSection.optional(),
    options: entriesSection.optional(),
    parameters: entriesSection.optional(),
    triggers: entriesSection.optional(),
    tools: entriesSection.optional(),
    environment: entriesSection.optional(),
    stages: stageList,
    /** How stages are written that are too many for Declarative. */
    overflow: z.enum(overflowForms).optional(),
    post: postModel.optional(),
    dangling,
  })
  .readonly()
export type PipelineModel = z.infer<typeof pipelineModel>
