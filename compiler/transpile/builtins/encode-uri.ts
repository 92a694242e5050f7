import type { Helper } from '../helpers.ts'

/** Java's encoder is made for forms: it differs in blanks and in six other characters. */
export const encodeUriPart: Helper = {
  name: 'encodeUriPart',
  parameters: ['String text'],
  body: `
    String encoded = URLEncoder.encode(text, 'UTF-8').replace('+', '%20').replace('%7E', '~').replace('%21', '!')
    return encoded.replace('%27', "'").replace('%28', '(').replace('%29', ')')
  `,
}
