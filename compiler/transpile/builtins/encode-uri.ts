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

/** Java's decoder reads + as a blank and puts U+FFFD for bytes that are no UTF-8, which JavaScript refuses. */
export const decodeUriPart: Helper = {
  name: 'decodeUriPart',
  parameters: ['String text'],
  body: `
    boolean isWhole = !(text =~ '%(?![0-9A-Fa-f]{2})').find()
    String decoded = isWhole ? URLDecoder.decode(text.replace('+', '%2B'), 'UTF-8') : ''
    if (!isWhole || decoded.contains('\\uFFFD') && !(text =~ '(?i)%EF%BF%BD|\\uFFFD').find()) {
      throw new Exception('URI malformed')
    }
    return decoded
  `,
}
