/** A value of an axis. In `env` it is a text. */
export type AxisValue = string | number | boolean

/** The axes of a matrix: variable by variable the values that it takes. */
export interface MatrixAxes {
  readonly [name: string]: readonly AxisValue[]
}

/** The values of an axis that an exclude names: one, several, or all but some. */
export type ExcludedValues<Value extends AxisValue = AxisValue> =
  | Value
  | readonly Value[]
  | {
      /** Every value of the axis except these. */
      readonly notValues: Value | readonly Value[]
    }

/** Cells that are left out: those in which every axis that is named here has a value that is named here. */
export type MatrixExclude<Axes extends MatrixAxes = MatrixAxes> = {
  readonly [Name in keyof Axes]?: ExcludedValues<Axes[Name][number]>
}
