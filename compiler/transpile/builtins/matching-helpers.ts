import type { Helper } from '../helpers.ts'

/** `text.match(/…/)`: the match and its groups, or null. */
export const firstMatch: Helper = {
  name: 'firstMatch',
  parameters: ['String text', 'String pattern'],
  body: `
    def matcher = text =~ pattern
    if (!matcher.find()) {
      return null
    }
    def groups = []
    for (int i = 0; i <= matcher.groupCount(); i++) {
      groups.add(matcher.group(i))
    }
    return groups
  `,
}

/** `[...text.matchAll(/…/g)]`: each match with its groups. */
export const allMatches: Helper = {
  name: 'allMatches',
  parameters: ['String text', 'String pattern'],
  body: `
    def matches = []
    def matcher = text =~ pattern
    while (matcher.find()) {
      def groups = []
      for (int i = 0; i <= matcher.groupCount(); i++) {
        groups.add(matcher.group(i))
      }
      matches.add(groups)
    }
    return matches
  `,
}

/** `text.match(/…/g)`: the texts of all matches, or null. */
export const matchedTexts: Helper = {
  name: 'matchedTexts',
  parameters: ['String text', 'String pattern'],
  body: `
    def matches = []
    def matcher = text =~ pattern
    while (matcher.find()) {
      matches.add(matcher.group())
    }
    return matches ?: null
  `,
}

/** `text.search(/…/)` */
export const positionOf: Helper = {
  name: 'positionOf',
  parameters: ['String text', 'String pattern'],
  body: `
    def matcher = text =~ pattern
    return matcher.find() ? matcher.start() : -1
  `,
}

/** `text.split(/…/)` by a pattern that has groups, which are given out, or that can match nothing. */
export const splitPattern: Helper = {
  name: 'splitPattern',
  parameters: ['String text', 'String pattern'],
  body: `
    def parts = []
    int from = 0
    def matcher = text =~ pattern
    while (matcher.find()) {
      if (text == '') {
        return []
      }
      if (matcher.end() > from && matcher.start() < text.length()) {
        parts.add(text.substring(from, matcher.start()))
        for (int i = 1; i <= matcher.groupCount(); i++) {
          parts.add(matcher.group(i))
        }
        from = matcher.end()
      }
    }
    parts.add(text.substring(from))
    return parts
  `,
}

/** What a replacement stands for at one match: `$1`, `$&` and their relatives filled in. */
const replacementOf: Helper = {
  name: 'replacementOf',
  parameters: ['String text', 'matcher', 'String replacement', 'Map names'],
  body: String.raw`
    def groups = (0..matcher.groupCount()).drop(1)
    String result = ''
    def part = replacement =~ '(?s)\\$(?:(\\d\\d?)|<([^>]*)>|[$&\\x60\'])|.'
    while (part.find()) {
      String digits = part.group(1)
      String name = part.group(2)
      if (digits) {
        int length = digits.toInteger() in groups ? digits.length() : 1
        int number = digits.take(length).toInteger()
        result += number in groups ? (matcher.group(number) ?: '') + digits.substring(length) : part.group()
      } else if (name != null && names) {
        result += names.containsKey(name) ? (matcher.group(names[name]) ?: '') : ''
      } else if (part.group() == '$&') {
        result += matcher.group()
      } else if (part.group() == '$\'') {
        result += text.substring(matcher.end())
      } else if (part.group() ==~ '\\$\\x60') {
        result += text.substring(0, matcher.start())
      } else {
        result += part.group() == '$$' ? '$' : part.group()
      }
    }
    return result
  `,
}

/** `text.replace(/…/g, replacement)` with a replacement of run time, in which `$1`, `$&` and their relatives count. */
export const replaceMatches: Helper = {
  name: 'replaceMatches',
  parameters: ['String text', 'String pattern', 'String replacement', 'boolean all', 'Map names = [:]'],
  body: `
    String result = ''
    int from = 0
    def matcher = text =~ pattern
    while (matcher.find()) {
      result += text.substring(from, matcher.start()) + $replacementOf(text, matcher, replacement, names)
      from = matcher.end()
      if (!all) {
        break
      }
    }
    return result + text.substring(from)
  `,
  calls: [replacementOf],
}
