import { firstPlace, type Rule } from '../context.ts'

/** Names that Declarative takes before `=`; a keyword of Groovy is none of them either. */
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/
const keywords = new Set(
  `as assert boolean break byte case catch char class const continue def default do double else enum extends false
  final finally float for goto if implements import in instanceof int interface long native new null package private
  protected public return short static strictfp super switch synchronized this threadsafe throw throws trait transient
  true try void volatile while`.split(/\s+/),
)

/** Names in `environment` are identifiers. */
export const environmentNameInvalid: Rule = (report) => ({
  environment({ entries }) {
    for (const { name, nameSpan, span } of entries) {
      if (variableName.test(name) && !keywords.has(name)) continue
      report('environment-name-invalid', firstPlace(nameSpan, span), { name })
    }
  },
})
