import type { AxisModel } from '../../../dsl/model/axes.ts'
import type { MatrixModel } from '../../../dsl/model/stage.ts'

/** The axes of a matrix and of its excludes. */
export function axesOf({ axes, excludes }: MatrixModel): readonly AxisModel[] {
  return [axes, ...excludes].flatMap((one) => one.axes)
}
