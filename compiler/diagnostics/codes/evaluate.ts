import { error } from '../definition.ts'

/** Codes reported by the `evaluate` part. Each has a page in `../docs/<code>.md`. */
export const evaluateCodes = {
  'import-not-found': error(
    (p: { readonly specifier: string }) =>
      `The import "${p.specifier}" does not resolve to a file or a package.`,
    (p) =>
      p.specifier.startsWith('.')
        ? 'Correct the path: it is relative to the file that has the import.'
        : p.specifier.startsWith('jenkins-ts/')
          ? 'Import from "jenkins-ts", or the steps of the shared library from "jenkins-ts/library".'
          : `Install the package (npm install ${packageName(p.specifier)}), or correct the name.`,
  ),
  'package-not-loaded': error(
    (p: { readonly specifier: string; readonly reason: string }) =>
      `The package "${p.specifier}" could not be loaded: ${p.reason}`,
    () =>
      'The pipeline is built by Node: the package must load there, without a browser and without waiting.',
  ),
  'json-invalid': error(
    (p: { readonly specifier: string; readonly reason: string }) =>
      `"${p.specifier}" is not valid JSON: ${p.reason}`,
    () => 'Mend the file; JSON has neither comments nor trailing commas.',
  ),
  'module-threw': error(
    (p: { readonly error: string }) => `The module stopped while the pipeline was built: ${p.error}`,
    () =>
      'Everything outside functions that Jenkins calls runs while the pipeline is built and must not fail.',
  ),
  'call-refused': error(
    (p: { readonly name: string; readonly reason: string }) =>
      `"${p.name}" refuses its arguments: ${p.reason}`,
    () => 'Correct the arguments of the call.',
  ),
  'pod-conflict': error(
    (p: { readonly fact: string; readonly mend: string }) => p.fact,
    (p) => p.mend,
  ),
  'run-time-value-read': error(
    (p: { readonly path: string }) =>
      `"${p.path}" is read while the pipeline is built, but has a value only while Jenkins runs the build.`,
    (p) =>
      `Read it inside a function that Jenkins calls; where a plain value is expected, write () => ${p.path}.`,
  ),
  'step-outside-jenkins': error(
    (p: { readonly step: string }) =>
      `The step "${p.step}" is called while the pipeline is built, but only Jenkins can run it.`,
    () => 'Call it inside a function that Jenkins calls, such as steps() or a post condition.',
  ),
  'top-level-await': error(
    () => 'The module awaits a promise, but a pipeline is built without waiting.',
    () =>
      'Use the synchronous form, such as readFileSync, or compute the value beforehand and import it as JSON.',
  ),
  'dynamic-import': error(
    () => 'The module calls import(), which gives a promise, but a pipeline is built without waiting.',
    () => 'Use an import statement at the top of the file.',
  ),
  'promise-exported': error(
    (p: { readonly name: string }) => `The export "${p.name}" is a promise, not a pipeline.`,
    () => 'Export the pipeline itself: build it in an ordinary function, not in an async one.',
  ),
  'process-exit': error(
    () => 'The module calls process.exit while the pipeline is built.',
    () => 'Throw an error with a message instead.',
  ),
  'pipeline-not-exported': error(
    () => 'This pipeline is built but not exported, so it gives no Jenkinsfile.',
    () => 'Write "export default" before it, or export it under a name.',
  ),
  'no-pipeline': error(
    (p: { readonly file: string }) => `"${p.file}" exports no pipeline.`,
    () => 'Export what pipeline({ … }) returns: export default pipeline({ … }).',
  ),
} as const

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}
