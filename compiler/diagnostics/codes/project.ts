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
