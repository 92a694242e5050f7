/** A JavaScript regular expression as Java's, or why it has no equal there. */
export type JavaPattern = { readonly pattern: string } | { readonly reason: string }

/**
 * Translates a regular expression, so that `matcher.find()` in Java says what `test` says in JavaScript.
 * @example javaPattern(/^v\d+$/i) // { pattern: '(?i)^v\\d+\\z' }
 */
export function javaPattern(expression: RegExp): JavaPattern {
  const unknownFlag = [...expression.flags].find((flag) => flag !== 'i')
  if (unknownFlag !== undefined) return { reason: `the flag "${unknownFlag}"` }
  const translated = translate(expression.source)
  if ('reason' in translated) return translated
  return { pattern: (expression.flags.includes('i') ? '(?i)' : '') + translated.pattern }
}

function translate(source: string): JavaPattern {
  let pattern = ''
  let inClass = false
  for (let index = 0; index < source.length; index++) {
    const char = source.charAt(index)
    if (char === '\\') {
      const escaped = translateEscape(source.charAt(index + 1), inClass)
      if (escaped === undefined) return { reason: `"\\${source.charAt(index + 1)}"` }
      pattern += escaped
      index++
    } else if (inClass) {
      // Inside a class Java gives `[` and `&&` meanings of their own.
      if (char === '[' || source.startsWith('&&', index)) return { reason: `"${char}" inside […]` }
      if (char === ']') inClass = false
      pattern += char
    } else if (char === '[') {
      if (/^\[\^?\]/.test(source.slice(index))) return { reason: 'an empty […]' }
      inClass = true
      pattern += char
      if (source.charAt(index + 1) === '^') {
        pattern += '^'
        index++
      }
    } else if (char === '$') {
      // `$` of Java is also found before a last line break.
      pattern += '\\z'
    } else if (char === '.') {
      pattern += '[^\\n\\r\\u2028\\u2029]'
    } else {
      pattern += char
    }
  }
  return { pattern }
}

const space = '\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF'

/** What follows a backslash; undefined for what Java lacks or reads otherwise. */
function translateEscape(char: string, inClass: boolean): string | undefined {
  if (char === 's') return inClass ? space : `[${space}]`
  if (char === 'S') return inClass ? undefined : `[^${space}]`
  if (char === 'v') return '\\x0B'
  if (/[dDwWntrfux1-9]/.test(char)) return `\\${char}`
  if (char === 'b' || char === 'B') return inClass ? undefined : `\\${char}`
  if (char === 'k') return '\\k'
  return /[A-Za-z0]/.test(char) || char === '' ? undefined : `\\${char}`
}
