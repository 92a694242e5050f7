// Generated from compiler/catalogue/steps by `npm run generate`; change the data there, not this file.

export interface WithBuildUserStep {
  /**
   * Sets variables that tell who started the build: `BUILD_USER`, `BUILD_USER_ID`, `BUILD_USER_EMAIL`
   * and others.
   * Plugin `build-user-vars-plugin`, `org.jenkinsci.plugins.builduser.BuildUserStep`.
   * @example
   * withBuildUser(() => {
   *   echo(`Started by ${env.BUILD_USER ?? 'nobody'}`)
   * })
   */
  <Result>(body: () => Result): Result
}
