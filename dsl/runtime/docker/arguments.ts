/**
 * Arguments of the docker command: text as a shell reads it, known while the pipeline is built, or a list of words, each of
 * which arrives as it is, whatever it holds.
 */
export type DockerArguments = string | readonly (string | number)[]

/** Words that every shell, and the plugin where it takes arguments apart by itself, reads as they are. */
const plain = /^[A-Za-z0-9_./:@%+=,-]+$/

/**
 * Words as text that both a POSIX shell and the plugin take apart into the same words.
 * @throws TypeError for a word with a NUL character, which no command can be given
 * @example quoteWords(['--label', "a=it's"]) // --label 'a=it'\''s'
 */
export function quoteWords(words: readonly (string | number)[]): string {
  return words.map((word) => quoted(String(word))).join(' ')
}

/** The text behind the arguments of one call. */
export function argumentText(args: DockerArguments): string {
  return typeof args === 'string' ? args : quoteWords(args)
}

/** The plugin takes a backslash inside quotes for an escape, so that it stands outside them, as the quote itself does. */
function quoted(word: string): string {
  if (word.includes('\0')) throw new TypeError('A word with a NUL character cannot be given to docker.')
  return plain.test(word) ? word : `'${word.replaceAll(/['\\]/g, String.raw`'\$&'`)}'`
}
