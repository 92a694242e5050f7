// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

export interface TimestampsStep {
  /**
   * Puts the time before each line that the body prints.
   * Plugin `timestamper`, `hudson.plugins.timestamper.pipeline.TimestamperStep`.
   * @example
   * timestamps(() => {
   *   sh('make')
   * })
   */
  <Result>(body: () => Result): Result
}
