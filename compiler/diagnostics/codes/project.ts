import { error } from '../definition.ts'

export interface TypeScriptProblem {
  /** What TypeScript says, in one or two sentences. */
  readonly message: string
  /** The number of TypeScript's own message. */
  readonly number: number
}

/** Codes reported by the `project` part. Each has a page in `../docs/<code>.md`. */
export const projectCodes = {
  'type-error': error((p: TypeScriptProblem) => `${p.message} (TS${p.number})`),
  'syntax-error': error((p: TypeScriptProblem) => `${p.message} (TS${p.number})`),
  'name-not-declared': error(
    (p: {
      readonly of: string
      readonly name: string
      readonly section: 'environment' | 'parameters'
      readonly known: readonly string[]
      readonly suggestion?: string
    }) => `"${p.of}" has no "${p.name}".`,
    (p) => {
      if (p.suggestion !== undefined) return `Did you mean "${p.suggestion}"?`
      if (p.section === 'environment')
        return 'Declare it in "environment"; a variable that something else sets is read from the env that "jenkins-ts" exports.'
      return p.known.length === 0
        ? 'Declare it in "parameters".'
        : `Declare it in "parameters", or use one of: ${p.known.join(', ')}.`
    },
  ),
  'not-exported': error(
    (p: {
      readonly name: string
      readonly members: readonly string[]
      readonly suggestion?: string
      readonly instead?: string
    }) => `"jenkins-ts" exports no "${p.name}".`,
    (p) => {
      if (p.instead !== undefined) return p.instead
      if (p.suggestion !== undefined) return `Did you mean "${p.suggestion}"?`
      return p.members.length === 0
        ? 'Declare a step of a plugin with customStep, an option with customOption, a trigger with customTrigger.'
        : `Use ${p.members.join(' or ')}.`
    },
  ),
  'read-only-value': error(
    (p: { readonly owner: 'env' | 'params'; readonly path: string; readonly name: string }) =>
      p.owner === 'env'
        ? `"${p.path}" cannot be set: what a section is given is only read.`
        : `"${p.path}" cannot be set: a parameter keeps the value that the build was started with.`,
    (p) =>
      p.owner === 'env'
        ? `Set it on the env of the package: import { env as buildEnv } from 'jenkins-ts', then buildEnv.${p.name} = ….`
        : 'Keep the other value in a variable.',
  ),
  'function-without-arguments': error(
    (p: { readonly path: string; readonly section: string }) =>
      `The function of "${p.path}" is given no arguments.`,
    (p) =>
      `Take params and env from a function around the section: ${p.section}: ({ params, env }) => ({ … }).`,
  ),
  'command-gives-nothing': error(
    (p: { readonly step: string }) => `The step "${p.step}" gives nothing here, but its output is used.`,
    (p) =>
      `Ask for the output: ${p.step}({ script: …, returnStdout: true })${p.step === 'sh' ? ', with shell`…` where the script has holes' : ''}.`,
  ),
  'tag-called': error(
    (p: { readonly tag: string }) => `"${p.tag}" is the tag of a template string and is not called.`,
    (p) => `Write ${p.tag}\`…\`.`,
  ),
  'risk-not-accepted': error(
    (p: { readonly builder: string }) =>
      `${p.builder} gives builds the rights of the machine that they run on, and no one has said why that may be.`,
    (p) => `Say why: ${p.builder}({ acceptRisk: 'the reason' }).`,
  ),
  'builder-refuses': error(
    (p: { readonly fact: string; readonly mend: string }) => p.fact,
    (p) => p.mend,
  ),
  'image-build-arguments': error(
    (p: { readonly builder: string }) =>
      `imageBuild takes a builder, such as ${p.builder}, and the options of the build.`,
    (p) => `Write imageBuild(${p.builder}, { destinations: ['registry.example.com/team/app:1.0'] }).`,
  ),
  'not-imported': error(
    (p: { readonly name: string }) => `"${p.name}" is used but not imported.`,
    (p) => `Write: import { ${p.name} } from 'jenkins-ts'`,
  ),
  'secret-as-text': error(
    (p: { readonly secret: string }) =>
      `"${p.secret}" is a secret, and a secret cannot become part of a text.`,
    () => 'Put it into a hole of sh`…`, where the shell reads it from its environment and the log masks it.',
  ),
  'value-instead-of-function': error(
    (p: { readonly path: string; readonly value: string }) =>
      `"${p.path}" must be a function that Jenkins calls; as it stands, ${p.value.length > 60 ? 'the value' : p.value} would be computed while the pipeline is built.`,
    (p) =>
      p.value.length > 60 || p.value.includes('\n')
        ? `Write a function: ${p.path}: () => …`
        : `Write a function: ${p.path}: () => ${p.value}`,
  ),
  'tsconfig-invalid': error(
    (p: TypeScriptProblem & { readonly file: string }) => `${p.message} (TS${p.number}, in ${p.file})`,
    (p) => `Mend ${p.file}: its options decide how the pipeline's imports are found.`,
  ),
  'file-not-found': error(
    (p: { readonly file: string }) => `The file "${p.file}" does not exist.`,
    () =>
      'Check the path; pipelines are files named pipeline.ts or NAME.pipeline.ts unless the config says otherwise.',
  ),
} as const
