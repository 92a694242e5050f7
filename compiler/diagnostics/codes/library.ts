/** Codes reported by the `library` part. Each has a page in `../docs/<code>.md`. */
export const libraryCodes = {} as const
