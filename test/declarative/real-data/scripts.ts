/** Groovy of the recorded cases that is no call, as one writes it in TypeScript. */
interface Script {
  readonly text: string
  readonly imports: readonly string[]
}

export const scriptsInTypeScript: ReadonlyMap<string, Script> = new Map([
  script('true', 'true'),
  script("for (i in [1]) { echo 'x' }", "for (const i of [1]) { echo('x') }", 'echo'),
  script("try { echo 'x' } catch (e) { }", "try { echo('x') } catch { }", 'echo'),
  script("env.X = 'y'", "env.X = 'y'", 'env'),
  script('env.B', '() => env.B', 'env'),
  script("cond ? 'x' : 'y'", "() => (env.COND ? 'x' : 'y')", 'env'),
  script('new Date()', '() => new Date()'),
])

function script(groovy: string, text: string, ...imports: readonly string[]): readonly [string, Script] {
  return [groovy, { text, imports }]
}
