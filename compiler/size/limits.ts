/*
 * What a method of Jenkins takes, at half of what was measured with its transformers: 65,535 bytes of code, 250
 * statements of a block, 246 arguments, 249 holes of a text, 250 elements of a list, 125 entries of a map, 247 cases of a
 * switch. Nesting is bound by the stack of the thread that compiles; half of what 512 KiB take.
 */

/** Bytes of code of one method, as `sizeOf` counts them. */
export const mostCode = 32_000

/** Statements of one block, and cases of one `switch`. */
export const mostStatements = 120

/** Elements of one list, and arguments of one call. */
export const mostElements = 120

/** Entries of one map, and named arguments of one call. */
export const mostEntries = 60

/** Links of one chain of `else if`. */
export const mostLinks = 40

/** Levels of nesting, as `depthOf` counts them. */
export const mostDepth = 160

/** Parameters of a generated method, beyond which variables travel in a map. */
export const mostParameters = 10

/** What cannot be divided is refused at the limit itself, with a little room for what is only estimated. */
export const classLimits = {
  /** Of 65,535 constants. */
  constants: 60_000,
  /** Of 1,717 methods with continuations. */
  methods: 1_500,
} as const
