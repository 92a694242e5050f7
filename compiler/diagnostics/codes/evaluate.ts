/** Codes reported by the `evaluate` part. Each has a page in `../docs/<code>.md`. */
export const evaluateCodes = {} as const
