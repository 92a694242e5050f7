import { boolean } from '../../../dsl/model/fields.ts'
import type { Located } from '../../../dsl/model/source.ts'
import { bodyNames, type StageList, type StageModel } from '../../../dsl/model/stage.ts'
import { isStage, type Stage } from '../../../dsl/stage.ts'
import { describeGiven } from './describe-given.ts'
import { readAgent } from './read-agent.ts'
import { readEnvironment } from './read-environment.ts'
import { readFunction } from './read-function.ts'
import { readInput } from './read-input.ts'
import { hasMisspelt, readObject, reportUnknown } from './read-object.ts'
import { readOptions } from './read-options.ts'
import { readPost } from './read-post.ts'
import { readTools } from './read-tools.ts'
import { readValue } from './read-value.ts'
import { readWhen } from './read-when.ts'
import {
  elementLocation,
  elementSlot,
  propertyLocation,
  propertySlot,
  type Reader,
  type Slot,
  slotLocation,
} from './reader.ts'

const sectionNames = [
  'agent',
  'when',
  'options',
  'input',
  'tools',
  'environment',
  'failFast',
  'steps',
  'stages',
  'parallel',
  'post',
]

/** Reads a list of stages: `stages` of a pipeline or stage, `parallel` of a stage. */
export function readStageList(
  reader: Reader,
  given: unknown,
  slot: Slot,
  location: Located,
): StageList | undefined {
  if (!Array.isArray(given)) {
    reader.diagnostics.report('wrong-type', slot.place, {
      path: slot.path,
      expected: 'an array of stages',
      actual: describeGiven(given),
    })
    return undefined
  }
  const stages = given.flatMap((one: unknown, index): readonly StageModel[] => {
    const own = elementSlot(reader, given, index, slot)
    if (isStage(one)) {
      const stage = readStage(reader, one, own, elementLocation(reader, given, index))
      return stage === undefined ? [] : [stage]
    }
    reader.diagnostics.report('not-a-stage', own.place, { path: own.path, actual: describeGiven(one) })
    return []
  })
  return { ...location, stages, given: given.length, dangling: reader.evaluation.danglingComments(given) }
}

function readStage(reader: Reader, stage: Stage, slot: Slot, location: Located): StageModel | undefined {
  const place = reader.evaluation.spanOf(stage) ?? slot.place
  const own: Slot = { place, path: 'stage' }
  if (typeof stage.name !== 'string') {
    const actual = describeGiven(stage.name)
    reader.diagnostics.report('wrong-type', place, { path: 'stage name', expected: 'a string', actual })
    return undefined
  }
  const sections = readObject(reader, stage.sections, own)
  if (sections === undefined) return undefined
  reportUnknown(reader, sections, sectionNames, own)
  const hasBody = bodyNames.some((name) => sections[name] !== undefined)
  // The misspelt body has been reported; that there is none would be the same again.
  if (!hasBody && hasMisspelt(sections, bodyNames)) return undefined
  const read = sectionReader(reader, sections, own)
  return {
    ...slotLocation(own),
    ...(location.comments && { comments: location.comments }),
    name: stage.name,
    ...read('agent', readAgent),
    ...read('when', readWhen),
    ...read('options', readOptions),
    ...read('input', readInput),
    ...read('tools', readTools),
    ...read('environment', readEnvironment),
    ...read('failFast', readFailFast),
    ...read('steps', readSteps),
    ...read('stages', readStageList),
    ...read('parallel', readStageList),
    ...read('post', readPost),
    bodies: bodyNames.filter((name) => sections[name] !== undefined),
    dangling: reader.evaluation.danglingComments(sections),
  }
}

type ReadSection<Model> = (reader: Reader, given: unknown, slot: Slot, location: Located) => Model | undefined

/**
 * Reads sections of an object by name. A section that is not there, or not in order, gives no property.
 * @param overrides values that stand for those of the object
 * @returns the function that reads one section
 */
export function sectionReader(
  reader: Reader,
  sections: Readonly<Record<string, unknown>>,
  slot: Slot,
  overrides: Readonly<Record<string, unknown>> = {},
): <Name extends string, Model>(name: Name, read: ReadSection<Model>) => { readonly [Key in Name]?: Model } {
  return (name, read) => {
    const given = name in overrides ? overrides[name] : sections[name]
    if (given === undefined) return {}
    const own: Slot = { place: propertySlot(reader, sections, name, slot).place, path: name }
    const model = read(reader, given, own, propertyLocation(reader, sections, name))
    // TypeScript does not see that a computed key of a type parameter makes the mapped type.
    return (model === undefined ? {} : { [name]: model }) as { readonly [Key in typeof name]?: typeof model }
  }
}

function readSteps(reader: Reader, given: unknown, slot: Slot, location: Located) {
  const body = readFunction(reader, given, slot)
  return body && { ...body, ...location }
}

function readFailFast(reader: Reader, given: unknown, slot: Slot) {
  const value = readValue(reader, given, boolean, slot)
  return value?.kind === 'literal' ? { value: value.value === true, ...slotLocation(slot) } : undefined
}
