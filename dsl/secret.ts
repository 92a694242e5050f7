declare const secretBrand: unique symbol

/**
 * A value that must not become part of a text: credentials and passwords. It can be used in a hole of `sh`, where it
 * travels as an environment variable, or given to a step that declares to take a secret. That it is a symbol to the
 * type checker makes concatenation and interpolation errors.
 */
export type Secret = symbol & { readonly [secretBrand]: never }
