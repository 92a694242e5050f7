import { firstPlace, type Rule } from '../context.ts'

/** A matrix has an axis, and so has each of its excludes. */
export const axesEmpty: Rule = (report) => ({
  matrix({ axes, excludes, span }, stage) {
    for (const one of [axes, ...excludes]) {
      if (one.axes.length > 0) continue
      const section = one === axes ? 'axes' : 'excludes'
      report('axes-empty', firstPlace(one.span, span), { section, stage: stage.name })
    }
  },
})
