import { error } from '../definition.ts'
import { expressionCodes } from './expressions.ts'

/** What helps where a value of this kind is captured. */
const replacementsOfCaptured: Readonly<Record<string, string>> = {
  'a step without a call': 'Put a function around its call: (text: string) => echo(text).',
  'an image builder':
    'Name it where the image is built, imageBuild(builder, { … }), or write a function that takes the builder and returns the function for Jenkins.',
}

/** Codes reported by the `transpile` part. Each has a page in `../docs/<code>.md`. */
export const transpileCodes = {
  ...expressionCodes,
  'unsupported-syntax': error(
    (p: { construct: string; instead: string }) =>
      `A function that Jenkins calls cannot contain ${p.construct}.`,
    (p) => `${p.instead}.`,
  ),
  'builder-not-known': error(
    (p: { name: string; expression: string }) =>
      p.expression === ''
        ? `"${p.name}" is called without a builder.`
        : `"${p.expression}" is no image builder that is known while the pipeline is built.`,
    (p) =>
      `Make the builder outside of functions, const builder = kaniko(), and call ${p.name}(builder, { … }).`,
  ),
  'run-time-value-in-docker-arguments': error(
    (p: { method: string; expression: string }) =>
      `The arguments of "${p.method}" hold a value of run time as plain text: ${p.expression}. The plugin writes them into a command line as they are.`,
    () =>
      "Give a list, each element of which stays one word: ['--build-arg', `VERSION=${version}`, '.']; or build with imageBuild(dockerPipeline({ … }), { … }).",
  ),
  'groovy-hole': error(
    (p: { expression: string; reason: string }) =>
      `"${p.expression}" cannot stand in this hole of a groovy template: ${p.reason}.`,
    () => 'Move the hole out of the quotes or the comment, or put it into a string with double quotes.',
  ),
  'captured-uninitialised': error(
    (p: { name: string }) => `"${p.name}" has no value yet: its declaration never ran.`,
    () => 'Declare it before the pipeline is built, on a path that is taken.',
  ),
  'assign-captured': error(
    (p: { name: string }) =>
      `"${p.name}" comes from outside the function: it lives while the pipeline is compiled, so Jenkins cannot change it.`,
    () =>
      'Declare a variable inside the function, or change a copy: const copy = [...list]; stages share state through env.',
  ),
  'captured-value': error(
    (p: { owner: string; name: string; property: string; what: string }) => {
      const subject = p.owner === '' ? `"${p.name}"` : `"${p.owner}" captures "${p.name}", which`
      const where = p.property === '' ? subject : `"${p.owner}" captures "${p.name}", whose "${p.property}"`
      return `${p.owner === '' && p.property !== '' ? `"${p.property}"` : where} is ${p.what}: it cannot be written into a Jenkinsfile.`
    },
    (p) =>
      replacementsOfCaptured[p.what] ??
      'Capture the strings, numbers, booleans, arrays and plain objects that the function needs instead.',
  ),
  'unsupported-global': error(
    (p: { name: string }) => `"${p.name}" does not exist where Jenkins runs the function.`,
    (p) => replacements[p.name] ?? 'Read it outside the function into a constant, which is captured.',
  ),
  'call-outside-sources': error(
    (p: { name: string }) =>
      `"${p.name}" is neither a step nor a function of your sources, so Jenkins cannot call it.`,
    (p) => {
      if (p.name === 'stage')
        return 'A stage stands in "stages" or "parallel" of a stage or pipeline; a stage has either those or "steps".'
      const instead = ofNode[p.name.split('.').at(-1) ?? '']
      return `${instead === undefined ? '' : `Use ${instead}. `}What it gives while compiling is captured: call it outside the function and use its result.`
    },
  ),
  'unknown-callee': error(
    (p: { name: string }) =>
      `What "${p.name}" is cannot be told from its type, so its call has no meaning in Groovy.`,
    () => 'Give the object a type, or use a function of your own.',
  ),
  'step-argument-unknown': error(
    (p: { step: string; name: string; suggestion?: string }) => `"${p.step}" has no parameter "${p.name}".`,
    (p) => (p.suggestion === undefined ? `Leave "${p.name}" out.` : `Write "${p.suggestion}".`),
  ),
  'image-without-destination': error(
    (p: { step: string }) => `"${p.step}" is to push an image and has no destination for it.`,
    () => 'Give destinations, or push: false to build without pushing.',
  ),
  'step-argument-refused': error(
    (p: { step: string; parameter: string; rule: string }) =>
      `The parameter "${p.parameter}" of "${p.step}" ${p.rule}.`,
    () => 'Correct the value: Jenkins would refuse it when the step runs.',
  ),
  'step-arguments': error(
    (p: { step: string }) => `The step "${p.step}" takes one unnamed argument at most.`,
    (p) => `Name the arguments: ${p.step}({ … }).`,
  ),
  'step-in-pure-callback': error(
    (p: { step: string; path: string }) =>
      `The step "${p.step}" is reached from a callback that Jenkins cannot interrupt (${p.path}).`,
    () => 'Call the step before, and let the callback work on its result.',
  ),
  'pure-callback-assigns': error(
    (p: { name: string }) => `"${p.name}" is assigned in a callback that runs in a method of its own.`,
    () => 'Return what the callback finds, or use a for loop.',
  ),
  'pure-callback-unknown': error(
    (p: { name: string }) =>
      `"${p.name}" is, or holds, a function that is not known where the callback runs.`,
    () => 'Write the function in place, or as a const that is a function itself.',
  ),
  'null-with-default': error(
    (p: { name: string }) =>
      `"${p.name}" has a default and can be null: TypeScript keeps the null, Groovy cannot tell it from undefined.`,
    () => 'Leave null out of the type, or choose the value with if.',
  ),
  'loop-over-unknown': error(
    (p: { name: string; type: string }) =>
      `"${p.name}" is of type ${p.type}, and loops go through arrays, strings, Sets and Maps.`,
    () => 'Make an array of it first.',
  ),
  'loop-changes-iterated': error(
    (p: { name: string; method: string }) => `The loop over "${p.name}" changes it with ${p.method}.`,
    (p) => `Go through a copy, [...${p.name}], or count with an index to visit what is added.`,
  ),
  'switch-fall-through': error(
    (p: { clause: string }) => `The statements of \`${p.clause}\` run on into the next case.`,
    () => 'End them with break, return, throw or continue.',
  ),
  'switch-case-type': error(
    (p: { name: string; type: string }) =>
      `The case "${p.name}" is of type ${p.type}, which Groovy matches by other rules.`,
    () => 'Use strings, numbers or booleans as cases, or write if and else.',
  ),
  'switch-shared-variable': error(
    (p: { name: string }) => `"${p.name}" is declared in one case and used in another.`,
    () => 'Declare it before the switch.',
  ),
  'throw-non-error': error(
    (p: { name: string }) => `"${p.name}" is thrown and is no Error.`,
    () => "Throw an Error: throw new Error('what went wrong').",
  ),
} as const

/** What stands in Jenkins for functions of Node's modules. */
const ofNode: { readonly [name: string]: string | undefined } = {
  readFileSync: 'the step readFile',
  readFile: 'the step readFile',
  writeFileSync: 'the step writeFile',
  writeFile: 'the step writeFile',
  existsSync: 'the step fileExists',
  readdirSync: 'the step findFiles, or sh with ls',
  execSync: 'the step sh',
  execFileSync: 'the step sh',
  spawnSync: 'the step sh',
  join: 'a template such as `${folder}/${file}`',
  resolve: 'a template such as `${folder}/${file}`',
  basename: "path.slice(path.lastIndexOf('/') + 1)",
  dirname: "path.slice(0, path.lastIndexOf('/'))",
  extname: "path.slice(path.lastIndexOf('.'))",
  hostname: 'env.NODE_NAME, or sh with hostname',
  createHash: 'the step sha256, or sh with sha256sum',
}

/** What stands in Jenkins for what Node offers. */
const replacements: { readonly [name: string]: string | undefined } = {
  arguments: 'Use rest parameters.',
  console: 'Use the step echo.',
  process: 'Use env for environment variables, or read the value outside the function.',
  setTimeout: 'Use the step sleep.',
  fetch: 'Use the step httpRequest, or sh with curl.',
  Promise: 'Steps are synchronous: drop it, and use parallel for branches that run at once.',
}
