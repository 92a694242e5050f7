import type { Helper } from '../helpers.ts'

/** `text[index]`: null outside, where Groovy throws. */
export const characterOrNull: Helper = {
  name: 'characterOrNull',
  parameters: ['String text', 'long index'],
  body: `
    int at = (int) index
    return at >= 0 && at < text.length() ? text.substring(at, at + 1) : null
  `,
}

/** `text.codePointAt(index)`: null outside, where Groovy throws. */
export const codePointOrNull: Helper = {
  name: 'codePointOrNull',
  parameters: ['String text', 'long index'],
  body: `
    int at = (int) index
    return at >= 0 && at < text.length() ? text.codePointAt(at) : null
  `,
}

/** `text.charAt(index)`: empty outside, where Groovy throws. */
export const characterAt: Helper = {
  name: 'characterAt',
  parameters: ['String text', 'long index'],
  body: `
    int at = (int) index
    return at >= 0 && at < text.length() ? text.substring(at, at + 1) : ''
  `,
}

/** `text.slice(start, end)`: positions from the end when negative, cut to the length. */
export const sliceText: Helper = {
  name: 'sliceText',
  parameters: ['String text', 'long start', 'end'],
  body: `
    long size = text.length()
    long last = end == null ? size : end
    int from = (int) (start < 0 ? Math.max(size + start, 0L) : Math.min(start, size))
    int to = (int) (last < 0 ? Math.max(size + last, 0L) : Math.min(last, size))
    return from < to ? text.substring(from, to) : ''
  `,
}

/** `text.substring(start, end)`: positions cut to the length and put in order. */
export const substringOf: Helper = {
  name: 'substringOf',
  parameters: ['String text', 'long start', 'end'],
  body: `
    long size = text.length()
    long first = Math.min(Math.max(start, 0L), size)
    long last = end == null ? size : Math.min(Math.max((long) end, 0L), size)
    return text.substring((int) Math.min(first, last), (int) Math.max(first, last))
  `,
}

/** `text.replace(search, replacement)` with `$&` and its relatives in the replacement. */
export const replaceText: Helper = {
  name: 'replaceText',
  parameters: ['String text', 'String search', 'String replacement', 'boolean all'],
  body: `
    String result = ''
    int from = 0
    int at = text.indexOf(search)
    while (at >= 0) {
      String inserted = ''
      int i = 0
      while (i < replacement.length()) {
        String pattern = i + 1 < replacement.length() ? replacement.substring(i, i + 2) : ''
        if (pattern == '$$') {
          inserted += '$'
        } else if (pattern == '$&') {
          inserted += search
        } else if (pattern == '$\`') {
          inserted += text.substring(0, at)
        } else if (pattern == '$\\'') {
          inserted += text.substring(at + search.length())
        } else {
          inserted += replacement.substring(i, i + 1)
          i--
        }
        i += 2
      }
      result += text.substring(from, at) + inserted
      from = at + search.length()
      if (!all) {
        break
      }
      int next = search ? from : at + 1
      at = next <= text.length() ? text.indexOf(search, next) : -1
    }
    return result + text.substring(from)
  `,
}

/** `text.split(separator)` with a separator of run time. */
export const splitText: Helper = {
  name: 'splitText',
  parameters: ['String text', 'String separator'],
  body: `
    return separator ? text.split(java.util.regex.Pattern.quote(separator), -1).toList() : text.toList()
  `,
}

/** `[...text]`: whole characters, where Groovy's `toList` takes those beyond 16 bits apart. */
export const charactersOf: Helper = {
  name: 'charactersOf',
  parameters: ['String text'],
  body: `
    def characters = []
    def matcher = text =~ '(?s).'
    while (matcher.find()) {
      characters.add(matcher.group())
    }
    return characters
  `,
}
