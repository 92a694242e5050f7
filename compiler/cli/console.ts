/**
 * Runs `body` with what modules of the user's print on standard error, so that standard output holds the JSON document
 * alone.
 * @param redirected false leaves the console as it is
 */
export function withPrintsOnStderr<Result>(redirected: boolean, body: () => Result): Result {
  if (!redirected) return body()
  const { log, info, debug } = console
  Object.assign(console, { log: console.error, info: console.error, debug: console.error })
  try {
    return body()
  } finally {
    Object.assign(console, { log, info, debug })
  }
}
