/** Thrown in place of ending the process. */
export class ProcessExitError extends Error {
  constructor() {
    super('process.exit was called')
    this.name = 'ProcessExitError'
  }
}

/**
 * Runs `body` while `process.exit` throws: the end of the process would be the end of the compiler.
 * @param process Node's `process`; anything else is left alone
 */
export function withoutExit<Result>(process: unknown, body: () => Result): Result {
  if (typeof process !== 'object' || process === null || !('exit' in process)) return body()
  const former = process.exit
  process.exit = refuseExit
  try {
    return body()
  } finally {
    process.exit = former
  }
}

function refuseExit(): never {
  throw new ProcessExitError()
}
