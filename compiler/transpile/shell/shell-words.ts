import type { Helper } from '../helpers.ts'

/** A list as words that `eval` takes apart again: each in single quotes. */
export const shellWords: Helper = {
  name: 'shellWords',
  parameters: ['List words'],
  body: String.raw`
    def quoted = []
    for (word in words) {
      quoted.add("'" + word.toString().replace("'", "'\\''") + "'")
    }
    return quoted.join(' ')
  `,
}
