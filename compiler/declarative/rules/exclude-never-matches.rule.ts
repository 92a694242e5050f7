import { suggest } from '../../diagnostics/suggest.ts'
import { firstPlace, type Rule } from '../context.ts'

/** An exclude takes out cells only when it names axes and values that the matrix has. */
export const excludeNeverMatches: Rule = (report) => ({
  matrix({ axes, excludes }) {
    const known = new Map(axes.axes.map(({ name, values }) => [name, new Set(values.map(textOf))]))
    for (const { name, nameSpan, span, values, inverse } of excludes.flatMap((exclude) => exclude.axes)) {
      const place = firstPlace(nameSpan, span)
      const possible = known.get(name)
      if (possible === undefined) {
        const suggestion = suggest(name, known.keys())
        report('exclude-never-matches', place, {
          axis: name,
          reason: 'the matrix has no such axis',
          ...(suggestion !== undefined && { suggestion }),
        })
        continue
      }
      const named = values.map(textOf)
      if (values.length === 0) continue
      if (!inverse && !named.some((value) => possible.has(value)))
        report('exclude-never-matches', place, { axis: name, reason: 'the axis has none of these values' })
      if (inverse && [...possible].every((value) => named.includes(value)))
        report('exclude-never-matches', place, { axis: name, reason: 'the axis has no other values' })
    }
  },
})

function textOf({ value }: { readonly value: unknown }): string {
  return String(value)
}
