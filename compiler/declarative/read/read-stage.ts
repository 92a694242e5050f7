import { boolean } from '../../../dsl/model/fields.ts'
import { leadingTo } from '../call-chain.ts'
import type { Located } from '../../../dsl/model/source.ts'
import { bodyNames, type MatrixModel, type StageList, type StageModel } from '../../../dsl/model/stage.ts'
import { isStage, type Stage } from '../../../dsl/stage.ts'
import { describeGiven, isPlainObject } from './describe-given.ts'
import { readAgent } from './read-agent.ts'
import { readArray } from './read-array.ts'
import { readEnvironment } from './read-environment.ts'
import { readFunction } from './read-function.ts'
import { readInput } from './read-input.ts'
import { readAxes, readExcludes } from './read-matrix.ts'
import { hasMisspelt, readObject, reportMissing, reportUnknown } from './read-object.ts'
import { readOptions } from './read-options.ts'
import { readPost } from './read-post.ts'
import { readTools } from './read-tools.ts'
import { readValue } from './read-value.ts'
import { readWhen } from './read-when.ts'
import { elementLocation, elementSlot, type Reader, type Slot, slotLocation } from './reader.ts'
import { sectionReader } from './section-reader.ts'

const commonNames = ['agent', 'when', 'options', 'input', 'tools', 'environment', 'post']
const stageNames = [...commonNames, 'failFast', ...bodyNames]
const matrixNames = [...commonNames, 'axes', 'excludes', 'stages']

/** Reads a list of stages: `stages` of a pipeline or stage, `parallel` of a stage. */
export function readStageList(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): StageList | undefined {
  const list = readArray(reader, given, 'an array of stages', slot)
  if (list === undefined) return undefined
  const stages = list.flatMap((one, index): readonly StageModel[] => {
    const own = elementSlot(reader, list, index, slot)
    if (isStage(one)) {
      const stage = readStage(reader, one, own, elementLocation(reader, list, index))
      return stage === undefined ? [] : [stage]
    }
    reader.diagnostics.report('not-a-stage', own.place, { path: own.path, actual: describeGiven(one) })
    return []
  })
  return { ...location, stages, given: list.length, dangling: reader.evaluation.danglingComments(list) }
}

function readStage(reader: Reader, stage: Stage, slot: Slot, location: Located): StageModel | undefined {
  const place = reader.evaluation.spanOf(stage) ?? slot.place
  const own: Slot = { place, path: 'stage' }
  if (typeof stage.name !== 'string') {
    const actual = describeGiven(stage.name)
    reader.diagnostics.report('wrong-type', place, { path: 'stage name', expected: 'a string', actual })
    return undefined
  }
  const located = {
    name: stage.name,
    // Looked up when a finding needs it: that means reading a stack trace.
    get calls() {
      return reader.evaluation.callsTo(stage)
    },
  }
  return reader.diagnostics.within(
    () => leadingTo(located),
    () => {
      const read = readSections(reader, stage, own, location)
      return read && Object.defineProperties(read, Object.getOwnPropertyDescriptors(located))
    },
  )
}

function readSections(reader: Reader, stage: Stage, own: Slot, location: Located): StageModel | undefined {
  const sections = readObject(reader, stage.sections, own)
  if (sections === undefined) return undefined
  reportUnknown(reader, sections, stageNames, own)
  const hasBody = bodyNames.some((name) => sections[name] !== undefined)
  // The misspelt body has been reported; that there is none would be the same again.
  if (!hasBody && hasMisspelt(sections, bodyNames)) return undefined
  const read = sectionReader(reader, sections, own, { ...stage.content })
  return {
    ...slotLocation(own),
    ...(location.comments && { comments: location.comments }),
    name: stage.name,
    ...readCommon(read),
    ...read('failFast', readFailFast),
    ...read('steps', readSteps),
    ...read('stages', readStageList),
    ...read('parallel', readStageList),
    ...read('matrix', (_reader, given, matrixSlot, place) =>
      readMatrix(reader, sections.matrix, given, matrixSlot, place),
    ),
    bodies: bodyNames.filter((name) => sections[name] !== undefined),
    dangling: reader.evaluation.danglingComments(sections),
  }
}

/** The sections that stages and matrices have in common. */
function readCommon(read: ReturnType<typeof sectionReader>) {
  return {
    ...read('agent', readAgent),
    ...read('when', readWhen),
    ...read('options', readOptions),
    ...read('input', readInput),
    ...read('tools', readTools),
    ...read('environment', readEnvironment),
    ...read('post', readPost),
  }
}

/** @param called the matrix with what the functions among its sections gave; its places are those of `given` */
function readMatrix(
  reader: Reader,
  given: unknown,
  called: unknown,
  slot: Slot,
  location: Located,
): MatrixModel | undefined {
  const sections = readObject(reader, given, slot)
  if (sections === undefined) return undefined
  reportUnknown(reader, sections, matrixNames, slot)
  for (const name of ['axes', 'stages'])
    if (sections[name] === undefined) reportMissing(reader, sections, name, slot)
  const read = sectionReader(reader, sections, slot, isPlainObject(called) ? called : {})
  const { axes } = read('axes', readAxes)
  const { excludes = [] } = read('excludes', readExcludes)
  const { stages } = read('stages', readStageList)
  const common = readCommon(read)
  if (axes === undefined || stages === undefined) return undefined
  const dangling = reader.evaluation.danglingComments(sections)
  return { ...location, axes, excludes, ...common, stages, dangling }
}

function readSteps(reader: Reader, given: unknown, slot: Slot, location: Located) {
  const body = readFunction(reader, given, slot)
  return body && { ...body, ...location }
}

function readFailFast(reader: Reader, given: unknown, slot: Slot) {
  const value = readValue(reader, given, boolean, slot)
  return value?.kind === 'literal' ? { value: value.value === true, ...slotLocation(slot) } : undefined
}
