/** A value as JSON, YAML or TOML text can hold it. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue }
