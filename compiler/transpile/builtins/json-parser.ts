import type { Helper } from '../helpers.ts'

/*
 * Groovy's own parser sorts the keys, takes much that is no JSON, and gives objects that cannot be saved when Jenkins
 * restarts. These methods read what JavaScript reads; `at` holds the position in a list, so that they can move it.
 */

/** Stops the build with the place where the text is no JSON. */
const jsonFailure: Helper = {
  name: 'jsonFailure',
  parameters: ['String text', 'List at'],
  body: `
    String found = at[0] < text.length() ? 'unexpected ' + text.substring(at[0], at[0] + 1) : 'unexpected end'
    throw new Exception('JSON.parse: ' + found + ' at position ' + at[0])
  `,
}

/** The next character that is no blank, without going past it; empty at the end. */
const jsonPeek: Helper = {
  name: 'jsonPeek',
  parameters: ['String text', 'List at'],
  body: String.raw`
    while (at[0] < text.length() && ' \n\r\t'.contains(text.substring(at[0], at[0] + 1))) {
      at[0] = at[0] + 1
    }
    return at[0] < text.length() ? text.substring(at[0], at[0] + 1) : ''
  `,
}

/** The text between two quotes. */
const jsonString: Helper = {
  name: 'jsonString',
  parameters: ['String text', 'List at'],
  body: String.raw`
    def escapes = ['"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t']
    String result = ''
    at[0] = at[0] + 1
    while (true) {
      int quote = text.indexOf('"', at[0])
      if (quote < 0) {
        at[0] = text.length()
        $jsonFailure(text, at)
      }
      String part = text.substring(at[0], quote)
      int escape = part.indexOf('\\')
      String plain = escape < 0 ? part : part.substring(0, escape)
      def control = plain =~ '[\\x00-\\x1f]'
      if (control.find()) {
        at[0] = at[0] + control.start()
        $jsonFailure(text, at)
      }
      result += plain
      if (escape < 0) {
        at[0] = quote + 1
        return result
      }
      at[0] = at[0] + escape + 1
      String code = at[0] < text.length() ? text.substring(at[0], at[0] + 1) : ''
      String digits = text.substring(at[0]).take(5)
      if (escapes.containsKey(code)) {
        result += escapes[code]
        at[0] = at[0] + 1
      } else if (digits ==~ 'u[0-9a-fA-F]{4}') {
        result += ((char) Integer.parseInt(digits.substring(1), 16)).toString()
        at[0] = at[0] + 5
      } else {
        $jsonFailure(text, at)
      }
    }
  `,
  calls: [jsonFailure],
}

/** A number: a long for an integer of 53 bits, otherwise a double. */
const jsonNumber: Helper = {
  name: 'jsonNumber',
  parameters: ['String text', 'List at'],
  body: String.raw`
    int end = at[0]
    while (end < text.length() && '+-.0123456789eE'.contains(text.substring(end, end + 1))) {
      end++
    }
    String number = text.substring(at[0], end)
    if (!(number ==~ '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?')) {
      $jsonFailure(text, at)
    }
    at[0] = end
    double value = number.toDouble()
    if (Math.abs(value) <= 9007199254740991d && value == Math.rint(value)) {
      return (long) value
    }
    return value
  `,
  calls: [jsonFailure],
}

const jsonValue: Helper = {
  name: 'jsonValue',
  parameters: ['String text', 'List at'],
  body: `
    String first = $jsonPeek(text, at)
    if (first == '{' || first == '[') {
      String last = first == '{' ? '}' : ']'
      def values = first == '{' ? [:] : []
      at[0] = at[0] + 1
      boolean isEmpty = $jsonPeek(text, at) == last
      while (!isEmpty) {
        if (first == '{') {
          if ($jsonPeek(text, at) != '"') {
            $jsonFailure(text, at)
          }
          String key = $jsonString(text, at)
          if ($jsonPeek(text, at) != ':') {
            $jsonFailure(text, at)
          }
          at[0] = at[0] + 1
          values.put(key, $jsonValue(text, at))
        } else {
          values.add($jsonValue(text, at))
        }
        String next = $jsonPeek(text, at)
        if (next == last) {
          break
        }
        if (next != ',') {
          $jsonFailure(text, at)
        }
        at[0] = at[0] + 1
      }
      at[0] = at[0] + 1
      return values
    }
    if (first == '"') {
      return $jsonString(text, at)
    }
    if (text.startsWith('true', at[0])) {
      at[0] = at[0] + 4
      return true
    }
    if (text.startsWith('false', at[0])) {
      at[0] = at[0] + 5
      return false
    }
    if (text.startsWith('null', at[0])) {
      at[0] = at[0] + 4
      return null
    }
    return $jsonNumber(text, at)
  `,
  calls: [jsonFailure, jsonPeek, jsonString, jsonNumber],
}

/** `JSON.parse(text)` */
export const parseJson: Helper = {
  name: 'parseJson',
  parameters: ['String text'],
  body: `
    def at = [0]
    def value = $jsonValue(text, at)
    if ($jsonPeek(text, at) != '') {
      $jsonFailure(text, at)
    }
    return value
  `,
  calls: [jsonValue, jsonPeek, jsonFailure],
}
