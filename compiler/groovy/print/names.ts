const keywords = new Set(
  (
    'abstract as assert boolean break byte case catch char class const continue def default do double else enum ' +
    'extends false final finally float for goto if implements import in instanceof int interface long native new ' +
    'null package private protected public return short static strictfp super switch synchronized this threadsafe ' +
    'throw throws trait transient true try void volatile while'
  ).split(' '),
)

/** Whether Groovy reads `name` as a name wherever one may stand. */
export function isPlainName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !keywords.has(name)
}
