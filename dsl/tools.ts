import type { Computed } from './computed.ts'

/**
 * The `tools` section: kind of tool to the name of an installation on the controller.
 * @example tools: { go: 'go1.21', nodejs: 'node-22' }
 */
export interface Tools {
  readonly ant?: Computed<string>
  readonly allure?: Computed<string>
  readonly ansible?: Computed<string>
  readonly dockerTool?: Computed<string>
  readonly git?: Computed<string>
  readonly go?: Computed<string>
  readonly gradle?: Computed<string>
  readonly jdk?: Computed<string>
  readonly maven?: Computed<string>
  readonly nodejs?: Computed<string>
  /** A kind of tool that a plugin adds, by its symbol or class name. */
  readonly [type: string]: Computed<string> | undefined
}
