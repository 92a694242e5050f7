import { oneOf } from '../../../dsl/model/fields.ts'
import { overflowForms, type PipelineModel } from '../../../dsl/model/pipeline.ts'
import type { Pipeline } from '../../../dsl/pipeline.ts'
import { noSpan } from '../../diagnostics/span.ts'
import { readAgent } from './read-agent.ts'
import { readEnvironment } from './read-environment.ts'
import { readLibraries } from './read-libraries.ts'
import { readObject, reportMissing, reportUnknown } from './read-object.ts'
import { readOptions } from './read-options.ts'
import { readParameters } from './read-parameters.ts'
import { readPost } from './read-post.ts'
import { readStageList } from './read-stage.ts'
import { readTools } from './read-tools.ts'
import { readTriggers } from './read-triggers.ts'
import { readValue } from './read-value.ts'
import { type Reader, type Slot, slotLocation } from './reader.ts'
import { sectionReader } from './section-reader.ts'

const sectionNames = [
  'agent',
  'libraries',
  'options',
  'parameters',
  'triggers',
  'tools',
  'environment',
  'stages',
  'overflow',
  'post',
]

/**
 * Reads what `pipeline()` returned into the model, and reports whatever in it is not as it should be.
 * @returns undefined after a report, when there is nothing that could be judged further
 */
export function readPipeline(reader: Reader, pipeline: Pipeline): PipelineModel | undefined {
  const slot: Slot = { place: reader.evaluation.spanOf(pipeline) ?? noSpan, path: 'pipeline' }
  const sections = readObject(reader, pipeline.sections, slot)
  if (sections === undefined) return undefined
  reportUnknown(reader, sections, sectionNames, slot)
  for (const name of ['agent', 'stages'])
    if (sections[name] === undefined) reportMissing(reader, sections, name, slot)
  // What functions given as sections returned stands where the functions stand.
  const read = sectionReader(reader, sections, slot, { ...pipeline.content })
  const { agent } = read('agent', readAgent)
  const { stages } = read('stages', readStageList)
  const others = {
    ...read('libraries', readLibraries),
    ...read('options', readOptions),
    ...read('parameters', readParameters),
    ...read('triggers', readTriggers),
    ...read('tools', readTools),
    ...read('environment', readEnvironment),
    ...read('overflow', readOverflow),
    ...read('post', readPost),
  }
  if (agent === undefined || stages === undefined) return undefined
  const comments = reader.evaluation.statementComments(pipeline)
  return {
    ...slotLocation(slot),
    ...(comments && { comments }),
    agent,
    stages,
    ...others,
    dangling: reader.evaluation.danglingComments(sections),
  }
}

function readOverflow(reader: Reader, given: unknown, slot: Slot): PipelineModel['overflow'] {
  const value = readValue(reader, given, oneOf(overflowForms), slot)
  return value?.kind === 'literal' && value.value === 'scripted' ? value.value : undefined
}
