import { z } from 'jenkins-ts'

/** A duration as Go's programs take it. */
export const goDuration = z
  .string()
  .regex(/^([0-9]+(\.[0-9]+)?(ns|us|ms|s|m|h))+$|^0$/, 'must be a duration with a unit, such as 90s or 10m')
