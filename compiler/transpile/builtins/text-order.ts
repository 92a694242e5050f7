import type { Helper } from '../helpers.ts'

/**
 * `left.localeCompare(right)` as English sorts: blanks, punctuation, digits, letters; case counts only where nothing else
 * differs, and small letters come first.
 */
export const compareText: Helper = {
  name: 'compareText',
  parameters: ['String left', 'String right'],
  body: String.raw`
    String order = '\t\n\u000b\f\r _-,;:!?.\'"()[]{}@*/\\&#%${'`'}^+<=>|~$0123456789aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ'
    int letters = order.indexOf('a')
    int byCase = 0
    int length = Math.min(left.length(), right.length())
    for (int i = 0; i < length; i++) {
      String a = left.substring(i, i + 1)
      String b = right.substring(i, i + 1)
      if (a != b) {
        int first = order.indexOf(a)
        int second = order.indexOf(b)
        if (first < 0 || second < 0) {
          return first < 0 && second < 0 ? a <=> b : first < 0 ? 1 : -1
        }
        boolean isSameLetter = first >= letters && second >= letters && a.toLowerCase() == b.toLowerCase()
        if (!isSameLetter) {
          return first <=> second
        }
        byCase = byCase ?: first <=> second
      }
    }
    return (left.length() <=> right.length()) ?: byCase
  `,
}
