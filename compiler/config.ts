export type { Config } from '../dsl/config.ts'
