import { error, warning } from '../definition.ts'
import { adviceCodes } from './advice.ts'

export interface Suggestion {
  readonly suggestion?: string
}

function didYouMean({ suggestion }: Suggestion, otherwise: string): string {
  return suggestion === undefined ? otherwise : `Did you mean "${suggestion}"?`
}

/** What is likely meant where something else than a stage stands. */
const remedyForStage: Readonly<Record<string, string>> = {
  '`undefined`': 'Return the stage: a function with braces gives nothing without "return".',
  'a function': 'Call the function that gives the stage.',
  'an array': 'Spread an array of stages with "...".',
}

/** Codes of reading what the DSL's functions were given. */
const readingCodes = {
  'unknown-property': error(
    (p: Suggestion & { name: string; of: string; known: readonly string[] }) =>
      `"${p.of}" has no property "${p.name}".`,
    (p) => didYouMean(p, `Use one of: ${p.known.join(', ')}.`),
  ),
  'missing-property': error(
    (p: { name: string; of: string }) => `"${p.of}" needs the property "${p.name}", which is not there.`,
    (p) => `Add "${p.name}".`,
  ),
  'wrong-type': error(
    (p: Suggestion & { path: string; expected: string; actual: string; remedy?: string }) =>
      `"${p.path}" must be ${p.expected}, but is ${p.actual}.`,
    (p) =>
      didYouMean(
        p,
        p.actual === 'a promise'
          ? 'Make the function synchronous: await what it needs at the top of the module.'
          : (p.remedy ?? `Give it a value of that kind${p.expected === 'an object' ? ': { … }' : ''}.`),
      ),
  ),
  'function-expected': error(
    (p: { path: string; actual: string }) =>
      `"${p.path}" must be a function that Jenkins calls, but is ${p.actual}.`,
    () => 'Put the code into a function: () => { … }.',
  ),
  'function-unexpected': error(
    (p: { path: string; expected: string }) =>
      `"${p.path}" was given a function, but Jenkins takes only a constant there: it must be ${p.expected}.`,
    () => 'Give the value itself; call the function if it computes it.',
  ),
  'function-without-source': error(
    (p: { path: string; step?: string }) =>
      p.step === undefined
        ? `"${p.path}" was given a function whose source is not among the modules that are compiled.`
        : `"${p.path}" was given the step "${p.step}" itself.`,
    (p) =>
      p.step === undefined
        ? 'Write a function in a module of yours that does what is needed.'
        : `Call the step in a function: () => { ${p.step}(…) }.`,
  ),
  'not-a-stage': error(
    (p: { path: string; actual: string }) => `"${p.path}" must be a stage, but is ${p.actual}.`,
    (p) => remedyForStage[p.actual] ?? 'Make it with stage(name, { … }).',
  ),
  'pod-not-yaml': error(
    (p: { path: string; actual: string }) => `"${p.path}" is ${p.actual}, which YAML cannot hold.`,
    () => 'Use strings, numbers, booleans, null, arrays and plain objects in a pod.',
  ),
  'pod-given-twice': error(
    (p: { first: string; second: string }) =>
      `The agent has both "${p.first}" and "${p.second}", but its pod comes from one of them only.`,
    (p) => `Delete "${p.first}" or "${p.second}".`,
  ),
}

type ParallelBody = 'parallel' | 'matrix'

const parallelKinds = { parallel: 'is parallel', matrix: 'has a matrix' } as const
const partOfParallel = { parallel: 'each branch', matrix: 'the matrix' } as const

function parallelStage({ stage, body }: { stage: string; body: ParallelBody }): string {
  return body === 'parallel' ? `The parallel stage "${stage}"` : `Stage "${stage}", which has a matrix,`
}

/** Codes of Jenkins' own rules for a Declarative Pipeline. */
const jenkinsRuleCodes = {
  'stage-name-empty': error(
    () => 'A stage has an empty name.',
    () => 'Give the stage a name: Jenkins shows it.',
  ),
  'stage-name-duplicate': error(
    (p: { stage: string }) => `Two stages beside each other have the name "${p.stage}".`,
    () => 'Rename one of them; stages in different branches may share a name.',
  ),
  'stage-name-reserved': error(
    (p: { stage: string }) => `The name "${p.stage}" is one that Jenkins gives to stages of its own.`,
    () => 'Choose a name that does not begin with "Declarative: ".',
  ),
  'stage-without-body': error(
    (p: { stage: string }) => `Stage "${p.stage}" has no body.`,
    () => 'Add "steps", "stages", "parallel" or "matrix".',
  ),
  'stage-with-several-bodies': error(
    (p: { stage: string; bodies: readonly string[] }) =>
      `Stage "${p.stage}" has ${p.bodies.map((body) => `"${body}"`).join(' and ')}, but a stage has one body.`,
    () => 'Keep one of them; put the others into stages of their own.',
  ),
  'stages-empty': error(
    (p: { section: string; of: string }) => `"${p.section}" of ${p.of} holds no stage.`,
    () => 'Add a stage.',
  ),
  'parallel-in-parallel': error(
    (p: { stage: string; body: ParallelBody; outer: string; through: ParallelBody }) =>
      p.through === 'parallel'
        ? `Stage "${p.stage}" ${parallelKinds[p.body]} inside a branch of the parallel stage "${p.outer}".`
        : `Stage "${p.stage}" ${parallelKinds[p.body]} inside the matrix of stage "${p.outer}".`,
    () => 'Jenkins runs branches in parallel at one level only: move these branches up, or use "stages".',
  ),
  'parallel-with-agent': error(
    (p: { stage: string; body: ParallelBody }) => `${parallelStage(p)} has an agent.`,
    (p) => `Give an agent to ${partOfParallel[p.body]}, or to the stage around it.`,
  ),
  'parallel-with-tools': error(
    (p: { stage: string; body: ParallelBody }) => `${parallelStage(p)} has tools.`,
    (p) => `Give the tools to ${partOfParallel[p.body]}, or to the stage around it.`,
  ),
  'section-empty': error(
    (p: { section: string; of: string }) => `"${p.section}" of ${p.of} holds nothing.`,
    (p) => `Leave "${p.section}" out, or give it content.`,
  ),
  'pattern-invalid': error(
    (p: { condition: string; pattern: string; problem: string }) =>
      `The condition "${p.condition}" has a regular expression that Java refuses, "${p.pattern}": ${p.problem}.`,
    () => 'Put a backslash before signs that stand for themselves.',
  ),
  'fail-fast-without-parallel': warning(
    (p: { stage: string }) => `Stage "${p.stage}" has "failFast" but no "parallel" or "matrix".`,
    () =>
      'Move it to a stage with branches, or delete it: it is about the branches of a parallel stage and the cells of a matrix.',
  ),
  'axes-empty': error(
    (p: { section: 'axes' | 'excludes'; stage: string }) =>
      p.section === 'axes'
        ? `The matrix of stage "${p.stage}" has no axis.`
        : `An exclude in the matrix of stage "${p.stage}" names no axis.`,
    (p) =>
      p.section === 'axes'
        ? 'Add one: axes: { OS: ["linux", "windows"] }.'
        : 'Name the axes and values of the cells to leave out, or delete it.',
  ),
  'axis-name-invalid': error(
    (p: { name: string }) =>
      `"${p.name}" cannot be the name of an axis: its values are in an environment variable of that name.`,
    () => 'Use letters, digits and underscores, with no digit at the start.',
  ),
  'axis-values-empty': error(
    (p: { axis: string }) => `The axis "${p.axis}" has no values.`,
    () => 'Give at least one value.',
  ),
  'axis-value-duplicate': error(
    (p: { axis: string; value: string }) => `The axis "${p.axis}" has the value "${p.value}" twice.`,
    () => 'Delete one of them.',
  ),
  'steps-empty': error(
    (p: { section: string; of: string }) => `"${p.section}" of ${p.of} runs no step.`,
    () => 'Call a step in it, such as sh or echo, or delete it.',
  ),
  'environment-name-invalid': error(
    (p: { name: string }) => `"${p.name}" cannot be the name of an environment variable.`,
    () => 'Use letters, digits and underscores, with no digit at the start.',
  ),
  'option-not-in-stage': error(
    (p: { option: string; stage: string }) =>
      `The option "${p.option}" of stage "${p.stage}" is one of the whole pipeline.`,
    () => 'Move it to the options of the pipeline.',
  ),
  'condition-empty': error(
    (p: { condition: string }) => `The condition "${p.condition}" holds no condition.`,
    () => 'Give it at least one condition, or leave it out.',
  ),
  'parameter-name-empty': error(
    () => 'A parameter has an empty name.',
    () => 'Name it by its key: parameters: { TAG: parameters.string() }.',
  ),
  'parameter-choices-empty': error(
    (p: { parameter: string }) => `The parameter "${p.parameter}" has no choices.`,
    () => 'Give at least one text; the first is the default.',
  ),
  'cron-invalid': error(
    (p: { trigger: string; fault: string }) => `The schedule of "${p.trigger}" is none: ${p.fault}.`,
    () =>
      'Write minute, hour, day of the month, month and day of the week, as in "H 4 * * 1-5", or a word such as "@daily".',
  ),
  'credentials-id-empty': error(
    (p: { name: string }) => `The credentials of "${p.name}" have no id.`,
    () => 'Give the id that they have on the controller: credentials("deploy-token").',
  ),
  'agent-image-empty': error(
    () => 'The image of the agent is empty.',
    () => 'Name an image: docker({ image: "golang:1.23" }).',
  ),
}

/** Codes of what is too large for Jenkins. */
const sizeCodes = {
  'pipeline-too-large': error(
    (p: { stages: number; kilobytes: number; scripted: boolean }) =>
      `What Declarative makes of the pipeline's ${p.stages} stages is about ${p.kilobytes} kB of code; beyond some 60 kB Jenkins refuses it with "Method too large".`,
    (p) =>
      p.scripted
        ? 'Make several pipelines of it.'
        : "Add overflow: 'scripted' to the pipeline, or make several pipelines of it.",
  ),
  'matrix-too-large': error(
    (p: { stage: string; cells: number; most: number }) =>
      `The matrix of stage "${p.stage}" has ${p.cells} cells, but Jenkins loads no more than ${p.most}.`,
    () => 'Leave cells out with "excludes", or divide the matrix among several stages.',
  ),
  'stage-not-scriptable': error(
    (p: { stage: string; what: string; stages: number }) =>
      `Stage "${p.stage}" cannot become a scripted stage because of ${p.what}, and ${p.stages} stages that stay Declarative are too many for Jenkins.`,
    () => 'Say it in a way that scripted stages have too, or make several pipelines of it.',
  ),
}

/** Codes reported by the `declarative` part. Each has a page in `../docs/<code>.md`. */
export const declarativeCodes = {
  ...readingCodes,
  ...jenkinsRuleCodes,
  ...sizeCodes,
  ...adviceCodes,
} as const
