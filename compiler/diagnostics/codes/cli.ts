import { error, warning } from '../definition.ts'

/** Codes reported before and after the compile itself: configuration, inputs, outputs. */
export const cliCodes = {
  'no-pipeline-found': error(
    (p: { where: string }) => `No pipeline was found in "${p.where}".`,
    () =>
      'Name a file `pipeline.ts` or `NAME.pipeline.ts`, give its path, or run `jenkins-ts init` to get a first one.',
  ),
  'config-invalid': error(
    (p: { problem: string; remedy: string }) => `The configuration is not valid: ${p.problem}.`,
    (p) => p.remedy,
  ),
  'output-conflict': error(
    (p: { output: string; first: string; second: string }) =>
      `"${p.first}" and "${p.second}" would both be written to "${p.output}".`,
    () => 'Rename one of the files or exports: `NAME.pipeline.ts` gives `Jenkinsfile.NAME`.',
  ),
  'output-not-written': error(
    (p: { problem: string }) => `The outputs could not be written: ${p.problem}.`,
    () => 'Make the folder writable, or remove what stands in the way; no output was changed.',
  ),
  'manifest-invalid': error(
    (p: { path: string; problem: string }) => `"${p.path}" cannot be read: ${p.problem}.`,
    () => 'Mend the file and run the command again; nothing was written.',
  ),
  'jenkins-refuses': error(
    (p: { file: string; problem: string }) => `The controller refuses "${p.file}": ${p.problem}.`,
    () =>
      'Mend the part of the pipeline that this line came from; report it if jenkins-ts should have seen it.',
  ),
  'jenkins-not-asked': error(
    (p: { problem: string; remedy: string }) => p.problem,
    (p) => p.remedy,
  ),
  'jenkins-address-invalid': error(
    (p: { address: string; problem: string }) => `"${p.address}" cannot be asked: ${p.problem}.`,
    () =>
      'Give the address of the controller, such as https://ci.example.com; user and token come from JENKINS_USER_ID and JENKINS_API_TOKEN.',
  ),
  'suppression-unknown-rule': error(
    (p: { rule: string; suggestion?: string }) =>
      p.rule === ''
        ? 'The comment names no rule.'
        : `There is no rule "${p.rule}" that a comment can suppress.`,
    (p) =>
      p.suggestion === undefined
        ? 'Write `// jenkins-ts-ignore RULE: REASON`; `jenkins-ts explain --list` names the rules.'
        : `Did you mean "${p.suggestion}"?`,
  ),
  'suppression-without-reason': error(
    (p: { rule: string }) => `The comment gives no reason to suppress "${p.rule}".`,
    (p) => `Write \`// jenkins-ts-ignore ${p.rule}: REASON\`.`,
  ),
  'suppression-unused': warning(
    (p: { rule: string }) => `The comment suppresses "${p.rule}", of which there is no finding in the line.`,
    () => 'Delete the comment.',
  ),
} as const
