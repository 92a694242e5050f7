import { expect, it } from 'vitest'
import { problemOfJavaPattern } from '../../compiler/declarative/java-pattern.ts'
import { harness } from '../support/harness/harness.ts'

const patterns = [
  '',
  '.*fix.*',
  'release-[0-9]+',
  '(?i)^\\[ci skip\\].*',
  '(a|b)*?',
  'a++b*+c?+',
  'a{2}b{2,}c{2,3}?',
  '[]a]',
  '[^]a]',
  '[a-z&&[^bc]]',
  '[\\]]',
  '\\Q[a(\\E',
  '\\Q(',
  '(?<name>a)\\k<name>',
  '(?<!a)b(?>c)(?=d)(?!e)(?s-i:f)',
  '\\p{Alpha}\\d\\R\\h',
  '^*$+',
  '\\/\\-',
  'a||b',
  '()',
  ']',
  '}',
  'a{1}{2}',
  '\\E',
  '[a',
  '[a[b]',
  '[\\',
  '(a',
  'a)',
  '*a',
  '(*)',
  'a|+',
  'a**',
  'a+++',
  'a{',
  'a{b}',
  'a{2,1}',
  '{a',
  '(?',
  '(?<1>a)',
  '(?P<a>b)',
  'a\\',
  '\\y',
  '[\\i]',
  '(?z)a',
]

it('refuses the regular expressions that Java refuses', async () => {
  const text = `import java.util.regex.Pattern
def refused = []
for (pattern in [${patterns.map((one) => `'${one.replaceAll('\\', '\\\\')}'`).join(', ')}]) {
  try { Pattern.compile(pattern) } catch (e) { refused << pattern }
}
return refused`
  const { value, error } = await (await harness()).run({ kind: 'script', engine: 'cps', text })
  expect(error).toBeUndefined()
  expect(patterns.filter((one) => problemOfJavaPattern(one) !== undefined)).toEqual(value)
})

it.each([
  ['[a', 'a "[" is not closed'],
  ['*a', 'nothing stands before the quantifier "*"'],
  ['a{2,1}', '"{2,1}" ends before it begins'],
  ['(a', 'a group is not closed'],
  ['\\y', '"\\y" means nothing'],
])('says what is wrong with %s', (pattern, problem) => {
  expect(problemOfJavaPattern(pattern)).toBe(problem)
})
