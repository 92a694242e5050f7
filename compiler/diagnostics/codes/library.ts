import { error } from '../definition.ts'

/** Codes reported by the `library` part. Each has a page in `../docs/<code>.md`. */
export const libraryCodes = {
  'step-not-found': error(
    (p: { file: string }) => `"${p.file}" exports no step.`,
    () => 'Export what `defineStep` returns: `export const greet = defineStep({ name: "greet", … }, …)`.',
  ),
  'step-not-exported': error(
    (p: { name: string }) => `The step "${p.name}" is defined but not exported.`,
    (p) => `Write \`export const ${p.name} = defineStep(…)\`.`,
  ),
  'step-name-invalid': error(
    (p: { name: string }) => `"${p.name}" cannot be the name of a step: Groovy could not call it.`,
    () =>
      'Use letters, digits and `_`, begin with a small letter, and avoid the words of the Groovy language.',
  ),
  'step-name-mismatch': error(
    (p: { name: string; exportName: string }) =>
      `The step "${p.name}" is exported under another name, "${p.exportName}".`,
    () => 'Give the export the name of the step: that is what pipelines import and Jenkins calls.',
  ),
  'step-name-taken': error(
    (p: { name: string; owner: string }) => `The name "${p.name}" belongs to ${p.owner} of Jenkins.`,
    () => 'Choose another name: the new step would hide it in every pipeline that loads the library.',
  ),
  'step-parameter-unsupported': error(
    (p: { step: string; parameter: string; problem: string }) =>
      `Jenkins cannot check ${p.parameter === '' ? 'the parameters' : `the parameter "${p.parameter}"`} of the step "${p.step}": ${p.problem} has no equal in Groovy.`,
    () =>
      'Use strings, numbers, booleans, enums, literals, arrays, records and objects with lengths, bounds and regular expressions; check the rest in the body and call `error`.',
  ),
  'step-body-unknown': error(
    (p: { name: string }) => `The body of the step "${p.name}" is not a function of your sources.`,
    () => 'Give `defineStep` a function written in TypeScript in this project as its second argument.',
  ),
  'step-example-invalid': error(
    (p: { name: string; problem: string }) =>
      `The example of the step "${p.name}" cannot be shown in Groovy: ${p.problem}.`,
    () => 'Write calls with literals only, such as `greet({ name: "you" })`, one per line.',
  ),
} as const
