import { javaPattern } from './java-pattern.ts'

/**
 * The pattern of a regular expression inside a captured value, such as one of a list of patterns.
 * @returns undefined for other values, and for one that means more than its pattern: with the flag g, or groups that Java
 *   fills in another way
 */
export function capturedPattern(value: object): string | undefined {
  if (Object.prototype.toString.call(value) !== '[object RegExp]') return undefined
  // A regular expression of the user's modules has the same properties as one of ours.
  const { source, flags } = value as RegExp
  if (flags.includes('g')) return undefined
  const translated = javaPattern(new RegExp(source, flags))
  return 'reason' in translated || translated.hasDoubtfulGroup ? undefined : translated.pattern
}
