/** Keywords of Groovy. */
const keywords: ReadonlySet<string> = new Set(
  `as assert boolean break byte case catch char class const continue def default do double else enum extends false
  final finally float for goto if implements import in instanceof int interface long native new null package private
  protected public return short static strictfp super switch synchronized this threadsafe throw throws trait transient
  true try void volatile while`.split(/\s+/),
)

/** True for a name that Declarative takes for an environment variable; a keyword of Groovy is none. */
export function isVariableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !keywords.has(name)
}
