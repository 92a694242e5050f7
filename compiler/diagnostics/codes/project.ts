/** Codes reported by the `project` part. Each has a page in `../docs/<code>.md`. */
export const projectCodes = {} as const
