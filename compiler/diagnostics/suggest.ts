import { distance } from 'fastest-levenshtein'

/**
 * The candidate that a misspelt name most likely means, for a "did you mean".
 * @param name what the user wrote
 * @param candidates the names that exist
 * @returns undefined when none is near: more than a third of the letters would have to change, or more than two of a
 * short name, where two swapped letters count as two
 * @example suggest('stagess', ['stages', 'steps']) // 'stages'
 */
export function suggest(name: string, candidates: Iterable<string>): string | undefined {
  const limit = name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of candidates) {
    // A slip of case alone is nearer than any slip of letters.
    const sameLetters = candidate.toLowerCase() === name.toLowerCase()
    const candidateDistance = sameLetters ? 0 : distance(name.toLowerCase(), candidate.toLowerCase())
    if (candidateDistance < bestDistance) {
      best = candidate
      bestDistance = candidateDistance
    }
  }
  return best
}
