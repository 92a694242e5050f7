/** Codes reported by the `transpile` part. Each has a page in `../docs/<code>.md`. */
export const transpileCodes = {} as const
