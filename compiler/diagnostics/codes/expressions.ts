import { error } from '../definition.ts'

/** Codes reported for expressions, methods of values and shell templates. Each has a page in `../docs/<code>.md`. */
export const expressionCodes = {
  'unknown-type': error(
    (p: { expression: string }) =>
      `"${p.expression}" has no known type, so its meaning in Groovy cannot be decided.`,
    () => 'Say what it is: declare a type for it, or write `as` and the type behind it.',
  ),
  'unsupported-method': error(
    (p: { receiver: string; member: string; instead?: string | undefined }) =>
      `${p.receiver} has no "${p.member}" in a function that Jenkins calls.`,
    (p) => (p.instead === undefined ? 'Write it with methods that are supported.' : `Use ${p.instead}.`),
  ),
  'unsupported-arguments': error(
    (p: { member: string; reason: string }) => `"${p.member}" cannot be called this way: ${p.reason}.`,
    () => 'Change the call, or compute the value in another way.',
  ),
  'unsupported-operator': error(
    (p: { operator: string; left: string; right: string; instead: string }) =>
      `"${p.operator}" between ${p.left} and ${p.right} has no exact counterpart in Groovy.`,
    (p) => `${p.instead}.`,
  ),
  'nullable-in-text': error(
    (p: { expression: string; type: string }) =>
      `"${p.expression}" is of type ${p.type}: JavaScript and Groovy would write different words for a missing value.`,
    (p) => `Say what stands there when it is missing: ${p.expression} ?? ''.`,
  ),
  'structure-in-text': error(
    (p: { expression: string; type: string }) =>
      `"${p.expression}" is of type ${p.type}, whose text differs between JavaScript and Groovy.`,
    () =>
      "Write out what you want to see: .join(', ') for an array, JSON.stringify for an object, .message for an error.",
  ),
  'object-identity': error(
    (p: { left: string; right: string }) =>
      `${quoted(p.left)} and ${quoted(p.right)} are objects: JavaScript asks whether they are the same one, Groovy whether they look the same.`,
    () => 'Compare a property that tells them apart, such as a name.',
  ),
  'null-or-undefined': error(
    (p: { expression: string; type: string }) =>
      `"${p.expression}" is of type ${p.type}; Groovy has one null for both null and undefined and cannot tell them apart.`,
    () => 'Use == null, != null or ??, which treat both alike.',
  ),
  'mixed-equality': error(
    (p: { left: string; right: string }) =>
      `"${p.left}" and "${p.right}" can be a number on one side and text on the other, which Groovy compares by character code.`,
    () => 'Convert one side first: String(…) or Number(…).',
  ),
  'loose-equality': error(
    (p: { operator: string }) =>
      `"${p.operator}" converts its operands by rules of JavaScript that Groovy does not have.`,
    (p) => `Use ${p.operator}=; only a comparison with null may be written with ${p.operator}.`,
  ),
  'fractional-number': error(
    (p: { expression: string; place: string }) =>
      `"${p.expression}" can have a fraction and is ${p.place}: library steps take and give integers.`,
    () => 'Round it (Math.round, Math.floor), or hand over its text: String(value).',
  ),
  'fractional-condition': error(
    (p: { expression: string }) =>
      `"${p.expression}" can be NaN or an empty object, for which Groovy's truth differs from JavaScript's.`,
    () => "Ask for its type first: typeof value === 'number'.",
  ),
  'not-a-number': error(
    (p: { expression: string }) => `"${p.expression}" gives no number that Groovy can write down.`,
    () => 'Use an integer of at most 53 bits or a finite fraction.',
  ),
  'index-range': error(
    (p: { expression: string }) =>
      `"${p.expression}" may be negative, where JavaScript assigns no element and Groovy counts from the end.`,
    () => 'Count up from 0, or use the position that a loop gives.',
  ),
  'callback-truth': error(
    (p: { callback: string; type: string }) =>
      `"${p.callback}" answers with ${p.type} instead of a boolean, and Groovy calls other values true than JavaScript.`,
    () => 'Return a comparison: !== undefined, !== null, .length > 0.',
  ),
  'unsupported-regexp': error(
    (p: { regexp: string; reason: string; instead?: string }) =>
      `The regular expression ${p.regexp} cannot be carried over to Java: ${p.reason}.`,
    (p) => `${p.instead ?? 'Rewrite the expression without it'}.`,
  ),
  'run-time-value-in-shell-string': error(
    (p: { step: string; script: string }) =>
      `The script of "${p.step}" holds a value of run time as plain text: ${p.script}. The shell would run whatever it contains.`,
    (p) =>
      p.step === 'sh'
        ? 'Use the tag, which keeps each value one word: sh`…`, or script: shell`…`; unsafeShell(…) takes text as it is.'
        : 'Pass the value through withEnv and read the variable in the script; unsafeShell(…) takes text as it is.',
  ),
  'shell-hole-place': error(
    (p: { expression: string; where: string }) =>
      `"${p.expression}" stands ${p.where}, where the shell would not take it as data.`,
    (p) =>
      /comput|arithmetic|index/.test(p.where)
        ? 'Compute it in the pipeline and put the result where a word stands, or compare with [ "${…}" -eq 1 ].'
        : 'Put it in a variable of the script first (value=${…}), and use "$value" there.',
  ),
  'shell-hole-type': error(
    (p: { expression: string; type: string; reason: string }) =>
      `"${p.expression}" is of type ${p.type}: ${p.reason}.`,
    () => "Give text, a number, a boolean or an array of text; for a value that can be missing write ?? ''.",
  ),
  'shell-hole-value': error(
    (p: { expression: string; reason: string }) =>
      `"${p.expression}" cannot be put into the script. ${p.reason}`,
    () => 'Put it at another place of the script, or in a file that the script reads.',
  ),
  'shell-hole-list': error(
    (p: { expression: string; reason: string }) => `"${p.expression}" is a list: ${p.reason}.`,
    () => "Give it a place of its own as a word, or join it: .join(' ').",
  ),
  'shell-hole-dialect': error(
    (p: { step: string; expression: string }) =>
      `"${p.expression}" cannot be put safely into a script of "${p.step}".`,
    (p) =>
      p.step === 'bat'
        ? 'Pass it through withEnv and write %NAME% in the script.'
        : 'Pass it through withEnv and write $env:NAME in the script.',
  ),
  'shell-template-value': error(
    (p: { expression: string }) => `"${p.expression}" is a shell template outside of a call of a step.`,
    () => 'Write the template where the script is given: sh({ script: shell`…` }).',
  ),
} as const

/** A piece of the user's code in quotes; `the elements` is said in words. */
function quoted(text: string): string {
  return text.startsWith('the ') ? text : `"${text}"`
}
