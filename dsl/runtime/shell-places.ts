/** Where a hole of a shell template stands, as a POSIX shell would read the text around it. */
export type HolePlace = WordPlace | HereDocumentPlace | UnsupportedPlace

/** In a word of a command, where the quotes around it decide how a value is written. */
export interface WordPlace {
  readonly kind: 'unquoted' | 'double-quoted' | 'single-quoted'
  /** Directly behind `$name` without braces, so that text put here would lengthen the name. */
  readonly afterName: boolean
  /** Why only a number can stand here, whatever quotes are around it; undefined where any value can. */
  readonly computed: string | undefined
  /** Behind `{` in the same word, which some shells expand: `{a,b}`, `{1..3}`. */
  readonly inBraces: boolean
  /** Directly before `<` or `>`, where bare digits would be a file descriptor. */
  readonly beforeRedirection: boolean
  /** A word of its own: blanks, line ends or operators on both sides. */
  readonly wholeWord: boolean
}

/** In the lines of `<<END … END`. */
export interface HereDocumentPlace {
  readonly kind: 'here-document'
  readonly delimiter: string
  /** `<<'END'`: the shell takes the lines as they are. */
  readonly literal: boolean
  /** `<<-END`: the shell removes leading tabs. */
  readonly stripsTabs: boolean
  readonly afterName: boolean
  /** The text before and behind the hole on its line; other holes stand as NUL. */
  readonly lineBefore: string
  readonly lineAfter: string
}

/** Where no value can be put so that every shell reads it as data. */
export interface UnsupportedPlace {
  readonly kind: 'unsupported'
  /** Completes “the hole stands …”: `in a comment`. */
  readonly where: string
}
