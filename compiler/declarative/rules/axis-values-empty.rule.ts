import { placeOf, type Rule } from '../context.ts'
import { axesOf } from './matrix-axes.ts'

/** An axis has a value. */
export const axisValuesEmpty: Rule = (report) => ({
  matrix(matrix) {
    for (const axis of axesOf(matrix))
      if (axis.values.length === 0) report('axis-values-empty', placeOf(axis), { axis: axis.name })
  },
})
