import { expect, it } from 'vitest'
import { codeIn } from '../../compiler/groovy/hole-context.ts'

it.each([
  [
    'a quote between quotes of the other kind',
    `add("'" + word.replace("'", '"'))`,
    `add('' + word.replace('', ''))`,
  ],
  ['an escaped quote', String.raw`f('it\'s', "a\"b").g()`, `f('', '').g()`],
  ['comments', 'f() // it\'s\n/* "g()" */ h()', 'f() \n h()'],
  [
    'what looks like a comment in a string',
    "url.replace('http://', '/*').trim()",
    "url.replace('', '').trim()",
  ],
  ['holes of a string', '"a ${f("b ${g()}")} c".size()', "''f(''g()).size()"],
  ['a path in a string', '"on $env.NODE and $name"', "''env.NODE"],
  ['strings over several lines', '\'\'\'it\'s\n"\'\'\'.x() + """say "y.z()" """.w()', "''.x() + ''.w()"],
])('keeps the code of Groovy apart from %s', (_what, text, code) => {
  expect(codeIn(text)).toBe(code)
})
