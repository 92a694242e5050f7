import { firstPlace, type Rule } from '../context.ts'
import { axesOf } from './matrix-axes.ts'

/** The values of an axis differ: in the end all of them are texts. */
export const axisValueDuplicate: Rule = (report) => ({
  matrix(matrix) {
    for (const axis of axesOf(matrix)) {
      const seen = new Set<string>()
      for (const { value, span } of axis.values) {
        const text = String(value)
        if (seen.has(text))
          report('axis-value-duplicate', firstPlace(span, axis.span), { axis: axis.name, value: text })
        seen.add(text)
      }
    }
  },
})
