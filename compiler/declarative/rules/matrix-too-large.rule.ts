import type { AxesModel, AxisModel } from '../../../dsl/model/axes.ts'
import type { MatrixModel } from '../../../dsl/model/stage.ts'
import { firstPlace, type Rule } from '../context.ts'

/** Jenkins writes the cells into one list, which holds no more. */
const mostCells = 250

/** A matrix has no more cells than Jenkins can load. */
export const matrixTooLarge: Rule = (report) => ({
  matrix(matrix, stage) {
    const cells = cellsOf(matrix)
    if (cells <= mostCells) return
    const place = firstPlace(matrix.axes.span, matrix.span)
    report('matrix-too-large', place, { stage: stage.name, cells, most: mostCells })
  },
})

function cellsOf({ axes, excludes }: MatrixModel): number {
  const all = axes.axes.reduce((product, { values }) => product * values.length, 1)
  // Whatever is left out of so many, no list holds the rest.
  if (all <= mostCells || all > mostCells * 1000) return all
  const cells = axes.axes.reduce<readonly ReadonlyMap<string, unknown>[]>(
    (before, { name, values }) =>
      before.flatMap((cell) => values.map(({ value }) => new Map(cell).set(name, value))),
    [new Map()],
  )
  return cells.filter((cell) => !excludes.some((exclude) => leavesOut(exclude, cell))).length
}

function leavesOut({ axes }: AxesModel, cell: ReadonlyMap<string, unknown>): boolean {
  return axes.length > 0 && axes.every((axis) => has(axis, cell.get(axis.name)))
}

function has({ values, inverse }: AxisModel, value: unknown): boolean {
  return values.some((one) => one.value === value) !== inverse
}
