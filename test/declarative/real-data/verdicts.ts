import type { Diagnostic } from '../../../compiler/diagnostics/diagnostic.ts'
import type { RecordedCase } from './cases.ts'
import type { CompiledCase } from './compile-cases.ts'

/** What keeps a pipeline that Jenkins refuses from reaching Jenkins. */
export interface Verdict {
  readonly name: string
  /** What Jenkins has against it. */
  readonly jenkins: string
  readonly kind: 'cannot be typed' | 'found by' | 'cannot be said' | 'not yet'
  /** The kind of type error with what it points at, the code of the finding, or the reason. */
  readonly detail: string
}

/** Faults that what is printed cannot have: by Jenkins' message, what the compiler does instead. */
const reasons: readonly (readonly [message: RegExp, reason: string])[] = [
  [
    /^Expected a step|^Expected a symbol|^Method calls on objects/,
    'what is no step gets a `script` block, or is left out when nothing comes of it',
  ],
  [/^Invalid step "(?:stage|properties)"/, 'what only Scripted Pipeline has gets a `script` block'],
  [/^Environment variable values must/, 'a computed value is written as a string with a hole'],
  [/^Missing required parameter: "ordinal"/, 'a parameter that may be null is written as null'],
  [
    /^Invalid option type "newContainerPerStage"/,
    'the recorded controller lacked the plugin of this option, which is right otherwise',
  ],
]

/**
 * Judges what became of a recorded pipeline in TypeScript.
 * @param source the module that it was written as
 * @param remaining what Jenkins has against the Jenkinsfile that was printed
 */
export function verdictOf(
  { name, errors = [] }: RecordedCase,
  source: string,
  { typeErrors, findings }: CompiledCase,
  remaining: readonly string[],
): Verdict {
  const message = errors[0]?.message ?? ''
  const jenkins = message.replace(/\[.*\]/, '[…]')
  const [typeError] = typeErrors
  if (typeError !== undefined)
    return { name, jenkins, kind: 'cannot be typed', detail: typeErrorText(typeError, source) }
  const codes = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)
  if (codes.length > 0) return { name, jenkins, kind: 'found by', detail: [...new Set(codes)].join(', ') }
  const reason = reasons.find(([pattern]) => pattern.test(message))?.[1]
  return reason === undefined || remaining.length > 0
    ? { name, jenkins, kind: 'not yet', detail: remaining.join(' ') }
    : { name, jenkins, kind: 'cannot be said', detail: reason }
}

/** Kinds of type errors: TypeScript's numbers change with the form of a type, what they say does not. */
const typeErrorKinds: readonly (readonly [message: RegExp, kind: string])[] = [
  [/multiple properties with the same name|Duplicate identifier/, 'given twice'],
  [/does not exist (?:in|on) type|has no property/, 'no such property'],
  [/Expected .* arguments?, but got/, 'number of arguments'],
  [/Cannot find name|No value exists in scope/, 'no such name'],
  [/is missing/, 'a property is missing'],
  [/is not assignable|no properties in common/, 'another type'],
]

/** What kind of type error it is, and the text that it points at. */
function typeErrorText({ code, message, place }: Diagnostic, source: string): string {
  const known = typeErrorKinds.find(([pattern]) => pattern.test(message))?.[1]
  const kind = code === 'syntax-error' ? 'no TypeScript' : (known ?? message)
  const text = typeof place === 'symbol' ? '' : source.slice(place.start, place.end).replaceAll(/\s+/g, ' ')
  return `${kind}: \`${text.length > 40 ? `${text.slice(0, 40)}…` : text}\``
}

/** The verdicts as a table for people, with how many there are of each kind. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const kinds = ['cannot be typed', 'found by', 'cannot be said', 'not yet'] as const
  const counts = kinds.map((kind) => `- ${kind}: ${verdicts.filter((one) => one.kind === kind).length}`)
  const rows = verdicts.map(
    ({ name, jenkins, kind, detail }) => `| ${name} | ${cell(jenkins)} | ${kind} | ${cell(detail)} |`,
  )
  return `# What becomes of the pipelines that Jenkins refuses

Each recorded pipeline is written in TypeScript, slip and all, and compiled.

${counts.join('\n')}

| case | Jenkins says | here | by |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
