/** Codes reported by the `declarative` part. Each has a page in `../docs/<code>.md`. */
export const declarativeCodes = {} as const
