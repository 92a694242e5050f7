/** Thrown in place of ending the process. */
export class ProcessExitError extends Error {
  constructor() {
    super('process.exit was called')
    this.name = 'ProcessExitError'
  }
}

/** What stands for `process.exit`: the end of the process would be the end of the compiler. */
export function refuseExit(): never {
  throw new ProcessExitError()
}

/** Node's `process` with `exit` replaced. */
export function guardedProcess(process: unknown): unknown {
  return Object.create(Object(process), { exit: { value: refuseExit, enumerable: true } })
}
